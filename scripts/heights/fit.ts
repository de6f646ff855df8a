import type { Segment } from '../../src/static/segments.js';

/** The least and the greatest height that a view may have: no more than the one may be empty, and the other must be kept free. */
export interface Level {
  least: number;
  most: number;
}

/** What was measured, all in parts of the text's size: at a width, in a face whose digits are so wide. */
export interface Point {
  width: number;
  digit: number;
  /** Just before that width, and from it on. */
  before: Level;
  after: Level;
  /** Whether the fit must lie above it, and no more than may be empty below. */
  fitted: boolean;
}

/** The widths of digits in the faces that are met. */
export type Digits = readonly [narrow: number, usual: number, wide: number];

/** What may stay empty is so much, in parts of the text’s size, 43 CSS pixels in large text, or this part of the view's height. */
const MOST_EMPTY = 43 / 18;
const MOST_EMPTY_PART = 0.047;

/** What is written into a style sheet is short. */
const SLOPE_STEP = 0.05;
const BASE_STEP = 0.1;
const STEEPEST = 20;

/** What may stay empty below a view, in parts of the text's size. */
const mostEmpty = (height: number): number => Math.max(MOST_EMPTY, MOST_EMPTY_PART * height);

/** Heights at a width that a line goes above. */
interface Height extends Level {
  width: number;
}

/** What a line from one point to another goes above: what lies between two others concerns it at both its ends. */
const heightsOf = (points: readonly Point[], ends: boolean): Height[] =>
  points.flatMap(({ width, before, after }, at) => [
    ...(at > 0 ? [{ width, ...before }] : []),
    ...(at < points.length - 1 || !ends ? [{ width, ...after }] : []),
  ]);

/** Parallel lines, one for each face: so steep, and so high at the left edge. */
interface Lines {
  slope: number;
  bases: readonly number[];
  /** The largest hole, as a part of what may stay empty. */
  empty: number;
}

/** The lowest line so steep that no height is above it. */
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

/** The lines that leave the least empty: steeper or flatter ones leave more and more, so that they can be closed in on. */
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

/** Higher, for a face that it was not fitted to, as far as that leaves no hole below the one that it was. */
const lifted = (base: number, slope: number, heights: readonly Height[], others: readonly Height[]): number => {
  let spare = Infinity;
  for (const { width, least } of heights) spare = Math.min(spare, mostEmpty(least) + least - base - slope * width);
  return base + Math.max(0, Math.min(baseOver(others, slope) - base, spare));
};

/** The base and the factors whose height is that of the lines, in each of the three faces. */
const factorsOf = (bases: readonly number[], [narrow, usual, wide]: Digits): Omit<Segment, 'from' | 'slope'> => {
  const [low = 0, middle = 0, high = 0] = bases;
  const digits = Math.round((middle - low) / (usual - narrow));
  const least = Math.max(low - digits * narrow, middle - digits * usual);
  const base = Number((Math.ceil(least / BASE_STEP) * BASE_STEP).toFixed(1));
  return { base, digits, wider: Math.ceil((high - base - digits * wide) / (wide - usual)) };
};

/** A face's points at all of the widths. Where only another face was measured, it is what it may be between its own. */
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

/** The segments over points, as few as leave no more empty than may be. */
export const segmentsOf = (points: readonly Point[], digits: Digits): Segment[] => {
  const widths = [...new Set(points.map(({ width }) => width))].sort((a, b) => a - b);
  /** For each of the digits, the points at every width. */
  const pointsIn = (fitted: boolean): Point[][] =>
    digits.map((digit) => {
      const own = points.filter((point) => point.fitted === fitted && Math.abs(point.digit - digit) < 0.001);
      return everywhere(own, widths);
    });
  const [faces, others] = [pointsIn(true), pointsIn(false)];
  /** From one width up to another. The last segment has no end. */
  const within = (all: readonly Point[][], start: number, end: number): Height[][] =>
    all.map((one) => heightsOf(one.slice(start, end + 1), end < widths.length));
  const segments: Segment[] = [];
  let start = 0;
  while (start < widths.length) {
    let end = start + 1;
    let lines = closest(within(faces, start, end));
    const most = Math.max(1, lines.empty);
    // Faster than one by one: twice as far as long as that serves, then closing in.
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
