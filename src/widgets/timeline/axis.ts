import { greatest, least } from '../../core/extremes.js';
import { textWidth } from '../../core/text-width.js';
import type { Entry, TimelineModel } from './types.js';

/** Linear years across, and the line that parts results from goals. */
export interface Axis {
  left: number;
  right: number;
  /** Years, from the first that is drawn to the end of the last. */
  start: number;
  end: number;
  x: (at: number) => number;
  /** Where the documents were written. */
  cut: number;
  /** The years with their words, those that something stands at first. */
  labels: { year: number; x: number; strong: boolean }[];
}

/** How much of the axis each side has at least: the words of its entries need room. */
const LEAST_SHARE = 0.34;
const PAD = 8;
export const YEAR_SIZE = 13;
/** Between the words of two years. */
const APART = 8;

const placesOf = (entries: readonly Entry[], wanted: Entry['side']): number[] =>
  entries.flatMap(({ side, at }) => (side === wanted && at !== null ? [at] : []));

/** As many years as do not run into each other: first those that something stands at, then every fifth. */
const labelsOf = (
  entries: readonly Entry[],
  axis: Omit<Axis, 'labels'>,
  word: (year: number) => string,
): Axis['labels'] => {
  const strong = [...new Set(entries.flatMap(({ year }) => (year === null ? [] : [year])))];
  const fifths = Array.from({ length: Math.ceil(axis.end - axis.start) }, (_, index) => axis.start + index).filter(
    (year) => year % 5 === 0 && !strong.includes(year),
  );
  const labels: Axis['labels'] = [];
  for (const year of [...strong, ...fifths]) {
    const x = axis.x(year + 0.5);
    const clear = labels.every(
      (one) =>
        Math.abs(one.x - x) >= (textWidth(word(one.year), YEAR_SIZE) + textWidth(word(year), YEAR_SIZE)) / 2 + APART,
    );
    if (clear) labels.push({ year, x, strong: strong.includes(year) });
  }
  return labels;
};

export const axisOf = (
  { entries, writing }: TimelineModel,
  left: number,
  right: number,
  word: (year: number) => string,
): Axis => {
  const [results, goals] = [placesOf(entries, 'before'), placesOf(entries, 'after')];
  const between = (): number => {
    if (goals.length === 0) return Math.floor(greatest(results)) + 1;
    if (results.length === 0) return Math.floor(least(goals)) - 0.5;
    return (Math.floor(greatest(results)) + 1 + Math.floor(least(goals))) / 2;
  };
  const at = writing.at ?? between();
  const far = goals.length > 0 ? Math.max(at, Math.floor(greatest(goals)) + 1) : at;
  const early = results.length > 0 ? Math.min(at, Math.floor(least(results))) : at;
  // Both sides have room for words, on one scale.
  const start =
    results.length > 0 && goals.length > 0
      ? Math.floor(Math.min(early, at - ((far - at) * LEAST_SHARE) / (1 - LEAST_SHARE)))
      : Math.floor(early);
  const end =
    goals.length > 0
      ? Math.ceil(Math.max(far, at + (at - start) * LEAST_SHARE))
      : at + Math.max(0.2, (at - start) * 0.03);
  const x = (year: number): number => left + PAD + ((year - start) / (end - start || 1)) * (right - left - 2 * PAD);
  const axis = { left, right, start, end, x, cut: Math.round(x(at)) };
  return { ...axis, labels: labelsOf(entries, axis, word) };
};

/** Between the line of writing and what stands beside it. */
export const CUT_GAP = 9;

/** Where an entry's mark stands: a goal of the year of writing is after the line all the same, a result before it. */
export const markX = ({ at, side }: Entry, { x, cut }: Axis): number =>
  side === 'after' ? Math.max(x(at ?? 0), cut + CUT_GAP + 6) : Math.min(x(at ?? 0), cut - CUT_GAP - 6);

/** The part of the axis that a side's words have. */
export const regionOf = (side: Entry['side'], { left, right, cut }: Axis): { left: number; right: number } =>
  side === 'after' ? { left: cut + CUT_GAP, right } : { left, right: cut - CUT_GAP };
