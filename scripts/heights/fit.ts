/** A height that was measured, all in parts of the text's size: at a width, in a face whose digits are so wide. */
export interface Point {
  width: number;
  digit: number;
  height: number;
  /** Whether the fit must lie above it, and no more than may be empty below. */
  fitted: boolean;
}

/** From a width on: a height that grows with the width, as drawings do, and with the width of digits, as text does. */
export interface Segment {
  from: number;
  slope: number;
  base: number;
  digits: number;
}

type Plane = Omit<Segment, 'from'>;

/** What may stay empty is so much, in parts of the text’s size, 46 CSS pixels in large text, or this part of the view's height. */
const MOST_EMPTY = 46 / 18;
const MOST_EMPTY_PART = 0.047;
/** Narrower than the largest text on a phone: close heights would take many planes there. */
const NARROW = 15.5;
const MORE_EMPTY = 1.6;

/** What is written into a style sheet is short. */
const rounded = (value: number, step: number): number => Number((Math.round(value / step) * step).toFixed(3));
const SLOPE_STEP = 0.05;
const BASE_STEP = 0.1;

/** The plane that comes nearest to all points: where to look for one above them. */
const nearest = (points: readonly Point[]): { slope: number; digits: number } => {
  const mean = (of: (point: Point) => number): number =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [w, d, h] = [mean(({ width }) => width), mean(({ digit }) => digit), mean(({ height }) => height)];
  const ww = mean(({ width }) => (width - w) ** 2);
  const dd = mean(({ digit }) => (digit - d) ** 2);
  return {
    // Widths that lie close together on both sides of a change say nothing of a slope.
    slope: ww < 0.01 ? 0 : mean(({ width, height }) => (width - w) * (height - h)) / ww,
    digits: dd === 0 ? 0 : mean(({ digit, height }) => (digit - d) * (height - h)) / dd,
  };
};

/** How far from the nearest plane's slopes to look. */
const SLOPES = [-1.5, -1, -0.7, -0.45, -0.3, -0.2, -0.1, -0.05, 0, 0.05, 0.1, 0.2, 0.3, 0.45, 0.7, 1, 1.5];
const DIGITS = [0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.2, 1.3, 1.4, 1.5, 1.7, 2];

/** What may stay empty below a view, in parts of the text's size. */
const mostEmpty = ({ width, height }: Point): number =>
  Math.max(MOST_EMPTY, MOST_EMPTY_PART * height) * (width < NARROW ? MORE_EMPTY : 1);

const heightOn = ({ slope, base, digits }: Plane, { width, digit }: Point): number =>
  base + slope * width + digits * digit;

/** The plane that no fitted point lies above and that leaves the least empty, as a part of what may stay so. */
const planeOver = (all: readonly Point[]): Plane & { empty: number } => {
  const points = all.filter(({ fitted }) => fitted);
  const near = nearest(points);
  let best: Plane & { empty: number } = { slope: 0, base: 0, digits: 0, empty: Infinity };
  for (const more of SLOPES) {
    const slope = rounded(near.slope + more, SLOPE_STEP);
    for (const part of DIGITS) {
      const digits = Math.max(0, Math.round(near.digits * part));
      let base = -Infinity;
      for (const { width, digit, height } of points) base = Math.max(base, height - slope * width - digits * digit);
      base = Number((Math.ceil(base / BASE_STEP) * BASE_STEP).toFixed(1));
      let empty = 0;
      for (const point of points) {
        empty = Math.max(empty, (heightOn({ slope, base, digits }, point) - point.height) / mostEmpty(point));
      }
      if (empty < best.empty) best = { slope, base, digits, empty };
    }
  }
  return best;
};

/** Higher, for the points that it was not fitted to, as far as that leaves no hole below those that it was. */
const lifted = (plane: Plane, points: readonly Point[]): Plane => {
  const least = (fitted: boolean, of: (point: Point) => number): number =>
    points.filter((point) => point.fitted === fitted).reduce((value, point) => Math.min(value, of(point)), Infinity);
  const spare = least(true, (point) => mostEmpty(point) - heightOn(plane, point) + point.height);
  const wanted = -least(false, (point) => heightOn(plane, point) - point.height);
  const { slope, base, digits } = plane;
  const more = Math.floor(Math.max(0, Math.min(spare, wanted)) / BASE_STEP) * BASE_STEP;
  return { slope, digits, base: Number((base + more).toFixed(1)) };
};

/** The planes over points of increasing widths, as few as leave no more empty than may be. */
export const segmentsOf = (points: readonly Point[]): Segment[] => {
  const widths = [...new Set(points.map(({ width }) => width))].sort((a, b) => a - b);
  const at = new Map(widths.map((width) => [width, points.filter((point) => point.width === width)]));
  const within = (start: number, end: number): Point[] =>
    widths.slice(start, end).flatMap((width) => at.get(width) ?? []);
  const segments: Segment[] = [];
  let start = 0;
  while (start < widths.length) {
    let end = start + 1;
    let plane = planeOver(within(start, end));
    // Some faces are unlike in more than their digits: more planes would bring none of them closer.
    const most = Math.max(1, plane.empty * 1.03);
    // Faster than one by one: twice as far as long as that serves, then halfway back. A line that wraps may spoil a fit that
    // greater widths allow again.
    for (let step = 1; step >= 1 && end < widths.length;) {
      const further = Math.min(end + step, widths.length);
      const longer = planeOver(within(start, further));
      if (longer.empty <= most) [end, plane, step] = [further, longer, step * 2];
      else step = Math.floor(step / 2);
    }
    segments.push({ from: start === 0 ? 0 : (widths[start] ?? 0), ...lifted(plane, within(start, end)) });
    start = end;
  }
  return segments;
};
