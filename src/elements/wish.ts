import type { Asked } from './live-code.js';
import type { Loaders } from './loaders.js';
import type { ViewSource } from './view-source.js';
import type { WidgetTypes } from './widget-types.js';

/** What an element wants to show. */
export interface Wish<I> extends Asked<I & { heading: string }> {
  source: ViewSource;
  /** Its name, and the attribute that chooses the view. */
  widget: Loaders<WidgetTypes>['widget'];
  data: unknown;
  /** The width of the picture to show; null while there is no room. */
  width: number | null;
  /** What already stands in the page. */
  standing: unknown;
  /** Whether the view itself is wanted, for a reader who reaches for it or because no picture shows it. */
  live: boolean;
}
