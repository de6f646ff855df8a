import { greatest, least } from '../../core/extremes.js';
import { exact } from '../../core/units.js';
import type { ClassLook } from '../../view/view-model.js';

/** The map's shades for ordered classes, strongest first. */
export const CLASSES: readonly ClassLook[] = ['class-1', 'class-2', 'class-3', 'class-4', 'class-5'];

/** A range of numbers that share a shade; the last one includes its end. */
export interface Range {
  from: number;
  to: number;
}

const MOST = 5;

/** The smallest step of 1, 2, 2.5 or 5 times a power of ten that covers the span in the given number of classes. */
const niceStep = (span: number, count: number): number => {
  const power = 10 ** Math.floor(Math.log10(span / count));
  return (
    [1, 2, 2.5, 5, 10, 20].map((times) => times * power).find((step) => Math.ceil(exact(span / step)) <= count) ?? span
  );
};

/** Up to five classes of equal width with round limits, from the lowest. */
export const rangesOf = (values: readonly number[]): Range[] => {
  const [low, high] = [least(values), greatest(values)];
  if (low === high) return [{ from: low, to: high }];
  const step = niceStep(high - low, MOST - 1);
  // Numbers that differ only in their last digits form one class.
  if (exact(low + step) === exact(low)) return [{ from: low, to: high }];
  const start = exact(Math.floor(exact(low / step)) * step);
  const ranges: Range[] = [];
  for (let from = start; (from < high || ranges.length === 0) && ranges.length <= MOST; from = exact(from + step)) {
    ranges.push({ from, to: exact(from + step) });
  }
  return ranges;
};

/** The range of a value. A value on a limit belongs to the range that begins there, except at the very end. */
export const rangeOf = (ranges: readonly Range[], value: number): number => {
  const found = ranges.findIndex(({ from, to }) => value >= from && value < to);
  return found === -1 ? ranges.length - 1 : found;
};
