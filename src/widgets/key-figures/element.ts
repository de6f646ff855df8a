import { property } from 'lit/decorators.js';
import { QjElement } from '../../elements/base-element.js';
import type { Face } from '../../view/static-view.js';
import type * as drawing from './drawing.js';
import type { KeyFiguresData } from './editor-data.js';
import type * as live from './live.js';
import type { KeyFiguresInputs } from './live.js';
import type { KeyFiguresModel } from './model.js';
import type * as own from './own-data.js';
import type { KeyFiguresSubject } from './subject.js';
import type { KeyFiguresSelectDetail } from './touch.js';
import { attribute, name, widest } from './widget.js';

export type { KeyFiguresSelectDetail } from './touch.js';

interface KeyFiguresTypes {
  model: KeyFiguresModel;
  face: Face;
  subject: KeyFiguresSubject;
  inputs: KeyFiguresInputs;
  detail: KeyFiguresSelectDetail;
}

/**
 * Figures on one subject, each in the form that its measure calls for: a share as a part of its own whole, things up to thirty
 * one by one, two years on a scale of their own (a rank's runs backwards), a multiple as one unit and the part beyond it, growth
 * rates on one scale, and the number with its mark where a drawing would say no more. Marks tell actual figures from goals,
 * plans and forecasts; bars end pointed where the text says more than the number, and notched where it says less. The views
 * `differing-…` set figures that differ beside one another, with the reason as far as the documents give it.
 *
 * Every figure comes from the documents named in the source line; `data/facts/` holds each with its evidence.
 *
 * @summary Figures on one subject, each in its form and with its source.
 *
 * @attr {string} group - The view: an id of `data/figure-groups.json`, such as `parks-share`, or `differing-` and an id of
 *   `data/differences.json`.
 * @attr {string} data - Key figures of the editor's own as JSON, after `data/schema/key-figures-data.schema.json`.
 *
 * @fires {CustomEvent<KeyFiguresSelectDetail>} qj-select - A reader chose a row, or closed it.
 *
 * @csspart visual - The drawing with its marks.
 * @csspart row - The area of a row that a pointer, a finger or the keyboard reaches.
 * @csspart details - The chosen figures with their evidence.
 * @csspart table - The data table.
 */
export class QjKeyFigures extends QjElement<KeyFiguresTypes> {
  static readonly widget = { name, attribute, widest };

  /** Loads the drawing code. Tests put a failing one in. */
  static charts = (): Promise<typeof drawing> => import('./drawing.js');

  /** Loads the code that makes the views. */
  static code = (): Promise<typeof live> => import('./live.js');

  /** Loads the code that reads an editor's data. */
  static own = (): Promise<typeof own> => import('./own-data.js');

  /** The view: an id of `data/figure-groups.json`, or `differing-` and an id of `data/differences.json`. */
  @property() group = '';

  /** Key figures of the editor's own, instead of a view of the documents. */
  declare data: KeyFiguresData | null;

  protected readonly partName = 'row';
}
