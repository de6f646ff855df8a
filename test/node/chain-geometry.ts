import { textWidth } from '../../src/core/text-width.js';
import type {
  Bar,
  Box,
  PlacedLink,
  PlacedStage,
  PlacedSwatch,
  TextRun,
} from '../../src/widgets/industry-chain/geometry.js';
import type { ChainLayout } from '../../src/widgets/industry-chain/layout.js';

/** Boxes are computed in floating point. */
const SLACK = 0.01;

export interface Point {
  x: number;
  y: number;
}

export const boxText = ({ left, top, right, bottom }: Box): string =>
  [left, top, right, bottom].map((n) => n.toFixed(1)).join(' ');

export const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right - SLACK && b.left < a.right - SLACK && a.top < b.bottom - SLACK && b.top < a.bottom - SLACK;

/** Whether a box lies within another. */
export const within = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left - SLACK &&
  inner.top >= outer.top - SLACK &&
  inner.right <= outer.right + SLACK &&
  inner.bottom <= outer.bottom + SLACK;

/** The drawing as a whole. */
export const sheet = ({ width, height }: ChainLayout): Box => ({ left: 0, top: 0, right: width, bottom: height });

/** Where a line of text stands. */
export const runBox = ({ text, x, y, size, align }: TextRun): Box => {
  const width = textWidth(text, size);
  const left = align === 'center' ? x - width / 2 : x;
  return { left, top: y - size / 2, right: left + width, bottom: y + size / 2 };
};

export const swatchBox = ({ x, y, size }: PlacedSwatch): Box => ({
  left: x,
  top: y,
  right: x + size,
  bottom: y + size,
});

export const barBox = ({ x, y, full }: Bar): Box => ({ left: x, top: y, right: x + full, bottom: y + 6 });

/** Every line of text of a drawing. */
export const runsOf = ({ stages, texts }: ChainLayout): TextRun[] => [
  ...stages.flatMap((placed) => placed.texts),
  ...texts,
];

export const swatchesOf = ({ stages, swatches }: ChainLayout): PlacedSwatch[] => [
  ...stages.flatMap((placed) => placed.swatches),
  ...swatches,
];

export const barsOf = ({ stages, bars }: ChainLayout): Bar[] => [...stages.flatMap((placed) => placed.bars), ...bars];

/** Wrapping takes blanks away: texts are compared without them. */
export const squeeze = (text: string): string => text.replace(/\s+/g, '');

/** All words of a stage in reading order, without blanks. */
export const wordsIn = (runs: readonly TextRun[]): string => squeeze(runs.map(({ text }) => text).join(''));

/** The lines of a stage's name and of what stands below it in the box. */
export const nameRuns = ({ texts }: PlacedStage): TextRun[] => texts.filter(({ align }) => align === 'center');

/** The figures that a drawing shows, as printed beside their marks, without blanks. */
export const shownFigures = (layout: ChainLayout): string[] => {
  const swatches = swatchesOf(layout);
  const numbers = runsOf(layout).filter(({ align, weight }) => align === 'left' && weight === 600);
  const isFirst = (run: TextRun) =>
    swatches.some(({ x, y, size }) => Math.abs(y + size / 2 - run.y) < 1 && run.x > x && run.x < x + 3 * size);
  return numbers.filter(isFirst).map((first) => {
    let [text, last] = [first.text, first];
    for (;;) {
      // The next line of a figure that does not fit on one.
      const next = numbers.find(
        (run) => !isFirst(run) && Math.abs(run.x - last.x) < 1 && run.y > last.y && run.y - last.y < 1.6 * run.size,
      );
      if (!next) return squeeze(text);
      text += next.text;
      last = next;
    }
  });
};

const curve = (from: Point, a: Point, b: Point, to: Point): Point[] =>
  Array.from({ length: 12 }, (_, index) => {
    const t = (index + 1) / 12;
    const u = 1 - t;
    const at = (p: number, q: number, r: number, s: number) =>
      u ** 3 * p + 3 * u * u * t * q + 3 * u * t * t * r + t ** 3 * s;
    return { x: at(from.x, a.x, b.x, to.x), y: at(from.y, a.y, b.y, to.y) };
  });

const STEP = 4;

/** Points along a path of absolute M, L and C commands, close enough that no box is stepped over. */
export const pathPoints = (path: string): Point[] => {
  const points: Point[] = [];
  for (const [, command = '', list = ''] of path.matchAll(/([MLC])([^MLC]*)/g)) {
    const numbers = (list.match(/-?[\d.]+/g) ?? []).map(Number);
    const given = Array.from({ length: numbers.length / 2 }, (_, index) => ({
      x: numbers[2 * index] ?? Number.NaN,
      y: numbers[2 * index + 1] ?? Number.NaN,
    }));
    const [a, b, c] = given;
    const last = points[points.length - 1];
    if (command === 'M' && a) points.push(a);
    if (command === 'L' && a && last) {
      const count = Math.max(1, Math.ceil(Math.hypot(a.x - last.x, a.y - last.y) / STEP));
      for (let at = 1; at <= count; at += 1)
        points.push({ x: last.x + ((a.x - last.x) * at) / count, y: last.y + ((a.y - last.y) * at) / count });
    }
    if (command === 'C' && a && b && c && last) points.push(...curve(last, a, b, c));
  }
  return points;
};

export const linkPoints = ({ path }: PlacedLink): Point[] => pathPoints(path);

/** How far a point is from a box; 0 within it. */
export const distance = ({ x, y }: Point, { left, top, right, bottom }: Box): number =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
