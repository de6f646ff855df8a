import type { CSSResultGroup } from 'lit';
import { property } from 'lit/decorators.js';
import { QjElement } from '../../elements/base-element.js';
import type { Face } from '../../view/static-view.js';
import type * as drawing from './drawing.js';
import type * as live from './live.js';
import type { {{pascal}}Inputs } from './live.js';
import type { {{pascal}}Model } from './model.js';
import type * as own from './own-data.js';
import { {{camel}}Styles } from './styles.js';
import type { {{pascal}}Subject } from './subject.js';
import type { {{pascal}}SelectDetail } from './touch.js';
import { attribute, name, widest } from './widget.js';

export type { {{pascal}}SelectDetail } from './touch.js';

interface {{pascal}}Types {
  model: {{pascal}}Model;
  face: Face;
  subject: {{pascal}}Subject;
  inputs: {{pascal}}Inputs;
  detail: {{pascal}}SelectDetail;
}

/**
 * Every figure that the documents give for one indicator, one below the other: its comparator and unit, its kind, scope and
 * year, and the document that states it. Nothing is compared or added up.
 *
 * Every figure comes from the documents named in the source line; `data/facts/` holds each with its evidence.
 *
 * @summary The figures of one indicator, each with its source.
 *
 * @attr {string} indicator - The view: an id of `data/indicators.json`, such as `{{views.[0]}}`.
 * @attr {string} data - Not taken: the widget shows figures of the documents only, and says so.
 *
 * @fires {CustomEvent<{{pascal}}SelectDetail>} qj-select - A reader chose a figure, or closed it.
 *
 * @csspart visual - The drawing with its marks.
 * @csspart row - The area of a figure that a pointer, a finger or the keyboard reaches.
 * @csspart details - The chosen figure with its evidence.
 * @csspart table - The data table.
 *
 * @cssprop [--qj-accent] - Actual and planned figures, and actions.
 */
export class Qj{{pascal}} extends QjElement<{{pascal}}Types> {
  static override styles: CSSResultGroup = [QjElement.styles, {{camel}}Styles];

  static readonly widget = { name, attribute, widest };

  /** Loads the drawing code. Tests put a failing one in. */
  static charts = (): Promise<typeof drawing> => import('./drawing.js');

  /** Loads the code that makes the views. */
  static code = (): Promise<typeof live> => import('./live.js');

  /** Loads the code that says why data of an editor's own is not taken. */
  static own = (): Promise<typeof own> => import('./own-data.js');

  /** The view: an id of `data/indicators.json`. */
  @property() indicator = '';

  protected readonly partName = 'row';
}
