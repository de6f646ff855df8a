import type { Locale } from '../../core/locale.js';
import { HEIGHTS } from './heights.js';

/** What larger text takes of height, about. */
const LARGE = 1.45;

/** Enough for a message; an editor's own chain has no known height. */
const UNKNOWN = '120px';

/**
 * The height to reserve for a view as a CSS length. It depends on the width of the container, which only a padding knows: each
 * step counts below the width of the next.
 */
export const reservedHeight = (view: string | null, locale: Locale, large: boolean): string => {
  const steps = HEIGHTS[`${view ?? ''} ${locale}`];
  if (!steps) return UNKNOWN;
  const times = large ? LARGE : 1;
  const heights: string[] = [];
  for (let at = 1; at < steps.length; at += 2) {
    const height = `${Math.round((steps[at] ?? 0) * times)}px`;
    const next = steps[at + 1];
    heights.push(next === undefined ? height : `min(${height}, (${next}px - 100%) * 999)`);
  }
  return `max(${heights.join(', ')})`;
};
