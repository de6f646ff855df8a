import { least } from '../../core/extremes.js';
import { textWidth, wrapText } from '../../core/text-width.js';
import {
  LINE,
  TOP,
  dialOf,
  lineBox,
  overlap,
  pointAt,
  type Box,
  type Dial,
  type Point,
  type Size,
  type TextLine,
} from './geometry.js';
import { BARE, NARROW, WORDED, YEARS, labelsOf, placeMarks, type PlacedMark } from './labels.js';
import type { DialModel } from './types.js';
import { SMALLEST_TEXT, largestStack, type Stack, type Words } from './stack.js';

export interface GaugeLayout extends Dial, Stack {
  marks: PlacedMark[];
  /** The numbers at the two ends of the scale. */
  ends: (TextLine & { x: number; y: number })[];
}

const MIN_RADIUS = 60;
const MAX_RADIUS = 190;

/** From this ratio of height to width on, the dial opens to two thirds of a circle; flatter boxes get a half. */
const TALL = 0.68;

const endLabels = (model: DialModel, dial: Dial, width: number, fontSize: number): GaugeLayout['ends'] =>
  [model.startLabel, model.endLabel].map((text, fraction) => {
    const [x, y] = pointAt(dial, dial.radius - dial.ring / 2, fraction);
    const half = textWidth(text, fontSize * 1.1) / 2;
    return { text, fontSize, x: Math.max(half, Math.min(x, width - half)), y: y + fontSize + 1 };
  });

/** Ranges of dial sizes, as shares of the largest radius. */
type Shares = readonly (readonly [from: number, to: number])[];

/** Dial sizes to try before the next way to distribute the words; the smallest sizes come last. */
const SHARES: Shares = [
  [1, 0.8],
  [0.8, 0.6],
];
const LEAST: Shares = [[0.6, 0.45]];

/** How the words are distributed: all inside the ring, the progress below it, or what the figure is below it too. */
type Plan = 'inside' | 'progress-below' | 'all-below';

interface Attempt {
  plan: Plan;
  wordings: readonly number[];
  shares: Shares;
}

/** Layouts to try, best first. Marks must be told apart, if only by their years. */
const attempts = (tall: boolean): Attempt[] => {
  const plans: Plan[] = tall ? ['inside', 'progress-below'] : ['progress-below'];
  const tiers = [[...WORDED, ...NARROW], [YEARS]];
  const tried = [SHARES, LEAST].flatMap((shares) => [
    ...tiers.flatMap((wordings) => plans.map((plan) => ({ plan, wordings, shares }))),
    { plan: 'all-below' as const, wordings: tiers.flat(), shares },
  ]);
  return [...tried, ...[...plans, 'all-below' as const].map((plan) => ({ plan, wordings: [BARE], shares: SHARES }))];
};

/** The layout of one plan, or null where its words do not fit. */
const layoutFor = (
  model: DialModel,
  { width, height }: Size,
  small: number,
  { plan, wordings, shares }: Attempt,
): GaugeLayout | null => {
  const tall = plan === 'inside';
  const { parts, caption } = model.centre;
  const bare = plan === 'all-below';
  const belowTexts = bare ? [caption, ...model.centre.lines] : model.centre.lines;
  const belowLines = tall
    ? []
    : belowTexts.flatMap((text, index) =>
        wrapText(text, width - 8, small).map((line) => ({ text: line, strong: index === 0 })),
      );
  // A half dial has its lines below its end labels, and clear of them.
  const below = small * LINE * (belowLines.length + 1.5);
  const largest = Math.min(MAX_RADIUS, width / 2 - 4, (height - TOP - below) / (tall ? 1.5 : 1));
  const smallest = Math.min(MIN_RADIUS, largest);
  const words: Words = {
    caption: bare ? '' : caption,
    before: parts.before.trim(),
    number: parts.number,
    after: parts.after,
    lines: tall ? model.centre.lines : [],
  };
  for (const [from, to] of shares) {
    for (const variant of wordings) {
      const labels = labelsOf(model, small, variant);
      for (let radius = Math.floor(largest * from); radius >= Math.max(smallest, largest * to); radius -= 2) {
        const dial = dialOf({ width, height }, tall, radius, below);
        const marks = placeMarks(model, { width, height }, dial, labels);
        if (!marks) continue;
        const stack = largestStack(dial, words, small, tall);
        const ends = endLabels(model, dial, width, small - 1);
        if (!stack || runsInto(stack.lines, ends, dial)) break;
        if (marks.some(({ lines, label }) => lines.length > 0 && meets(label, ends))) continue;
        const lines = belowLines.map((line, index) => ({
          ...line,
          fontSize: small,
          y: dial.cy + small * LINE * (index + 2),
        }));
        return { ...dial, marks, ...stack, lines: [...stack.lines, ...lines], ends };
      }
    }
  }
  return null;
};

const meets = (box: Box, ends: GaugeLayout['ends']): boolean =>
  ends.some((end) => overlap(box, lineBox(end, end.x, end.y)));

const runsInto = (lines: GaugeLayout['lines'], ends: GaugeLayout['ends'], { cx }: Dial): boolean =>
  lines.some((line) => meets(lineBox(line, cx, line.y), ends));

/** Last resort: the drawing keeps its marks and its number, and the legend has the words. */
const emergencyLayout = (model: DialModel, size: Size, small: number): GaugeLayout => {
  const below = small * LINE;
  const radius = Math.max(24, Math.min(size.width / 2 - 4, size.height - TOP - below));
  const dial = dialOf(size, false, radius, below);
  const fontSize = Math.max(SMALLEST_TEXT, Math.floor((radius - dial.ring) * 0.3));
  const nowhere = { text: '', fontSize: SMALLEST_TEXT, y: dial.cy };
  return {
    ...dial,
    marks: placeMarks(model, size, dial, labelsOf(model, small, BARE)) ?? [],
    caption: nowhere,
    before: null,
    figure: { fontSize, smallSize: SMALLEST_TEXT, y: dial.cy - fontSize * 0.42 },
    lines: [],
    ends: endLabels(model, dial, size.width, small - 1),
  };
};

/** Moves a layout up by the room above the dial that no label takes. */
const raised = (layout: GaugeLayout): GaugeLayout => {
  const { cy, radius, marks } = layout;
  const up = Math.floor(
    least([cy - radius, ...marks.flatMap(({ to, label, target }) => [to[1], label.top, target.top])]),
  );
  const higher = <T extends { y: number }>(line: T): T => ({ ...line, y: line.y - up });
  const box = ({ left, top, right, bottom }: Box): Box => ({ left, top: top - up, right, bottom: bottom - up });
  const point = ([x, y]: Point): Point => [x, y - up];
  return {
    ...layout,
    cy: cy - up,
    marks: marks.map(({ from, to, label, target, ...mark }) => ({
      ...mark,
      from: point(from),
      to: point(to),
      label: box(label),
      target: box(target),
    })),
    caption: higher(layout.caption),
    before: layout.before && higher(layout.before),
    figure: higher(layout.figure),
    lines: layout.lines.map(higher),
    ends: layout.ends.map(higher),
  };
};

/** The geometry of a gauge in a box. Pure, so that the drawing, the hit areas and the tests share it. */
export const gaugeLayout = (model: DialModel, size: Size): GaugeLayout => {
  const small = size.width < 480 ? 12 : 13;
  for (const attempt of attempts(size.height / size.width > TALL)) {
    const layout = layoutFor(model, size, small, attempt);
    if (layout) return raised(layout);
  }
  return raised(emergencyLayout(model, size, small));
};
