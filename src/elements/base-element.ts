import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { frameWords } from '../i18n/frame.js';
import { themeStyles } from '../theme/styles.js';
import type { ThemeName } from '../theme/tokens.js';
import type { SnippetForm } from '../view/snippet-forms.js';
import type { SetOff, SetOffStyle } from '../picture/set-off.js';
import type { PlacedPart } from '../view/static-view.js';
import type { MoreDetails } from '../view/touch.js';
import { Actions } from './actions.js';
import { adopt } from './adopt.js';
import { Choice } from './choice.js';
import { emptyFrame, viewFrame, type Regions } from './frame.js';
import { frameStyles } from './frame-styles.js';
import type { Emphasis } from './emphasis.js';
import type { EventMethod } from './event-types.js';
import { Latest } from './latest.js';
import { parseData } from './own-data.js';
import { HEADING_LEVELS, levelHeadings, refuseColors } from './page-choices.js';
import { partButtons } from './part-buttons.js';
import { svgElement, type ReadyPicture } from './picture.js';
import { Placement } from './placement.js';
import type { QjErrorDetail } from './problem.js';
import type { Setting } from './settings.js';
import type { FileFormat, TextKind } from './tools.js';
import { ViewElement } from './view-element.js';
import { visual } from './visual.js';
import type { WidgetTypes } from './widget-types.js';

/** `h2` to `h6`: `h1` is left to the page's own title. */
export type HeadingLevel = 2 | 3 | 4 | 5 | 6 | '2' | '3' | '4' | '5' | '6';

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
 * @cssprop [--qj-accent] - Actual figures and actions.
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
export abstract class QjElement<W extends WidgetTypes> extends ViewElement<W> {
  static override styles: CSSResultGroup = [themeStyles, frameStyles];

  /** Colours: `auto` follows the page's `data-theme`, then its `color-scheme`, then the system. */
  @property() theme: 'auto' | ThemeName = 'auto';

  /** Replaces the heading. */
  @property() heading = '';

  /** The level of the heading among those of the page: `2` to `6`, `3` unless told. What opens has headings of the levels below. */
  @property({ attribute: 'heading-level' }) headingLevel: HeadingLevel = '3';

  /** `large` for pages for older readers. */
  @property({ attribute: 'text-size' }) textSize: 'normal' | 'large' = 'normal';

  /** `plain` has neither heading, buttons, ground nor space round the content, for places that have their own; the sources stay. */
  @property() frame: 'full' | 'plain' = 'full';

  /** A view of the editor's own, instead of one of the documents. */
  @property({ converter: { fromAttribute: parseData } }) data: unknown = null;

  declare addEventListener: EventMethod<this, W['detail'], AddEventListenerOptions>;
  declare removeEventListener: EventMethod<this, W['detail'], EventListenerOptions>;

  private readonly placement = new Placement();
  private readonly actions = new Actions<W>(this, () => ({
    wake: () => this.wake(),
    views: this.views,
    id: this.viewId,
    data: this.ownData,
    remade: this.remade,
    theme: this.activeTheme,
    marks: this.highlighted,
    style: this.setOffStyle,
  }));
  private announced: string | undefined;
  /** Sets parts off. */
  private readonly emphasis = new Latest<Emphasis>(this);

  protected get settings(): Setting[] {
    return [
      ['theme', this.theme, ['auto', 'light', 'dark']],
      ['heading-level', String(this.headingLevel), HEADING_LEVELS],
      ['text-size', this.textSize, ['normal', 'large']],
      ['frame', this.frame, ['full', 'plain']],
      ...(this.extra?.value?.settings?.(this.face) ?? []),
    ];
  }
  /** What style sheets call the parts of the drawing. */
  protected abstract readonly partName: string;
  /** What a reader does with them. */
  protected readonly parts = this.partsOf((key) => {
    this.announce(key);
  });
  /** Calls back with the part that a reader opened, or with null when it was closed. */
  protected partsOf(announce: (key: string | null) => void): Choice {
    return new Choice(this, announce);
  }
  /** The part that an arrow key, Home or End leads to. The code that finds it is loaded with the first such key. */
  protected async nextPart(part: HTMLElement, key: string): Promise<HTMLElement | null | undefined> {
    return (await import('./roving.js')).nextButton(part, key);
  }
  /** More about the open part than its view says; `waiting` is the text that stands for it until it has loaded. */
  protected moreDetails?(waiting: string): MoreDetails | string | null;
  /** How the buttons over the parts stand in the document. */
  protected nested(buttons: TemplateResult[]): unknown {
    return buttons;
  }
  /** How parts are set off; a widget without it sets none off. */
  protected readonly setOffStyle?: SetOffStyle;
  /** The parts that the page sets off, on the page and in files. */
  protected get highlighted(): SetOff {
    return {};
  }
  /** The parts that the reader sets off by pointing and choosing. */
  protected get chosen(): SetOff {
    return {};
  }
  /** Text below the drawing that belongs to it; its space is reserved until the view has loaded. */
  protected renderBelow?(face: W['face']): unknown;
  /** Called when parts have been placed. */
  protected placed?(parts: readonly PlacedPart[], scale: number): void;

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
   * What an editor pastes to have the view as it is set here, in one of the forms `inline`, `script`, `single`, `link`, `iframe`,
   * `image` and `npm`. `script` is where the page will find `qj-widgets.js`, an address of http or https or a path that begins
   * with `/` or `.`, the place of this one unless told otherwise. Rejects any other address, and where there is no view.
   */
  async toSnippet(form: SnippetForm, script?: string): Promise<string> {
    return (await this.actions.load()).snippet(form, script);
  }

