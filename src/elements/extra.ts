import type { TemplateResult, nothing } from 'lit';
import type { Face } from '../view/static-view.js';
import type { Setting } from './settings.js';

/** What only one widget has beside its views, in a chunk of its own. */
export interface Extra<F extends Face> {
  /** The attributes of its own that have a closed list of values. */
  settings?: (face: F | null) => Setting[];
  /** What stands between the heading and the drawing. */
  above?: (face: F) => TemplateResult | typeof nothing;
}
