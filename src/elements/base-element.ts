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
import { property } from 'lit/decorators.js';
import type { DrawingModule } from '../charts/drawing.js';
import type { Locale } from '../core/locale.js';
import { frameWords } from '../i18n/frame.js';
import { themeStyles } from '../theme/styles.js';
import { COLORS, COLOR_NAMES, type ColorScheme, type ThemeName } from '../theme/tokens.js';
import { drawingWidth, drawingWidths } from '../view/drawing-widths.js';
import type { Picture, PlacedPart, SvgNode } from '../view/static-view.js';
import type { SnippetForm } from '../view/snippet-forms.js';
import { Actions } from './actions.js';
import { adopt, restyle } from './adopt.js';
import { emptyFrame, viewFrame } from './frame.js';
import { frameStyles } from './frame-styles.js';
import type { LiveCode, PartRecord, View } from './live-code.js';
import type { LiveDrawing } from './live-drawing.js';
import { Latest } from './latest.js';
import { Messages } from './messages.js';
import { parseData, type OwnData } from './own-data.js';
import { PageContext } from './page-context.js';
import { pageDocument } from './page-document.js';
import { partButtons, type Parts } from './part-buttons.js';
import { readyPicture, svgElement, type ReadyPicture } from './picture.js';
import { Placement } from './placement.js';
import type { Problem, QjErrorDetail } from './problem.js';
import { Room } from './room.js';
import { moveFocus } from './roving.js';
import type { Setting } from './settings.js';
import type { FileFormat, TextKind } from './tools.js';
import { viewSource, type ViewSource } from './view-source.js';
import { Views } from './views.js';
import type { WidgetTypes } from './widget-types.js';

/** `h2` to `h6`: `h1` is left to the page's own title. */
export type HeadingLevel = 2 | 3 | 4 | 5 | 6 | '2' | '3' | '4' | '5' | '6';

/** A value as text; null if it has none, such as a list with an item that cannot be converted. */
const textOf = (value: unknown): string | null => {
  try {
    return ['string', 'number'].includes(typeof value) || Array.isArray(value) ? String(value) : null;
  } catch {
    return null;
  }
};

const HEADING_LEVELS: readonly string[] = ['2', '3', '4', '5', '6'];

/** What a widget's class loads: the code that makes its views, and the code that draws them, ECharts included. */
interface Loaders<W extends WidgetTypes> {
  code: () => Promise<LiveCode<W>>;
  charts: () => Promise<DrawingModule<W['model']>>;
}

/**
 * The frame that all widgets share: heading, drawing, legend, sources, table, menu, states and messages. The drawing is the
 * picture of the build step; what is chosen or highlighted is set off in it. ECharts draws only what no picture shows.
 *
 * The manifest passes these tags on to every widget. A widget repeats one only to give it words of its own.
 *
 * @attr {string} lang - `zh-CN` or `en`; else the nearest ancestor's language, else Chinese.
 *
 * @fires {CustomEvent<{view: string}>} qj-ready - The view is on screen.
 * @fires {CustomEvent<QjErrorDetail>} qj-error - Something could not be shown; `detail.message` is the widget's own message.
 *
 * @slot - Text that stands where the script does not run or the view cannot be loaded.
 *
 * @csspart frame - The whole widget.
 * @csspart heading - The heading.
 * @csspart subheading - The line of reading help.
 * @csspart legend - The list of marks.
 * @csspart remarks - The lines below the legend.
 * @csspart footer - Source line and actions.
 * @csspart source - The source line.
 * @csspart actions - The buttons.
 * @csspart menu - The open menu.
 * @csspart panel - The open panel with sources or table.
 * @csspart table - A data table.
 * @csspart status - The line that says what an action did.
 * @csspart error - Messages.
 * @csspart loading - The waiting state.
 *
 * @cssprop [--qj-surface] - Background.
 * @cssprop [--qj-text] - Text.
 * @cssprop [--qj-text-muted] - Secondary text.
 * @cssprop [--qj-line] - Rules.
 * @cssprop [--qj-track] - The empty part of a dial or a bar.
 * @cssprop [--qj-accent] - Achieved figures and actions.
 * @cssprop [--qj-target] - Targets.
 * @cssprop [--qj-stretch] - Higher targets.
 * @cssprop [--qj-forecast] - Forecasts.
 * @cssprop [--qj-editor] - The editor's own figures.
 * @cssprop [--qj-focus] - Focus ring.
 * @cssprop [--qj-hover] - Background of a menu item under the pointer.
 * @cssprop [--qj-error] - Edge of messages.
 * @cssprop [--qj-error-surface] - Background of messages.
 * @cssprop [--qj-font-family] - Typeface of the frame.
 * @cssprop [--qj-padding=16px] - Space round the content.
 * @cssprop [--qj-min-height=0] - The least height of the frame. The style sheet `views/…/….css` of a view keeps its place.
 */