  /** @internal */
  get activeTheme(): ThemeName {
    return this.standing?.theme ?? this.page.theme(this.theme);
  }

  protected partButton(key = ''): HTMLElement | null {
    return this.find(`.canvas [data-key="${CSS.escape(key)}"]`);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    levelHeadings(this.renderRoot, String(this.headingLevel));
    refuseColors(this, this.find('.qj'));
    this.place();
    const view = this.face?.view;
    if (view && view !== this.announced) this.emit('qj-ready', { view });
    this.announced = view;
  }

  private place(): void {
    const { room, picture } = this;
    const [box, canvas] = [this.find('.visual'), this.find('.canvas')];
    if (!picture || !box || !canvas || room.width === 0) return;
    const { standing } = this;
    if (standing && !standing.place(canvas, picture)) this.requestUpdate();
    const scale = standing ? standing.scale : this.placement.place(box, canvas, picture, room);
    this.placed?.(picture.parts, scale);
    const { ready } = this.touches;
    if (!ready) return;
    adopt(this, ready.code.styles);
    // Details overlay the drawing beside their part, so that opening them shifts nothing on the page.
    const [open, frame] = [this.find('.open'), this.find('.standing,.qj')];
    const part = this.partButton(this.opened ?? '');
    if (open && frame && part) ready.code.placeBeside(open, part, frame);
  }

  /** Tells the page what a reader chose; `key` is null when it was closed. */
  protected announce(key: string | null): void {
    this.touches.with(({ parts, closed }) => {
      const detail = key === null ? closed : parts[key]?.selection;
      if (detail) this.emit('qj-select', detail);
    });
  }

  private readonly moveFocus = (event: KeyboardEvent): void => {
    const { key, currentTarget } = event;
    if (!/^(Arrow|Home|End)/.test(key)) return;
    event.preventDefault();
    this.nextPart(currentTarget as HTMLElement, key).then(
      (next) => next?.focus(),
      // Without its code the keys do nothing; Tab still works.
      () => undefined,
    );
  };

  /** The part whose details are shown. */
  private get opened(): string | null {
    const { open } = this.parts;
    return this.face?.parts.some(({ key }) => key === open) ? open : null;
  }

  /** Loads what opens when a reader hovers over, taps or focuses a part; a finger that scrolls past does not count. */
  private readonly reach = (event: Event): void => {
    if (event.type === 'pointerover' && (event as PointerEvent).pointerType === 'touch') return;
    if (!(event.target as Element).closest('[data-key]')) return;
    this.touches.asked = true;
    this.requestUpdate();
  };

  protected override render(): TemplateResult {
    const { locale, face, standing } = this;
    const { failed } = this.views;
    if (standing) return standing.frame(face, this.regions(face), this.renderProblems(), this);
    return html`
      <div
        class="qj ${this.frame === 'plain' ? 'plain' : ''}"
        part="frame"
        lang=${locale}
        data-theme=${this.activeTheme}
        data-text-size=${this.textSize === 'large' ? 'large' : 'normal'}
        role="group"
        aria-labelledby=${face ? 'heading' : nothing}
        aria-busy=${!face && !failed}
      >
        ${failed ? this.renderProblems() : nothing}
        <div class="content">${failed ? html`<slot></slot>` : this.renderContent()}</div>
        ${failed ? nothing : this.renderProblems()}
      </div>
    `;
  }

  private renderProblems(): TemplateResult | typeof nothing {
    return this.messages.problems.length > 0 ? this.messages.render() : nothing;
  }

  private regions(face: W['face'] | null): Regions {
    const { actions, model } = this;
    const w = frameWords(this.locale);
    return {
      above: face && this.extra?.value?.above?.(face),
      visual: visual(this.renderDrawing(face), w.visual, this.reach),
      opened: this.parts.render(this.renderOpened(w.loading)),
      below: face && this.renderBelow?.(face),
      buttons: actions.renderButtons(),
      status: actions.renderStatus(),
      panel: actions.renderPanel(model),
    };
  }

  private renderContent(): TemplateResult {
    const { face } = this;
    const w = frameWords(this.locale);
    return face ? viewFrame(face, this.regions(face), w) : emptyFrame(w, this.renderBelow !== undefined);
  }

  /** The details of the open part; until they have loaded, the part itself shows that it was chosen. */
  private renderOpened(waiting: string): TemplateResult | typeof nothing {
    const { ready } = this.touches;
    const details = ready?.touch.parts[this.opened ?? '']?.details;
    if (!ready || !details) return nothing;
    return ready.code.details(details, this.parts, this.moreDetails?.(waiting));
  }

  /** The drawing with its parts set off, once the code for that has loaded; where that failed, other parts load it again. */
  private elementOf(picture: ReadyPicture): Element {
    const marks = { ...this.highlighted, ...this.chosen };
    const keys = Object.keys(marks).join();
    const { emphasis } = this;
    if (!emphasis.value)
      emphasis.request(
        keys || null,
        async () => new (await import('./emphasis.js')).Emphasis(this.setOffStyle ?? { edges: {} }, svgElement),
      );
    return (keys && emphasis.value?.of(picture, marks)) || picture.element;
  }

  private renderDrawing(face: W['face'] | null): unknown {
    const { model, picture, standing } = this;
    if (this.inWords && model) return this.views.live?.inWords(model);
    const drawn = picture && this.elementOf(picture);
    return html`<div class="canvas">
      ${standing?.chart(drawn) ?? html`<div class="chart" aria-hidden="true">${drawn}</div>`}
      ${this.nested(
        partButtons(face?.parts ?? [], this.partName, this.parts, this.touches.ready && this.opened, this.moveFocus),
      )}
    </div>`;
  }
}
