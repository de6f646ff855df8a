import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Catalogue } from '../../catalogue/catalogue.js';
import { ChartHost } from '../../charts/chart-host.js';
import type { Figure } from '../../core/fact.js';
import { formatWithOriginal } from '../../core/format.js';
import type { Locale } from '../../core/locale.js';
import { QjElement, type Built } from '../../elements/base-element.js';
import type { Problem } from '../../elements/problem.js';
import { RovingFocus } from '../../elements/roving.js';
import type { Words } from '../../i18n/index.js';
import type { Drawing } from '../../picture/picture.js';
import { liveColors, type ColorScheme } from '../../theme/tokens.js';
import { sourceOf } from '../../view/describe.js';
import { figureText } from '../../view/text.js';
import type { GaugeData } from './editor-data.js';
import { editorFigure } from './editor-value.js';
import type * as drawing from './drawing.js';
import type { Size } from './geometry.js';
import type { GaugeLayout } from './layout.js';
import { gaugeModel, type GaugeModel } from './model.js';
import { subjectOf } from './subject.js';
import type { OwnData } from './own-data.js';
import { gaugeStyles } from './styles.js';

/** What `qj-select` of a gauge carries. */
export interface GaugeSelectDetail {
  view: string;
  /** The figure's id: a fact of the documents, or `editor` and the like for the editor's own. */
  key: string;
  /** The nature of the figure as the legend words it. */
  role: string;
  figure: Figure;
}

const LARGE_TEXT = 1.25;

const parseData = (text: string | null): unknown => {
  if (text === null) return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Kept as it is, so that the message can say what is wrong.
    return text;
  }
};

/**
 * One target or dated forecast of the documents: its floor and stretch as marks on a dial, the latest achieved figure of the
 * same indicator, place and scope as the filled arc, and the progress between them with its formula. A lower rank is
 * better, so a rank's dial runs backwards. Where no document states a comparable figure, the gauge says so.
 *
 * Every figure comes from the documents named in the source line; `data/facts/` holds each with its evidence.
 *
 * @summary A target, how far it is, and where each figure stands.
 *
 * @attr {string} target - The view: an id of `data/targets.json`, such as `gdp-2025`.
 * @attr {string} value - A newer achieved figure of the editor's: a number from 0 in the target's unit, or with a unit of
 *   the same kind (`3500亿元`); a rank from 1 to 1000. Needs `value-date` and `value-source`; marked as the editor's.
 * @attr {string} value-date - When the editor's figure holds: `2024`, `2024-06` or `2024-06-30`.
 * @attr {string} value-source - Where the editor's figure comes from, as readers should see it.
 * @attr {string} data - A gauge of the editor's own as JSON, after `data/schema/target-gauge-data.schema.json`.
 * @attr {string} lang - `zh-CN` or `en`; else the nearest ancestor's language, else Chinese.
 *
 * @fires {CustomEvent<{view: string}>} qj-ready - The view is on screen.
 * @fires {CustomEvent<GaugeSelectDetail>} qj-select - A reader chose a mark.
 * @fires {CustomEvent<QjErrorDetail>} qj-error - Something could not be shown; `detail.message` is the widget's own message.
 *
 * @slot - Text that stands where the script does not run or the view cannot be loaded.
 *
 * @csspart frame - The whole widget.
 * @csspart heading - The heading.
 * @csspart subheading - The line of reading help.
 * @csspart visual - The drawing with its marks.
 * @csspart mark - The area of a mark that a pointer, a finger or the keyboard reaches.
 * @csspart tooltip - What a mark says.
 * @csspart legend - The list of marks.
 * @csspart remarks - The lines below the legend.
 * @csspart footer - Source line and actions.
 * @csspart source - The source line.
 * @csspart actions - The buttons.
 * @csspart menu - The open menu.
 * @csspart panel - The open panel with sources or table.
 * @csspart table - The data table.
 * @csspart status - The line that says what an action did.
 * @csspart error - Messages.
 * @csspart loading - The waiting state.
 *
 * @cssprop [--qj-surface] - Background.
 * @cssprop [--qj-text] - Text.
 * @cssprop [--qj-text-muted] - Secondary text.
 * @cssprop [--qj-line] - Rules.
 * @cssprop [--qj-track] - The empty dial.
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
 * @cssprop [--qj-min-height] - Height that is reserved before anything has loaded; by default enough for the view at its width.
 */
