/** What larger text takes of height, about. */
const LARGE = 1.45;

/** Enough for a message; an editor's own chain has no known height. */
const UNKNOWN = '120px';

/**
 * The height to reserve for a view as a CSS length, from widths each with the height that is enough from it up to the next. It
 * depends on the width of the container, which only a padding knows: each step counts between its width and the next.
 */
export const reservedHeight = (steps: readonly number[] | undefined, large: boolean): string => {
  if (!steps) return UNKNOWN;
  const times = large ? LARGE : 1;
  const heights: string[] = [];
  for (let at = 0; at < steps.length; at += 2) {
    const [from = 0, height = 0, next] = steps.slice(at, at + 3);
    const limits = [
      `${Math.round(height * times)}px`,
      ...(from > 0 ? [`(100% - ${from - 1}px) * 99999`] : []),
      ...(next === undefined ? [] : [`(${next}px - 100%) * 99999`]),
    ];
    heights.push(limits.length > 1 ? `min(${limits.join(', ')})` : limits.join(''));
  }
  return heights.length > 1 ? `max(${heights.join(', ')})` : heights.join('');
};
