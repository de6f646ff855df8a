import type { CSSResultGroup } from 'lit';
import { property } from 'lit/decorators.js';
import { QjElement } from '../../elements/base-element.js';
import { Hint } from '../../elements/hint.js';
import type { Face } from '../../view/static-view.js';
import type * as drawing from './drawing.js';
import type { GaugeData } from './editor-data.js';
import type * as live from './live.js';
import type * as own from './own-data.js';
import type { GaugeInputs } from './live.js';
import type { GaugeModel } from './model.js';
import type { GaugeSubject } from './subject.js';
import { gaugeStyles } from './styles.js';
import type { GaugeSelectDetail } from './touch.js';
import { attribute, name, widest } from './widget.js';

export type { GaugeSelectDetail } from './touch.js';

interface GaugeTypes {
  model: GaugeModel;
  face: Face;
  subject: GaugeSubject;
  inputs: GaugeInputs;
  detail: GaugeSelectDetail;
}

/**
 * One target or dated forecast of the documents. Where they have an actual figure of the same indicator, place and scope, it is
 * a dial: floor and stretch as marks, the latest actual figure as the filled arc, and the progress between them with its formula.
 * A lower rank is better, so a rank's dial runs backwards. Where they have none, it is a card without any scale: the number with
 * its mark, its nature, year and scope, and the words that no actual figure is stated. A share is a part of its whole there, up to
 * ten things stand one by one, a multiple is one unit and the part beyond it.
 *
 * Every figure comes from the documents named in the source line; `data/facts/` holds each with its evidence.
 *
 * @summary A target, how far it is, and where each figure stands.
 *
 * @attr {string} target - The view: an id of `data/targets.json`, such as `gdp-2025`.
 * @attr {string} value - A newer actual figure of the editor's: a number from 0 in the target's unit, or with a unit of
 *   the same kind (`3500亿元`); a rank from 1 to 1000. Needs `value-date` and `value-source`; marked as the editor's.
 * @attr {string} value-date - When the editor's figure holds: `2024`, `2024-06` or `2024-06-30`.
 * @attr {string} value-source - Where the editor's figure comes from, as readers should see it.
 * @attr {string} data - A gauge of the editor's own as JSON, after `data/schema/target-gauge-data.schema.json`.
 *
 * @fires {CustomEvent<GaugeSelectDetail>} qj-select - A reader chose a mark.
 *
 * @csspart visual - The drawing with its marks.
 * @csspart mark - The area of a mark that a pointer, a finger or the keyboard reaches.
 * @csspart tooltip - What a mark says.
 * @csspart table - The data table.
 */
export class QjTargetGauge extends QjElement<GaugeTypes> {
  static override styles: CSSResultGroup = [QjElement.styles, gaugeStyles];

  static readonly widget = { name, attribute, widest };

  /** Loads the gauge's drawing code. Tests put a failing one in. */
  static charts = (): Promise<typeof drawing> => import('./drawing.js');

  /** Loads the code that makes the gauge's views. */
  static code = (): Promise<typeof live> => import('./live.js');

  /** Loads the code that reads an editor's data. */
  static own = (): Promise<typeof own> => import('./own-data.js');

  /** The view: an id of `data/targets.json`. */
  @property() target = '';

  /** The editor's newer actual figure. */
  @property() value: string | null = null;

  /** When the editor's figure holds. */
  @property({ attribute: 'value-date' }) valueDate: string | null = null;

  /** Where the editor's figure comes from. */
  @property({ attribute: 'value-source' }) valueSource: string | null = null;

  /** A gauge of the editor's own, instead of a view of the documents. */
  declare data: GaugeData | null;

  protected readonly partName = 'mark';

  protected override partsOf(announce: (key: string | null) => void): Hint {
    return new Hint(this, announce);
  }

  protected override get inputs(): GaugeInputs {
    const { heading, value, valueDate, valueSource } = this;
    return { heading, value, date: valueDate, source: valueSource };
  }

  protected override isRedrawn(): boolean {
    return [this.value, this.valueDate, this.valueSource].some(Boolean);
  }
}
