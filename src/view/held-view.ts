import type { OwnView } from './static-view.js';
import type { MoreDetails, Touch } from './touch.js';

/** A view with all that a reader may ask of it, which the page of its frame holds: nothing has to be fetched where nothing can be. */
export interface HeldView extends OwnView {
  touch: Touch;
  /** What the parts open besides, by its keys. */
  more: Record<string, MoreDetails>;
  /** The content of the view, as its file has it. */
  subject: object;
}
