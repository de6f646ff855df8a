export interface Summary {
  median: number;
  min: number;
  max: number;
}

/** Null where nothing was measured. */
export const summaryOf = (values: readonly number[]): Summary | null => {
  const sorted = [...values].sort((one, other) => one - other);
  const [min, max] = [sorted[0], sorted[sorted.length - 1]];
  if (min === undefined || max === undefined) return null;
  const middle = (sorted.length - 1) / 2;
  const [low = min, high = max] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
  return { median: (low + high) / 2, min, max };
};

/** How many times the one is the other; null where the other is nothing. */
export const ratioOf = (one: Summary | null | undefined, other: Summary | null | undefined): number | null =>
  one && other && other.median > 0 ? one.median / other.median : null;

export const spreadOf = (summary: Summary | null): string => {
  if (!summary) return 'never';
  const [median, min, max] = [summary.median, summary.min, summary.max].map(Math.round);
  return `${median} (${min}–${max})`;
};