export abstract class QjElement<W extends WidgetTypes> extends LitElement {
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
    // A converter without a type is one of ours and makes something other than text.
    if (options.state || (options.converter && !options.type)) return descriptor;
    // The first value is the class's own default.
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

  /** A view of the editor's own, instead of one of the documents. */
  @property({ converter: { fromAttribute: parseData } }) data: unknown = null;

  /** Whether a link or an iframe's address has set the attributes. */
  declare protected readonly fromAddress?: boolean;

  private readonly page = new PageContext(this);
  private readonly room = new Room(this, () => this.find('.visual'));
  private readonly views = new Views<W>(
    this,
    () => this.loadCode(),
    (data) => this.readData(data),
  );
  private readonly drawing = new Latest<LiveDrawing<W['model']>>(this);
  private readonly settingProblems = new Latest<Problem[]>(this);
  private readonly placement = new Placement();
  private readonly messages = new Messages(this, () => this.fromAddress === true);
  private readonly actions = new Actions<W['model']>(this, {
    view: async () => {
      // Wait for the update, so that what the page has just set takes effect.
      await this.updateComplete;
      return this.views.live();
    },
    colors: () => COLORS[this.activeTheme],
    draw: (model, width, colors) => this.draw(model, width, colors),
    asked: () => ({ attribute: this.viewAttribute, id: this.viewId, data: this.ownData }),
  });
  /** The drawing on screen. */
  private picture: ReadyPicture | null = null;
  private element: [drawing: SvgNode, element: SVGElement] | null = null;
  /** The view that ECharts could not draw. */
  private undrawable: View<W['model']> | null = null;
  private announced: string | null = null;

  /** The part of the tag that names the widget's views. */
  protected abstract readonly widget: string;
  /** The attribute that chooses the view. */
  protected abstract readonly viewAttribute: string;
  /** The widest drawing, in CSS pixels; one of the widths that drawings are laid out at. */
  protected abstract readonly widest: number;
  /** The view's id in the documents' data. */
  protected abstract get viewId(): string;
  /** What the view is built from besides its content and the language; it is rebuilt only when one of these changes. */
  protected abstract get inputs(): W['inputs'] & { heading: string };
  /** Whether the tag asks for a drawing that differs from the build's picture. */
  protected abstract get redrawn(): boolean;
  /** Whether the tag asks for more of the view than its picture and its frame. */
  protected get needsView(): boolean {
    return this.needsDrawing;
  }
  /** The attributes that have a closed list of values. */
  protected get settings(): Setting[] {
    return [
      ['theme', this.theme, ['auto', 'light', 'dark']],
      ['heading-level', String(this.headingLevel), HEADING_LEVELS],
      ['text-size', this.textSize, ['normal', 'large']],
    ];
  }
  /** The content of a view of the editor's own, or what is wrong with it. */
  protected abstract readData(data: unknown): Promise<OwnData<W['subject']>>;
  /** What style sheets call the parts of the drawing. */
  protected abstract readonly partName: string;
  /** What a reader does with them. */
  protected abstract readonly parts: Parts;
  /** Moves the focus from one part to another. */
  protected moveFocus(event: KeyboardEvent): void {
    moveFocus(event);
  }
  /** More data about the open part than the view holds. */
  protected recordOf?(): PartRecord;
  /** What stands between the heading and the drawing. */
  protected renderAbove?(): TemplateResult | typeof nothing;
  /** Text below the drawing that belongs to it; its space is reserved until the view has loaded. */
  protected renderBelow?(face: W['face']): unknown;
  /** The same, beside the drawing and its sources; below them where the page is narrow. */
  protected renderBeside?(face: W['face']): unknown;

