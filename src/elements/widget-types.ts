import type { Face } from '../view/static-view.js';
import type { ViewModel } from '../view/view-model.js';

/** The types of a widget, by name, for the parts of its element. */
export interface WidgetTypes {
  /** What a view says. */
  model: ViewModel;
  /** What its frame shows. */
  face: Face;
  /** What a view is made from. */
  subject: unknown;
  /** What the tag adds to it. */
  inputs: { heading: string };
  /** What its `qj-select` carries. */
  detail: unknown;
}
