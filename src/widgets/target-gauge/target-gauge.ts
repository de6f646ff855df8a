import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Catalogue } from '../../catalogue/catalogue.js';
import { ChartHost } from '../../charts/chart-host.js';
import { drawSvg } from '../../charts/svg.js';
import type { Figure } from '../../core/fact.js';
import { formatWithOriginal } from '../../core/format.js';
import type { Locale } from '../../core/locale.js';
import { QjElement } from '../../elements/base-element.js';
import { Hint } from '../../elements/hint.js';
import { placeOver } from '../../elements/hit-area.js';
import type { OwnData } from '../../elements/own-data.js';
import type { Problem } from '../../elements/problem.js';
import { RovingFocus } from '../../elements/roving.js';
import type { Words } from '../../i18n/index.js';
import type { Drawing } from '../../picture/picture.js';
import { LARGE_TEXT, liveColors, type ColorScheme } from '../../theme/tokens.js';
import { sourceOf } from '../../view/describe.js';
import { figureText } from '../../view/text.js';
import type { GaugeData } from './editor-data.js';
import { editorFigure } from './editor-value.js';
import type * as drawing from './drawing.js';
import type { Size } from './geometry.js';
import type { GaugeLayout } from './layout.js';
import { gaugeModel, type GaugeModel } from './model.js';
import { subjectOf, type GaugeSubject } from './subject.js';
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

/** Of the dial in an exported picture, in pixels. */
const PICTURE_HEIGHT = 320;

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
export class QjTargetGauge extends QjElement<GaugeModel, GaugeSubject> {
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
  declare data: GaugeData | null;

  protected readonly widget = 'target-gauge';
  protected readonly viewAttribute = 'target';

  private readonly marks = new RovingFocus(this, '.mark');
  private readonly hint = new Hint(this);
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

  protected get viewId(): string {
    return this.target;
  }

  protected get inputs(): unknown[] {
    const { heading, value, valueDate, valueSource, textSize } = this;
    return [heading, value, valueDate, valueSource, textSize];
  }

  protected subjectOf(catalogue: Catalogue, id: string): GaugeSubject {
    return subjectOf(catalogue, id);
  }

  protected async readData(data: unknown): Promise<OwnData<GaugeSubject>> {
    return (await import('./own-data.js')).readData(data);
  }

  protected modelOf(
    catalogue: Catalogue,
    subject: GaugeSubject,
    locale: Locale,
  ): { model: GaugeModel; problems: Problem[] } {
    const input = { value: this.value, date: this.valueDate, source: this.valueSource };
    const own = editorFigure(input, subject.floor, subject.indicator.measure);
    const overrides = {
      ...(this.heading ? { heading: this.heading } : {}),
      ...(own && 'figure' in own ? { editor: own.figure } : {}),
    };
    return {
      model: gaugeModel(catalogue, subject, overrides, locale),
      problems: own && 'problem' in own ? [own.problem] : [],
    };
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.placeMarks();
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
    const shown = model.marks.find(({ key }) => key === this.hint.key);
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
              this.hint.show(mark.key);
            }}
            @blur=${() => {
              this.hint.show(null);
            }}
            @pointerenter=${() => {
              this.hint.show(mark.key);
            }}
            @pointerleave=${() => {
              this.hint.hideSoon();
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
                this.hint.show(shown.key);
              }}
              @pointerleave=${() => {
                this.hint.hideSoon();
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
      const { left, right } = placed.target;
      placeOver(button, placed.target);
      if (placed.mark.key !== this.hint.key) continue;
      const tooltip = this.renderRoot.querySelector<HTMLElement>('.tooltip');
      if (!tooltip) continue;
      const x = Math.max(0, Math.min((left + right - tooltip.offsetWidth) / 2, size.width - tooltip.offsetWidth));
      // Below the dial, so that the figure in its middle stays readable.
      tooltip.style.transform = `translate(${x}px, ${size.height}px)`;
    }
  }

  private select(key: string): void {
    const mark = this.built?.model.marks.find((candidate) => candidate.key === key);
    if (!mark || !this.built) return;
    this.hint.show(key);
    const detail: GaugeSelectDetail = {
      view: this.built.model.view,
      key,
      role: mark.role,
      figure: mark.figure,
    };
    this.emit('qj-select', detail);
  }

  protected async draw(model: GaugeModel, width: number, colors: ColorScheme): Promise<Drawing> {
    const size = { width, height: PICTURE_HEIGHT };
    const code = await (this.constructor as typeof QjTargetGauge).charts();
    return drawSvg(code, code.gaugeOption(model, code.gaugeLayout(model, size), colors), size);
  }
}
