import { uprightLayout } from './upright.js';
import type { TimelineLayout } from './placed.js';
import type { TimelineModel } from './types.js';
import { hasRoom, wideLayout } from './wide.js';

export type { PlacedEntry, TimelineLayout } from './placed.js';

/** From this width on the axis runs across, in CSS pixels, if the words have room on either side of the time of writing. */
const WIDE = 560;

/** Where everything stands at a width. Pure; the height follows. */
export const timelineLayout = (model: TimelineModel, width: number): TimelineLayout =>
  width >= WIDE && model.linear && model.entries.some(({ at }) => at !== null) && hasRoom(model, width)
    ? wideLayout(model, width)
    : uprightLayout(model, width);