  /** What is wrong with the tag or with what it loads, in the words that the widget shows; empty where all is well. */
  get errors(): QjErrorDetail[] {
    return this.messages.details;
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
  protected get face(): W['face'] | null {
    return this.views.shown?.face ?? null;
  }

  /** The view itself, where somebody asked for it and it is there. */
  protected get view(): View<W['model']> | null {
    return this.views.shown?.view ?? null;
  }

  protected get code(): LiveCode<W> | null {
    return this.views.code;
  }

  /**
   * The layout width of the drawing, 0 until there is room. Dividing by the zoom makes the drawing's text grow with the frame's.
   */
  private get drawingWidth(): number {
    return drawingWidth(this.room.width / this.room.zoom, this.widest);
  }

  /** Whether it is time to load anything: what the page hides costs nothing until somebody asks for it. */
  protected get wanted(): boolean {
    return this.room.due || this.views.asked;
  }

  /** Whether ECharts has to draw the view. */
  private get needsDrawing(): boolean {
    const { drawingWidth: width } = this;
    const pictured = width === 0 || drawingWidths(this.widest).includes(width);
    return this.ownData !== null || this.redrawn || !pictured || this.views.unpictured;
  }

  /** Retries what failed: the network may be back, now that it or the reader has returned. */
  private readonly retry = (): void => {
    if (pageDocument.hidden || this.messages.problems.length === 0) return;
    this.drawing.retry();
    this.views.retry();
  };

  /** Style sheets do not move along when a page puts an element into another document, such as a frame's. */
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
    // A move can change the size, the language and the theme; an update restarts their observers.
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const type of RETURNS) removeEventListener(type, this.retry);
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang') this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const data = this.ownData;
    const { needsDrawing, drawingWidth: width, face } = this;
    const [least = 0] = drawingWidths(this.widest);
    this.views.update({
      source: (this.constructor as typeof QjElement).source,
      widget: this.widget,
      attribute: this.viewAttribute,
      id: data === null ? this.viewId : null,
      data: this.wanted ? data : null,
      locale: this.locale,
      width: width === 0 || !this.room.due ? null : Math.max(width, least),
      inputs: this.inputs,
      // Once its code is loaded the view stays live, so that later changes show at once.
      live: (this.needsView && this.wanted) || this.views.asked || this.code !== null,
    });
    this.drawing.request(
      (needsDrawing && this.room.near) || this.drawing.value ? 'code' : null,
      () => this.loadDrawing(),
      (error) => {
        console.warn(error);
        return Promise.resolve(this.drawingProblem);
      },
    );
    this.picture = this.choosePicture();
    // Page translators wrap texts in `font` elements, and Lit can no longer update the text nodes it made: render from scratch.
    if (face !== this.face && this.find('font')) render(nothing, this.renderRoot, this.renderOptions);
    const wrong = this.settings.filter(([, value, choices]) => !choices.includes(value));
    this.settingProblems.request(wrong.length > 0 ? JSON.stringify(wrong) : null, () =>
      import('./settings.js').then(({ settingProblem }) => wrong.map(settingProblem)),
    );
    this.messages.problems = [
      ...this.views.problems,
      ...(this.settingProblems.value ?? []),
      ...(this.undrawn ? [this.drawingProblem] : []),
    ];
  }

  /** Whether the view needs ECharts, but loading it or drawing with it failed. */
  private get undrawn(): boolean {
    const { view } = this;
    return view !== null && this.needsDrawing && (this.drawing.failure !== null || this.undrawable === view);
  }

  /** Keeps the build's picture on screen until ECharts has drawn what that does not show. */
  private choosePicture(): ReadyPicture | null {
    const picture = this.views.shown?.picture ?? null;
    const { view, drawing, drawingWidth: width } = this;
    if (!this.needsDrawing || !view || width === 0) return picture;
    if (this.undrawn) return null;
    try {
      return drawing.value?.of(view.model, width) ?? picture;
    } catch (error) {
      console.warn(error);
      this.undrawable = view;
      return null;
    }
  }

  private get drawingProblem(): Problem {
    return {
      code: 'chart-failed',
      attribute: null,
      value: null,
      choices: [],
      text: (locale) => this.code?.unavailable(locale) ?? frameWords(locale).errors.load,
    };
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.code) adopt(this, this.code.styles);
    this.levelHeadings();
    this.refuseColors();
    this.place();
    for (const detail of this.messages.news()) this.emit('qj-error', detail);
    const view = this.face?.view ?? null;
    if (view !== null && view !== this.announced) this.emit('qj-ready', { view });
    this.announced = view;
  }

  /** Ignores a `--qj-*` value that is not a colour: the page may use that name for something else. */
  private refuseColors(): void {
    for (const color of COLOR_NAMES) {
      const name = `--qj-${color}`;
      const value = getComputedStyle(this).getPropertyValue(name);
      if (value && !CSS.supports('color', value)) this.find('.qj')?.style.setProperty(name, 'initial');
    }
  }

  /** Sets heading levels with `aria-level`, since the page chooses the level but the templates fix the element names. */
  private levelHeadings(): void {
    const index = HEADING_LEVELS.indexOf(String(this.headingLevel));
    for (const element of this.renderRoot.querySelectorAll('h3,h4,h5')) {
      element.setAttribute('aria-level', `${Number(element.tagName[1]) + (index < 0 ? 0 : index - 1)}`);
    }
  }

  private place(): void {
    const { picture, room } = this;
    const [visual, canvas] = [this.find('.visual'), this.find('.canvas')];
    if (!picture || !visual || !canvas || room.width === 0) return;
    this.placement.place(visual, canvas, picture, room);
    this.placed?.(picture.parts);
    // Details overlay the drawing beside their part, so that opening them shifts nothing on the page.
    const [open, frame] = [this.find('.open'), this.find('.qj')];
    const part = this.partButton(this.opened ?? '');
    if (open && frame && part) this.code?.placeBeside(open, part, frame);
  }

  protected partButton(key = ''): HTMLElement | null {
    return this.find(`.canvas [data-key="${CSS.escape(key)}"]`);
  }

  /** Called when parts have been placed. */
  protected placed?(parts: readonly PlacedPart[]): void;

  private get loaders(): Loaders<W> {
    return this.constructor as unknown as Loaders<W>;
  }

  protected loadCode(): Promise<LiveCode<W>> {
    return this.loaders.code();
  }

  /** Tells the page what a reader chose; `key` is null when it was closed. */
  protected announce(key: string | null): void {
    this.withView(({ model }) => {
      const detail = this.code?.selection(model, key);
      if (detail) this.emit('qj-select', detail);
    });
  }

  /** Runs an action with the live view, now or once it has loaded, so that a reader's first tap is not lost. */
  protected withView(action: (view: View<W['model']>) => void): void {
    if (this.view) action(this.view);
    else
      this.views.live().then(action, () => {
        // The frame already says that loading failed.
      });
  }

  private readonly close = (): void => {
    this.parts.close();
  };

  /** The part whose details are shown. */
  private get opened(): string | null {
    const { open } = this.parts;
    return this.face?.parts.some(({ key }) => key === open) ? open : null;
  }

  protected emit(type: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  /** Loads the live view when a reader hovers over, taps or focuses a part; a finger that scrolls past does not count. */
  private readonly reach = (event: Event): void => {
    if (event.type === 'pointerover' && (event as PointerEvent).pointerType === 'touch') return;
    if (!(event.target as Element).closest('[data-key]')) return;
    this.views.asked = true;
    this.requestUpdate();
  };

  /** Loads ECharts and the code that draws with it. */
  private async loadDrawing(): Promise<LiveDrawing<W['model']>> {
    const [module, { LiveDrawing }] = await Promise.all([this.loaders.charts(), import('./live-drawing.js')]);
    return new LiveDrawing(module, readyPicture);
  }

  private async draw(model: W['model'], width: number, colors: ColorScheme): Promise<Picture> {
    const drawing = await this.loadDrawing();
    const picture = drawing.file(model, width, colors);
    return this.finish?.(drawing, picture, colors) ?? picture;
  }

  /** Adds to the drawing for a file what the page has set on it, such as highlights. */
  protected finish?(drawing: LiveDrawing<W['model']>, picture: Picture, colors: ColorScheme): Picture;

  /** The SVG element of the drawing on screen, cached until the drawing changes. */
  private elementOf(picture: ReadyPicture): SVGElement {
    const drawing = this.emphasized(picture.svg);
    if (drawing === picture.svg) return picture.element;
    if (this.element?.[0] !== drawing) this.element = [drawing, svgElement(drawing)];
    return this.element[1];
  }

  /** The drawing with its chosen and highlighted parts set off. */
  protected emphasized(drawing: SvgNode): SvgNode {
    return drawing;
  }

  protected override render(): TemplateResult {
    const { locale, face } = this;
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
        ${failed ? this.messages.render() : nothing}
        <div class="content">${failed ? html`<slot></slot>` : this.renderContent()}</div>
        ${!failed && this.messages.problems.length > 0 ? this.messages.render() : nothing}
      </div>
    `;
  }

  private renderContent(): TemplateResult {
    const { face, actions, opened, view, code } = this;
    const w = frameWords(this.locale);
    if (!face) return emptyFrame(w, this.renderBelow !== undefined, this.renderBeside !== undefined);
    return viewFrame(
      face,
      {
        above: this.renderAbove?.(),
        visual: this.renderVisual(face),
        // Until the details have loaded, the part itself shows that it was chosen.
        opened: this.parts.render(
          opened !== null && view && code ? code.details(view, opened, this.close, this.recordOf?.()) : nothing,
        ),
        below: this.renderBelow?.(face),
        beside: this.renderBeside?.(face),
        buttons: actions.renderButtons(),
        status: actions.renderStatus(),
        panel: actions.renderPanel(view),
      },
      w,
    );
  }

  private renderVisual(face: W['face']): TemplateResult {
    const { picture, view } = this;
    return html`<div
      class="visual"
      part="visual"
      role="group"
      aria-label=${frameWords(this.locale).visual}
      aria-describedby="hint"
      @pointerover=${this.reach}
      @pointerup=${this.reach}
      @click=${this.reach}
      @focusin=${this.reach}
    >
      ${
        this.undrawn && view
          ? this.code?.inWords(view.model)
          : html`<div class="canvas">
              <div class="chart" aria-hidden="true">
                ${picture ? this.elementOf(picture) : nothing}
              </div>
              ${partButtons(face.parts, this.partName, this.parts, view && this.opened, (event) => {
                this.moveFocus(event);
              })}
            </div>`
      }
    </div>`;
  }
}

/** Events after which the network may be back: it says so, or the reader returns to the page or to the element. */
const RETURNS = ['online', 'visibilitychange'];
const REACHES = ['pointerenter', 'focusin'];
