import type { Segment } from '../../src/static/segments.js';

/** The range of a view's height: empty space is counted from `least`, and space is reserved up to `most`. */
export interface Level {
  least: number;
  most: number;
}

/** A measurement in multiples of the text's size: the heights at a width, in a face with the given width of digits. */
export interface Point {
  width: number;
  digit: number;
  /** Just before that width, and from it on. */
  before: Level;
  after: Level;
  /** Whether the fit must cover it without exceeding the allowed empty space. */
  fitted: boolean;
}

/** The widths of digits in the faces that heights are fitted to. */
export type Digits = readonly [narrow: number, usual: number, wide: number];

/** Allowed empty space: 43 CSS pixels in large text, as a multiple of the text's size, or this share of the view's height. */
const MOST_EMPTY = 43 / 18;
const MOST_EMPTY_PART = 0.047;

/** Coarse steps keep the numbers in the style sheet short. */
const SLOPE_STEP = 0.05;
const BASE_STEP = 0.1;
const STEEPEST = 20;

/** The allowed empty space below a view, in multiples of the text's size. */
const mostEmpty = (height: number): number => Math.max(MOST_EMPTY, MOST_EMPTY_PART * height);

/** The heights at a width that a line must cover. */
interface Height extends Level {
  width: number;
}

/** The heights that a line between two points must cover; those between two widths count at both of them. */
const heightsOf = (points: readonly Point[], ends: boolean): Height[] =>
  points.flatMap(({ width, before, after }, at) => [
    ...(at > 0 ? [{ width, ...before }] : []),
    ...(at < points.length - 1 || !ends ? [{ width, ...after }] : []),
  ]);

/** Parallel lines, one per face: their common slope, and the base of each at the left edge. */
interface Lines {
  slope: number;
  bases: readonly number[];
  /** The largest empty space, relative to the allowed one. */
  empty: number;
}

/** The lowest base with which a line of this slope covers all heights. */
const baseOver = (heights: readonly Height[], slope: number): number =>
  heights.reduce((base, { width, most }) => Math.max(base, most - slope * width), -Infinity);

const linesOf = (faces: readonly (readonly Height[])[], slope: number): Lines => {
  let empty = 0;
  const bases = faces.map((heights) => {
    const base = baseOver(heights, slope);
    for (const { width, least } of heights) empty = Math.max(empty, (base + slope * width - least) / mostEmpty(least));
    return base;
  });
  return { slope, bases, empty };
};

/** The lines that leave the least empty space. It grows with the distance from the best slope, so bisection finds that. */
const closest = (faces: readonly (readonly Height[])[]): Lines => {
  const at = (step: number): Lines => linesOf(faces, Number((step * SLOPE_STEP).toFixed(2)));
  let [low, high] = [-STEEPEST / SLOPE_STEP, STEEPEST / SLOPE_STEP];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (at(middle).empty <= at(middle + 1).empty) high = middle;
    else low = middle + 1;
  }
  return at(low);
};

/** Raises a base to cover a face that it was not fitted to, as far as the fitted face keeps within its allowed empty space. */
const lifted = (base: number, slope: number, heights: readonly Height[], others: readonly Height[]): number => {
  let spare = Infinity;
  for (const { width, least } of heights) spare = Math.min(spare, mostEmpty(least) + least - base - slope * width);
  return base + Math.max(0, Math.min(baseOver(others, slope) - base, spare));
};

/** The base and the factors that give the heights of the lines, in each of the three faces. */
const factorsOf = (bases: readonly number[], [narrow, usual, wide]: Digits): Omit<Segment, 'from' | 'slope'> => {
  const [low = 0, middle = 0, high = 0] = bases;
  const digits = Math.round((middle - low) / (usual - narrow));
  const least = Math.max(low - digits * narrow, middle - digits * usual);
  const base = Number((Math.ceil(least / BASE_STEP) * BASE_STEP).toFixed(1));
  return { base, digits, wider: Math.ceil((high - base - digits * wide) / (wide - usual)) };
};

/** A face's points at all of the widths. Where only another face was measured, the range spans its own neighbouring points. */
const everywhere = (points: readonly Point[], widths: readonly number[]): Point[] => {
  let at = 0;
  return widths.flatMap((width) => {
    while ((points[at]?.width ?? Infinity) < width) at += 1;
    const [one, next] = [points[at - 1], points[at]];
    if (!next || next.width === width || !one) return next ? [next] : [];
    const [{ after }, { before }] = [one, next];
    const level = { least: Math.min(after.least, before.least), most: Math.max(after.most, before.most) };
    return [{ ...next, width, before: level, after: level }];
  });
};

/** Covers the points with as few segments as the allowed empty space permits. */
export const segmentsOf = (points: readonly Point[], digits: Digits): Segment[] => {
  const widths = [...new Set(points.map(({ width }) => width))].sort((a, b) => a - b);
  /** The points at every width, for each width of digits. */
  const pointsIn = (fitted: boolean): Point[][] =>
    digits.map((digit) => {
      const own = points.filter((point) => point.fitted === fitted && Math.abs(point.digit - digit) < 0.001);
      return everywhere(own, widths);
    });
  const [faces, others] = [pointsIn(true), pointsIn(false)];
  /** The heights from one width up to another. The last segment has no end. */
  const within = (all: readonly Point[][], start: number, end: number): Height[][] =>
    all.map((one) => heightsOf(one.slice(start, end + 1), end < widths.length));
  const segments: Segment[] = [];
  let start = 0;
  while (start < widths.length) {
    let end = start + 1;
    let lines = closest(within(faces, start, end));
    const most = Math.max(1, lines.empty);
    // Faster than point by point: double the step while the segment fits, then close in on its end.
    let step = 1;
    let far = widths.length;
    while (end < far) {
      const further = Math.min(end + step, far);
      const longer = closest(within(faces, start, further));
      if (longer.empty <= most) [end, lines, step] = [further, longer, step * 2];
      else [far, step] = [further - 1, Math.max(1, Math.floor(step / 4))];
    }
    const { slope } = lines;
    const [own, more] = [within(faces, start, end), within(others, start, end)];
    const bases = lines.bases.map((base, at) => lifted(base, slope, own[at] ?? [], more[at] ?? []));
    segments.push({ from: start === 0 ? 0 : (widths[start] ?? 0), slope, ...factorsOf(bases, digits) });
    start = end;
  }
  return segments;
};
