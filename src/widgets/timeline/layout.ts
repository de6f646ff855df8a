import { uprightLayout } from './upright.js';
import type { TimelineLayout } from './placed.js';
import type { TimelineModel } from './types.js';
import { wideLayout } from './wide.js';

export type { PlacedEntry, TimelineLayout } from './placed.js';

/** From this width on the axis runs across, in CSS pixels. */
const WIDE = 560;

/** Where everything stands at a width. Pure; the height follows. */
export const timelineLayout = (model: TimelineModel, width: number): TimelineLayout =>
  width >= WIDE && model.linear && model.entries.some(({ at }) => at !== null)
    ? wideLayout(model, width)
    : uprightLayout(model, width);
