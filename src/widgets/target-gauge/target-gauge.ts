import { html, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { QjElement } from '../../elements/base-element.js';
import type { EventMethod } from '../../elements/event-types.js';
import { Hint } from '../../elements/hint.js';
import type { OwnData } from '../../elements/own-data.js';
import { partButtons } from '../../elements/part-buttons.js';
import { RovingFocus } from '../../elements/roving.js';
import type { Face } from '../../view/static-view.js';
import type * as drawing from './drawing.js';
import type { GaugeData } from './editor-data.js';
import type * as live from './live.js';
import type { GaugeInputs, GaugeSelectDetail } from './live.js';
import type { GaugeModel } from './model.js';
import type { GaugeSubject } from './subject.js';
import { gaugeStyles } from './styles.js';
import { WIDEST } from './widest.js';

export type { GaugeSelectDetail } from './live.js';

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
 * @cssprop [--qj-min-height=0] - The least height of the frame. The style sheet `views/…/….css` of a view keeps its place.
 */
export class QjTargetGauge extends QjElement<GaugeModel, Face, GaugeSubject, GaugeInputs, null> {
  static override styles: CSSResultGroup = [QjElement.styles, gaugeStyles];

  /** Loads the gauge's drawing code. Tests put a failing one in. */
  static charts = (): Promise<typeof drawing> => import('./drawing.js');

  /** Loads the code that makes the gauge's views. */
  static code = (): Promise<typeof live> => import('./live.js');

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

  declare addEventListener: EventMethod<this, GaugeSelectDetail, AddEventListenerOptions>;
  declare removeEventListener: EventMethod<this, GaugeSelectDetail, EventListenerOptions>;

  protected readonly widget = 'target-gauge';
  protected readonly viewAttribute = 'target';
  protected readonly widest = WIDEST;
  protected readonly emphasis = null;

  private readonly marks = new RovingFocus(this, '.mark');
  private readonly hint = new Hint(this);

  protected get viewId(): string {
    return this.target;
  }

  protected get inputs(): GaugeInputs {
    const { heading, value, valueDate, valueSource } = this;
    return { heading, value, date: valueDate, source: valueSource };
  }

  protected get differs(): boolean {
    return [this.value, this.valueDate, this.valueSource].some((text) => (text ?? '') !== '');
  }

  protected async readData(data: unknown): Promise<OwnData<GaugeSubject>> {
    return (await import('./own-data.js')).readData(data);
  }

  protected renderParts({ parts }: Face): unknown {
    return partButtons(parts, {
      name: 'mark',
      stop: this.marks.current,
      open: this.opened,
      onFocus: (focused) => {
        this.marks.focused(focused);
        this.hint.show(focused);
      },
      onBlur: () => {
        this.hint.show(null);
      },
      onEnter: (entered) => {
        this.hint.show(entered);
      },
      onLeave: () => {
        this.hint.hideSoon();
      },
      onKey: (event) => {
        this.marks.handleKey(event);
      },
      onChoose: (chosen) => {
        this.hint.show(chosen);
        this.announce(chosen);
      },
    });
  }

  protected get opened(): string | null {
    const { key } = this.hint;
    return this.face?.parts.some((part) => part.key === key) ? key : null;
  }

  /** What a mark says is heard when it is shown, by whatever way it came. */
  protected renderOpened(details: unknown): TemplateResult {
    const { opened } = this;
    return html`<div
      class="open"
      role="status"
      ?hidden=${opened === null}
      @pointerenter=${() => {
        this.hint.show(opened);
      }}
      @pointerleave=${() => {
        this.hint.hideSoon();
      }}
    >${details}</div>`;
  }
}
