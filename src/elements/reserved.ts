/** What larger text takes of height, about. */
const LARGE = 1.45;

/** Enough for a message; an editor's own chain has no known height. */
const UNKNOWN = '120px';

/**
 * The height to reserve for a view as a CSS length, from widths each with the height that is enough from it on. It depends on the width of the container, which only a padding knows: each
 * step counts below the width of the next.
 */
export const reservedHeight = (steps: readonly number[] | undefined, large: boolean): string => {
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
