import {
  LitElement,
  html,
  nothing,
  render,
  type CSSResultGroup,
  type PropertyDeclaration,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { property, state } from 'lit/decorators.js';
import type { DrawingModule } from '../charts/drawing.js';
import type { LiveChart } from '../charts/live-chart.js';
import type { Locale } from '../core/locale.js';
import { frameWords, type FrameWords } from '../i18n/frame.js';
import type { Drawing } from '../picture/picture.js';
import { themeStyles } from '../theme/styles.js';
import { COLORS, type ColorScheme, type ThemeName } from '../theme/tokens.js';
import { MOST_GROWTH, drawingWidth, drawingWidths } from '../view/drawing-widths.js';
import type { Face, PlacedPart } from '../view/static-view.js';
import type { SnippetForm } from '../view/snippet-forms.js';
import type { ViewModel } from '../view/view-model.js';
import { Actions } from './actions.js';
import { adopt, restyle } from './adopt.js';
import { frameStyles } from './frame-styles.js';
import { legend } from './legend.js';
import { Latest } from './latest.js';
import type { LiveCode, View } from './live-code.js';
import { parseData, type OwnData } from './own-data.js';
import { PageContext } from './page-context.js';
import { pageDocument } from './page-document.js';
import { placeOver } from './hit-area.js';
import { choiceProblem, detailOf, sameProblem, type Problem, type QjErrorDetail } from './problem.js';
import { Room } from './room.js';
import type { FileFormat, TextKind } from './tools.js';
import { phrases, typeset } from './typeset.js';
import { viewSource, type ViewSource } from './view-source.js';
import { Views } from './views.js';
import { VisualHeight } from './visual-height.js';

/** From `h2` to `h6`: the page's own title stands above every figure. */
export type HeadingLevel = 2 | 3 | 4 | 5 | 6 | '2' | '3' | '4' | '5' | '6';

/** A list may hold what no text can be made of. */
const textOf = (value: unknown): string | null => {
  try {
    return ['string', 'number'].includes(typeof value) || Array.isArray(value) ? String(value) : null;
  } catch {
    return null;
  }
};

const HEADING_LEVELS: readonly string[] = ['2', '3', '4', '5', '6'];

/** What a widget's class loads: the code that makes its views, and the code that draws them, ECharts included. */
interface Loaders<M extends ViewModel, F extends Face, S, I, E> {
  code: () => Promise<LiveCode<M, F, S, I>>;
  charts: () => Promise<DrawingModule<M, E>>;
}

/**
 * The frame that all widgets share: heading, visual, legend, sources, table, menu, states and messages. The drawing of the
 * build step comes first; the live one when a reader reaches for it, or where no picture shows the view.
 *
 * A widget adds its view attribute, the code that makes its view (M) from content (S) and the tag's attributes (I), what its
 * frame shows (F), and what is set off in its drawing (E).
 */
export abstract class QjElement<M extends ViewModel, F extends Face, S, I, E> extends LitElement {
  static override styles: CSSResultGroup = [themeStyles, frameStyles];

  /** Where views come from. */
  static source: ViewSource = viewSource;

  /** Scripts set numbers, lists or nothing at all where a text belongs: it is read as the text it makes, else as not set. */
  static override getPropertyDescriptor(
    name: PropertyKey,
    key: string | symbol,
    options: PropertyDeclaration,
  ): PropertyDescriptor | undefined {
    const descriptor = super.getPropertyDescriptor(name, key, options);
    // A converter without a type is one of ours: it makes something else than text.
    if (options.state || (options.converter && !options.type)) return descriptor;
    // The first value is what the class itself sets.
    let initial: unknown;
    return {
      ...descriptor,
      set(value: unknown) {
        if (initial === undefined) initial = value;
        descriptor?.set?.call(this, textOf(value) ?? initial);
      },
    };
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  /** Colours: `auto` follows the page's `data-theme`, then its `color-scheme`, then the system. */
  @property() theme: 'auto' | ThemeName = 'auto';

  /** Replaces the heading. */
  @property() heading = '';

  /** The level of the heading among those of the page: `2` to `6`, `3` unless told. What opens has headings of the levels below. */
  @property({ attribute: 'heading-level' }) headingLevel: HeadingLevel = '3';

  /** `large` for pages for older readers. */
  @property({ attribute: 'text-size' }) textSize: 'normal' | 'large' = 'normal';

  /**
   * When the live drawing replaces the picture: `auto` once a reader reaches for it, `eager` once it comes near the window,
   * `never` at no time. Sources, table and details open in any case.
   */
  @property() interactive: 'auto' | 'never' | 'eager' = 'auto';

  /** A view of the editor's own, instead of one of the documents. */
  @property({ converter: { fromAttribute: parseData } }) data: unknown = null;

  /** Whether a link or an iframe's address has set the attributes. */
  declare protected readonly fromAddress?: boolean;

  @state() private reached = false;

  private readonly page = new PageContext(this);
  private readonly room = new Room(this, () => this.find('.visual'));
  private readonly views = new Views<M, F, S, I>(
    this,
    () => this.loadCode(),
    (data) => this.readData(data),
  );
  private readonly actions = new Actions<M>(this, {
    view: async () => {
      // What the page has just set counts.
      await this.updateComplete;
      return this.views.live();
    },
    colors: () => COLORS[this.activeTheme],
    draw: (model, width, colors) => this.draw(model, width, colors),
    asked: () => ({ attribute: this.viewAttribute, id: this.viewId, data: this.ownData }),
  });
  private chart: LiveChart<M, E> | null = null;
  private readonly charts = new Latest<LiveChart<M, E>>(this);
  private readonly height = new VisualHeight();
  private problems: Problem[] = [];
  private reported: Problem[] = [];
  private announced: string | null = null;

  /** The part of the tag that names the widget's views. */
  protected abstract readonly widget: string;
  /** The attribute that chooses the view. */
  protected abstract readonly viewAttribute: string;
  /** The widest drawing, in CSS pixels; one of the widths that drawings are laid out at. */
  protected abstract readonly widest: number;
  /** The view's id in the documents' data. */
  protected abstract get viewId(): string;
  /** What the view is made from besides its content and the language; it is made again only when one of these changes. */
  protected abstract get inputs(): I & { heading: string };
  /** What is set off in the drawing. */
  protected abstract get emphasis(): E;
  /** Whether the tag asks for something that the picture of the build step does not show. */
  protected abstract get differs(): boolean;
  /** Messages about attributes that the view itself does not depend on. */
  protected get ownProblems(): Problem[] {
    return [];
  }
  /** The content of a view of the editor's own, or what is wrong with it. */
  protected abstract readData(data: unknown): Promise<OwnData<S>>;
  /** The buttons over the drawing's parts. */
  protected abstract renderParts(face: F): unknown;
  /** The part whose details are shown. */
  protected abstract get opened(): string | null;
  /** What opens beside that part, round its details. */
  protected abstract renderOpened(details: unknown): TemplateResult | typeof nothing;
  /** The details of a part. */
  protected details(view: View<M>, code: LiveCode<M, F, S, I>, key: string): unknown {
    return code.details(view, key);
  }
  /** What stands between the heading and the drawing. */
  protected renderAbove?(): TemplateResult | typeof nothing;
  /** What belongs to the drawing and stands below it as text; the place is kept while there is no view. */
  protected renderBelow?(face: F): unknown;
  /** The same, beside the drawing and its sources; below them where the page is narrow. */
  protected renderBeside?(face: F): unknown;

  /** What is wrong with the tag or with what it loads, in the words that the widget shows; empty where all is well. */
  get errors(): QjErrorDetail[] {
    return this.problems.map((problem) => this.detailOf(problem));
  }

  /** What an address asked for is not quoted on the page: its words may be a reader's. */
  private detailOf(problem: Problem): QjErrorDetail {
    const { locale } = this;
    const detail = detailOf(problem, locale);
    return problem.value !== null && problem.code !== 'load-failed' && this.fromAddress
      ? { ...detail, message: frameWords(locale).errors.address }
      : detail;
  }

  /**
   * The view as a file: `svg` and `png` are pictures with heading, legend, remarks and sources, `csv` the table behind them.
   * A picture is `width` CSS pixels wide, from 288 to 2000, 720 unless told otherwise; a PNG has twice as many. Rejects where
   * there is no view.
   */
  async toBlob(format: FileFormat, width?: number): Promise<Blob> {
    return (await this.actions.load()).file(format, width);
  }

  /**
   * The view in words: the `alternative` text of a picture, its `caption`, or a `citation` with each figure as printed. Rejects
   * where there is no view.
   */
  async toText(kind: TextKind): Promise<string> {
    return (await this.actions.load()).text(kind);
  }

  /**
   * What an editor pastes to have the view as it is set here, in one of the forms `script`, `single`, `link`, `iframe`, `image`
   * and `npm`. `script` is where the page will find `qj-widgets.js`, an address of http or https or a path that begins with `/` or
   * `.`, the place of this one unless told otherwise. Rejects any other address, and where there is no view.
   */
  async toSnippet(form: SnippetForm, script?: string): Promise<string> {
    return (await this.actions.load()).snippet(form, script);
  }

  /** Frameworks set `undefined` where they have nothing. */
  protected get ownData(): unknown {
    return this.data ?? null;
  }

  get locale(): Locale {
    return this.page.locale;
  }

  protected get activeTheme(): ThemeName {
    return this.page.theme(this.theme);
  }

  protected find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }

  /** What is on screen. */
  protected get face(): F | null {
    return this.views.shown?.face ?? null;
  }

  /** The view itself, where somebody asked for it and it is there. */
  protected get view(): View<M> | null {
    return this.views.shown?.view ?? null;
  }

  protected get code(): LiveCode<M, F, S, I> | null {
    return this.views.code;
  }

  /** The width that the drawing is laid out at; 0 before there is room. Its text is as much larger as this is smaller. */
  private get drawingWidth(): number {
    return drawingWidth(this.room.width / this.room.zoom, this.widest);
  }

  /** Whether it is time to load anything: what the page hides costs nothing until somebody asks for it. */
  protected get wanted(): boolean {
    return this.room.due || this.views.asked;
  }

  /** The live view is asked for by a reader, or by what no picture shows. */
  private get needsLive(): boolean {
    const { drawingWidth: width } = this;
    return this.ownData !== null || this.differs || (width > 0 && !drawingWidths(this.widest).includes(width));
  }

  private get wantsChart(): boolean {
    if (this.interactive === 'never') return false;
    // What is live stays so; a view that has no picture is not looked up once more.
    return (
      this.reached ||
      this.chart?.drawn != null ||
      ((this.needsLive || (this.interactive === 'eager' && this.face !== null)) && this.room.near)
    );
  }

  /** The network is back, or the reader is: what failed may go well now. */
  private readonly retry = (): void => {
    if (pageDocument.hidden || this.problems.length === 0) return;
    this.charts.retry();
    this.views.retry();
  };

  /** A page may put an element into a frame of its own: style sheets do not go along. */
  adoptedCallback(): void {
    restyle(this);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    try {
      return super.createRenderRoot();
    } catch (error) {
      if (!this.shadowRoot) throw error;
      restyle(this);
      return this.shadowRoot;
    }
  }

  override connectedCallback(): void {
    super.connectedCallback();
    for (const type of RETURNS) addEventListener(type, this.retry);
    for (const type of REACHES) this.addEventListener(type, this.retry);
    // After a move the size, the language and the theme may be others; what observes them starts again with an update.
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const type of RETURNS) removeEventListener(type, this.retry);
    // A move in the document disconnects and connects at once: keep the chart then.
    setTimeout(() => {
      if (!this.isConnected) this.chart?.dispose();
    });
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const data = this.ownData;
    const { needsLive, drawingWidth: width, face } = this;
    this.views.update({
      source: (this.constructor as typeof QjElement).source,
      widget: this.widget,
      attribute: this.viewAttribute,
      id: data === null ? this.viewId : null,
      data: this.wanted ? data : null,
      locale: this.locale,
      width: needsLive || width === 0 || !this.room.due ? null : width,
      inputs: this.inputs,
      // Who has the code keeps the view: a later change shows at once.
      live: (needsLive && this.wanted) || this.wantsChart || this.views.asked || this.code !== null,
    });
    // Where a page translator has put its own elements, Lit would look in vain for the texts that it made.
    if (face !== this.face && this.find('font')) render(nothing, this.renderRoot, this.renderOptions);
    this.problems = [
      ...this.views.problems,
      ...this.ownProblems,
      ...choiceProblem('theme', this.theme, ['auto', 'light', 'dark']),
      ...choiceProblem('heading-level', String(this.headingLevel), HEADING_LEVELS),
      ...choiceProblem('text-size', this.textSize, ['normal', 'large']),
      ...choiceProblem('interactive', this.interactive, ['auto', 'never', 'eager']),
      ...(this.charts.failure ? [this.charts.failure] : []),
    ];
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.code) adopt(this, this.code.styles);
    this.levelHeadings();
    this.drawLive();
    this.placeDrawing();
    for (const problem of this.problems) {
      if (this.reported.some((known) => sameProblem(known, problem))) continue;
      this.emit('qj-error', this.detailOf(problem));
    }
    this.reported = this.problems;
    const view = this.face?.view ?? null;
    if (view !== null && view !== this.announced) this.emit('qj-ready', { view });
    this.announced = view;
  }

  /** The level is the page's, the names of the elements are the widget's own. */
  private levelHeadings(): void {
    const index = HEADING_LEVELS.indexOf(String(this.headingLevel));
    for (const element of this.renderRoot.querySelectorAll('h3,h4,h5')) {
      element.setAttribute('aria-level', `${Number(element.tagName[1]) + (index < 0 ? 0 : index - 1)}`);
    }
  }

  /** The code that draws, ECharts included; a reader pays for it once. */
  private async loadChart(): Promise<LiveChart<M, E>> {
    const [module, { LiveChart }] = await Promise.all([this.loaders.charts(), import('../charts/live-chart.js')]);
    this.chart ??= new LiveChart<M, E>(module);
    return this.chart;
  }

  private drawLive(): void {
    if (!this.wantsChart) return;
    const { view } = this;
    const chart = this.charts.value;
    // Where the picture stood.
    const width = this.views.shown?.picture?.width ?? this.drawingWidth;
    if (!chart) {
      // What a reader asked for says it before it draws it.
      if (this.needsLive || view)
        this.charts.request(
          'chart',
          () => this.loadChart(),
          (error) => Promise.resolve(this.chartError(error)),
        );
      return;
    }
    const container = this.find('.live');
    if (this.charts.failure || !container || !view || width === 0 || !this.isConnected) return;
    try {
      chart.show(container, view.model, width, this.emphasis);
    } catch (error) {
      // No other try: the next drawing would break as this one.
      this.charts.failure = this.chartError(error);
      this.requestUpdate();
    }
  }

  /** The drawing takes its place in the same frame as it is there, at the same scale: live over static, nothing moves. */
  private placeDrawing(): void {
    const drawn = this.wantsChart ? this.chart?.drawn : null;
    const live = drawn && drawn.model === this.view?.model ? drawn.laidOut : null;
    this.find('.static')?.classList.toggle('shown', live === null);
    this.find('.live')?.classList.toggle('shown', live !== null);
    const canvas = this.find('.canvas');
    const placed = live ?? this.views.shown?.picture;
    if (!canvas || !placed || this.room.width === 0) return;
    const { width, height, parts } = placed;
    const scale = Math.min(this.room.width / width, MOST_GROWTH * this.room.zoom);
    canvas.style.width = `${width * scale}px`;
    canvas.style.height = `${height * scale}px`;
    this.height.apply(this.find('.visual'), { width: this.room.width, height: Math.ceil(height * scale) });
    for (const button of canvas.querySelectorAll<HTMLElement>('[data-key]')) {
      const part = parts.find(({ key }) => key === button.dataset['key']);
      if (part) placeOver(button, part, scale);
    }
    this.placed?.(parts);
    this.placeOpened();
  }

  /** What opens lies over the drawing, beside its part: nothing on the page moves for it. */
  private placeOpened(): void {
    const open = this.find('.open');
    const frame = this.find('.qj');
    const part = [...this.renderRoot.querySelectorAll<HTMLElement>('.canvas [data-key]')].find(
      ({ dataset }) => dataset['key'] === this.opened,
    );
    if (open && frame && part) this.code?.placeBeside(open, part, frame);
  }

  /** Called when parts have been placed. */
  protected placed?(parts: readonly PlacedPart[]): void;

  private get loaders(): Loaders<M, F, S, I, E> {
    return this.constructor as unknown as Loaders<M, F, S, I, E>;
  }

  protected loadCode(): Promise<LiveCode<M, F, S, I>> {
    return this.loaders.code();
  }

  /** Tells the page what a reader chose; null where it was closed. */
  protected announce(key: string | null): void {
    this.withView(({ model }) => {
      const detail = this.code?.selection(model, key);
      if (detail) this.emit('qj-select', detail);
    });
  }

  /** Does something with the view itself, at once or when it is there: the first tap of a reader is not lost. */
  protected withView(action: (view: View<M>) => void): void {
    if (this.view) action(this.view);
    else
      this.views.live().then(action, () => {
        // The frame says that it could not be loaded.
      });
  }

  protected emit(type: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  /** A pointer that comes to a part, a tap on it, the keyboard; a finger that scrolls past is none of these. */
  private readonly reach = (event: Event): void => {
    if (event.type === 'pointerover' && (event as PointerEvent).pointerType === 'touch') return;
    if (!(event.target as Element).closest('[data-key]')) return;
    this.reached = true;
    this.views.asked = true;
  };

  private chartError(error: unknown): Problem {
    console.warn(error);
    return {
      code: 'chart-failed',
      attribute: null,
      value: null,
      choices: [],
      text: (locale) =>
        this.code?.unavailable(this.views.shown?.picture != null, locale) ?? frameWords(locale).errors.load,
    };
  }

  /** The drawing alone, for files. */
  private async draw(model: M, width: number, colors: ColorScheme): Promise<Drawing> {
    return (await this.loadChart()).file(model, width, colors, this.fileEmphasis);
  }

  /** What is set off in files: what the page chose, not what the reader points at. */
  protected get fileEmphasis(): E | undefined {
    return undefined;
  }

  protected override render(): TemplateResult {
    const { locale, face } = this;
    const w = frameWords(locale);
    const { failed } = this.views;
    return html`
      <div
        class="qj ${failed ? 'failed' : ''}"
        part="frame"
        lang=${locale}
        data-theme=${this.activeTheme}
        data-text-size=${this.textSize === 'large' ? 'large' : 'normal'}
        role="group"
        aria-labelledby=${face ? 'heading' : nothing}
        aria-busy=${face || failed ? 'false' : 'true'}
      >
        ${failed ? this.renderProblems() : nothing}
        <div class="content">${failed ? html`<slot></slot>` : face ? this.renderView(face, w) : this.renderPlace(w)}</div>
        ${!failed && this.problems.length > 0 ? this.renderProblems() : nothing}
      </div>
    `;
  }

  private renderProblems(): TemplateResult {
    return html`
      <div class="problems" part="error" role="alert">
        <ul>
          ${[...new Set(this.errors.map(({ message }) => message))].map(
            (message) => html`<li .textContent=${message}></li>`,
          )}
        </ul>
      </div>
    `;
  }

  /**
   * The place of the drawing is there before the view: its width decides what is loaded. It is another element than the view's
   * own, so that nothing moves when that comes.
   */
  private renderPlace(w: FrameWords): TemplateResult {
    return html`
      <div class="loading" part="loading" .textContent=${w.loading}></div>
      <div class="body">
        <div class="main">
          <div class="visual"></div>
          ${this.renderBelow ? this.renderList(SPACER) : nothing}
        </div>
        ${this.renderBeside ? this.renderList(SPACER) : nothing}
      </div>
    `;
  }

  private renderView(face: F, w: FrameWords): TemplateResult {
    return html`
      <h3 class="heading" part="heading" id="heading">${phrases(face.heading)}</h3>
      <p class="subheading ${face.still ? 'act' : ''}" part="subheading">${typeset(face.subheading)}</p>
      ${face.still ? html`<p class="subheading still">${typeset(face.still)}</p>` : nothing}
      <p hidden id="hint">${face.hint}</p>
      ${this.renderAbove?.() ?? nothing} ${face.legend.length > 0 ? legend(face.legend, w.legend) : nothing}
      <div class="body">
        <div class="main">
          ${this.renderVisual(face, w)} ${this.renderOpened(this.openedDetails)}
          ${this.renderBelow ? this.renderList(this.renderBelow(face)) : nothing}
          ${face.remarks ? html`<p class="remarks" part="remarks">${typeset(face.remarks)}</p>` : nothing}
          <div class="footer" part="footer">
            <p class="source" part="source">${typeset(face.source)}</p>
            ${this.actions.renderButtons()}
          </div>
        </div>
        ${this.renderBeside ? this.renderList(this.renderBeside(face)) : nothing}
        <div class="more">${this.actions.renderStatus()} ${this.actions.renderPanel(this.view)}</div>
      </div>
    `;
  }

  private renderList(content: unknown): TemplateResult {
    return html`<div class="below">${content}</div>`;
  }

  /** Until the details are there the part itself says that it was chosen. */
  private get openedDetails(): unknown {
    const { opened: key, view, code } = this;
    return key !== null && view && code ? this.details(view, code, key) : nothing;
  }

  private renderVisual(face: F, w: FrameWords): TemplateResult {
    const model = this.view?.model;
    const picture = this.views.shown?.picture ?? null;
    const words = picture === null && model && (this.charts.failure !== null || this.interactive === 'never');
    return html`<div
      class="visual"
      part="visual"
      role="group"
      aria-label=${w.visual}
      aria-describedby="hint"
      @pointerover=${this.reach}
      @pointerup=${this.reach}
      @click=${this.reach}
      @focusin=${this.reach}
    >
      ${
        words
          ? this.code?.inWords(model)
          : html`<div class="canvas">
              <div class="chart" aria-hidden="true">
                <div class="static">${picture?.element ?? nothing}</div>
                <div class="live"></div>
              </div>
              ${this.renderParts(face)}
            </div>`
      }
    </div>`;
  }
}

/** When a network may be there again: it says so, or the reader comes back to the page or to the element. */
const RETURNS = ['online', 'visibilitychange'];
const REACHES = ['pointerenter', 'focusin'];

const SPACER = html`<div class="spacer"></div>`;