export class QjTargetGauge extends QjElement<GaugeModel> {
  static override styles: CSSResultGroup = [QjElement.styles, gaugeStyles];

  /** Loads the gauge's drawing code. Tests put a failing one in. */
  static charts = (): Promise<typeof drawing> => import('./drawing.js');

  /** The view: an id of `data/targets.json`. */
  @property() target = '';

  /** The editor's newer achieved figure. */
  @property() value: string | null = null;

  /** When the editor's figure holds. */
  @property({ attribute: 'value-date' }) valueDate: string | null = null;

  /** Where the editor's figure comes from. */
  @property({ attribute: 'value-source' }) valueSource: string | null = null;

  /** A gauge of the editor's own, instead of a view of the documents. */
  @property({ converter: { fromAttribute: parseData } }) data: GaugeData | null = null;

  @state() private checked: { data: unknown; result: OwnData } | null = null;
  @state() private shownKey: string | null = null;

  protected readonly widget = 'target-gauge';
  protected readonly viewAttribute = 'target';

  private readonly marks = new RovingFocus(this, '.mark');
  private hideTimer: ReturnType<typeof setTimeout> | undefined;
  private readonly hideOnEscape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.show(null);
  };
  private drawing: {
    model: GaugeModel;
    size: Size;
    layout: GaugeLayout;
    option: ReturnType<typeof drawing.gaugeOption>;
  } | null = null;

  constructor() {
    super();
    new ChartHost(this, {
      load: () => (this.constructor as typeof QjTargetGauge).charts(),
      container: () => this.renderRoot.querySelector<HTMLElement>('.chart'),
      option: (code, size) => {
        const model = this.built?.model;
        return model ? this.drawingOf(code, model, size).option : null;
      },
      onError: (error) => {
        this.reportChartError(error);
      },
    });
  }

  protected get viewId(): string | null {
    return this.data === null ? this.target : null;
  }

  protected get inputs(): unknown[] {
    const { heading, value, valueDate, valueSource, data, checked, textSize } = this;
    return [heading, value, valueDate, valueSource, data, checked, textSize];
  }

  protected override get embedAttributes(): Record<string, string> {
    const { target, ...attributes } = super.embedAttributes;
    if (this.data === null) return { target: this.target, ...attributes };
    return { ...(target ? { target } : {}), ...attributes, data: JSON.stringify(this.data) };
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('data') && this.data !== null) this.check(this.data);
    super.willUpdate(changed);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.placeMarks();
  }

  private check(data: unknown): void {
    import('./own-data.js').then(
      ({ readData }) => {
        if (this.data === data) this.checked = { data, result: readData(data) };
      },
      (error: unknown) => {
        this.reportChartError(error);
      },
    );
  }

  protected build(catalogue: Catalogue | null, locale: Locale): Built<GaugeModel> | { problems: Problem[] } | null {
    const { data, checked } = this;
    if (data === null) {
      return catalogue ? this.buildFrom(catalogue, subjectOf(catalogue, this.target), locale) : null;
    }
    if (checked?.data !== data) return null;
    const { result } = checked;
    return 'problem' in result
      ? { problems: [result.problem] }
      : this.buildFrom(result.catalogue, result.subject, locale);
  }

  private buildFrom(catalogue: Catalogue, subject: ReturnType<typeof subjectOf>, locale: Locale): Built<GaugeModel> {
    const input = { value: this.value, date: this.valueDate, source: this.valueSource };
    const own = editorFigure(input, subject.floor, subject.indicator.measure);
    const overrides = {
      ...(this.heading ? { heading: this.heading } : {}),
      ...(own && 'figure' in own ? { editor: own.figure } : {}),
    };
    return {
      model: gaugeModel(catalogue, subject, overrides, locale),
      catalogue,
      problems: own && 'problem' in own ? [own.problem] : [],
    };
  }

  /** The layout and the option of a model at a size; the same objects until one of the two changes. */
  private drawingOf(code: typeof drawing, model: GaugeModel, size: Size): NonNullable<typeof this.drawing> {
    const known = this.drawing;
    if (known?.model === model && known.size.width === size.width && known.size.height === size.height) return known;
    const layout = code.gaugeLayout(model, size, this.textSize === 'large' ? LARGE_TEXT : 1);
    this.drawing = { model, size, layout, option: code.gaugeOption(model, layout, liveColors) };
    return this.drawing;
  }

  protected renderVisual(model: GaugeModel, w: Words): TemplateResult {
    const keys = model.marks.map(({ key }) => key);
    const shown = model.marks.find(({ key }) => key === this.shownKey);
    return html`
      <div class="chart" aria-hidden="true"></div>
      ${model.marks.map(
        (mark) => html`
          <button
            class="mark"
            part="mark"
            type="button"
            data-key=${mark.key}
            tabindex=${this.marks.tabIndex(mark.key, keys)}
            aria-label=${figureText(mark, model.locale)}
            @focus=${() => {
              this.marks.focused(mark.key);
              this.show(mark.key);
            }}
            @blur=${() => {
              this.show(null);
            }}
            @pointerenter=${() => {
              this.show(mark.key);
            }}
            @pointerleave=${() => {
              this.hideSoon();
            }}
            @keydown=${(event: KeyboardEvent) => {
              this.marks.handleKey(event);
            }}
            @click=${() => {
              this.select(mark.key);
            }}
          ></button>
        `,
      )}
      ${
        shown && this.built
          ? html`<div
              class="tooltip"
              part="tooltip"
              aria-hidden="true"
              @pointerenter=${() => {
                this.show(shown.key);
              }}
              @pointerleave=${() => {
                this.hideSoon();
              }}
            >
              <p><strong>${formatWithOriginal(shown.figure, model.locale)}</strong></p>
              <p>${shown.caption}</p>
              <p class="muted">${sourceOf(this.built.catalogue, shown.figure, model.locale)}</p>
              ${
                shown.figure.evidence
                  ? html`<p class="muted">${w.printed}${w.colon}${shown.figure.evidence.printed}</p>`
                  : nothing
              }
            </div>`
          : nothing
      }
    `;
  }

  /** Positions are set through the style object: strict policies forbid style attributes. */
  private placeMarks(): void {
    const { drawing } = this;
    if (!drawing || drawing.model !== this.built?.model) return;
    const { layout, size } = drawing;
    for (const button of this.renderRoot.querySelectorAll<HTMLElement>('.mark')) {
      const placed = layout.marks.find(({ mark }) => mark.key === button.dataset['key']);
      if (!placed) continue;
      const { left, top, right, bottom } = placed.target;
      button.style.transform = `translate(${left}px, ${top}px)`;
      button.style.width = `${Math.ceil(right - left)}px`;
      button.style.height = `${Math.ceil(bottom - top)}px`;
      if (placed.mark.key !== this.shownKey) continue;
      const tooltip = this.renderRoot.querySelector<HTMLElement>('.tooltip');
      if (!tooltip) continue;
      const x = Math.max(0, Math.min((left + right - tooltip.offsetWidth) / 2, size.width - tooltip.offsetWidth));
      // Below the dial, so that the figure in its middle stays readable.
      tooltip.style.transform = `translate(${x}px, ${size.height}px)`;
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.show(null);
  }

  private show(key: string | null): void {
    clearTimeout(this.hideTimer);
    this.shownKey = key;
    // Esc takes a hint away wherever the focus is: it may have come from the pointer.
    if (key === null) document.removeEventListener('keydown', this.hideOnEscape);
    else document.addEventListener('keydown', this.hideOnEscape);
  }

  /** Leaves time to move the pointer onto the tooltip. */
  private hideSoon(): void {
    clearTimeout(this.hideTimer);
    this.hideTimer = setTimeout(() => {
      this.show(null);
    }, 150);
  }

  private select(key: string): void {
    const mark = this.built?.model.marks.find((candidate) => candidate.key === key);
    if (!mark || !this.built) return;
    this.show(key);
    const detail: GaugeSelectDetail = {
      view: this.built.model.view,
      key,
      role: mark.role,
      figure: mark.figure,
    };
    this.emit('qj-select', detail);
  }

  protected async draw(model: GaugeModel, size: Size, colors: ColorScheme): Promise<Drawing> {
    const { init, gaugeLayout, gaugeOption } = await (this.constructor as typeof QjTargetGauge).charts();
    const chart = init(null, null, { renderer: 'svg', ssr: true, ...size });
    try {
      chart.setOption(gaugeOption(model, gaugeLayout(model, size), colors));
      return { svg: chart.renderToSVGString(), ...size };
    } finally {
      chart.dispose();
    }
  }
}
