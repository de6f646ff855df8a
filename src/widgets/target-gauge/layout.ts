import { textWidth, wrapText } from '../../core/text-width.js';
import type { GaugeMark, GaugeModel } from './model.js';
import { fractionOf } from './scale.js';

export interface Size {
  width: number;
  height: number;
}

type Point = [x: number, y: number];

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export type Align = 'left' | 'center' | 'right';

export interface TextLine {
  text: string;
  fontSize: number;
}

/** A mark on the dial with its label: where the tick runs, where the words stand, where a finger reaches it. */
export interface PlacedMark {
  mark: GaugeMark;
  /** The tick from inside the ring outwards, to the label where that had to move away. */
  from: Point;
  to: Point;
  lines: TextLine[];
  align: Align;
  label: Box;
  target: Box;
}

interface Dial {
  cx: number;
  cy: number;
  radius: number;
  ring: number;
  /** Degrees, counter-clockwise from the right, as ECharts counts. */
  startAngle: number;
  endAngle: number;
}

export interface GaugeLayout extends Dial {
  marks: PlacedMark[];
  caption: TextLine & { y: number };
  /** Long words before the number, above it; short ones stand on its line. */
  before: (TextLine & { y: number }) | null;
  figure: { fontSize: number; smallSize: number; y: number };
  lines: (TextLine & { y: number })[];
  /** The numbers at the two ends of the scale. */
  ends: (TextLine & { x: number; y: number })[];
}

const TOUCH = 44;
const MIN_RADIUS = 60;
const MAX_RADIUS = 190;
const LINE = 1.35;
/** From this height per width on, the dial opens to two thirds of a circle; flatter boxes get a half. */
const TALL = 0.68;
const TOP = 40;

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Whether a tick or leader runs through a box. The lines are short: points every few pixels are enough. */
const crosses = ([x1, y1]: Point, [x2, y2]: Point, box: Box): boolean => {
  const steps = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 3));
  return Array.from({ length: steps + 1 }, (_, step) => step / steps).some((t) => {
    const [x, y] = [x1 + (x2 - x1) * t, y1 + (y2 - y1) * t];
    return x > box.left - 2 && x < box.right + 2 && y > box.top && y < box.bottom;
  });
};

/** How far the nearest point of a box is from the middle of the dial. */
const distanceTo = ({ left, right, top, bottom }: Box, { cx, cy }: Dial): number =>
  Math.hypot(Math.max(left - cx, 0, cx - right), Math.max(top - cy, 0, cy - bottom));

const angleOf = ({ startAngle, endAngle }: Dial, fraction: number): number =>
  ((startAngle + (endAngle - startAngle) * fraction) * Math.PI) / 180;

const pointAt = (dial: Dial, distance: number, fraction: number): Point => {
  const angle = angleOf(dial, fraction);
  return [dial.cx + distance * Math.cos(angle), dial.cy - distance * Math.sin(angle)];
};

const alignAt = (dial: Dial, fraction: number): Align => {
  const cosine = Math.cos(angleOf(dial, fraction));
  return cosine < -0.3 ? 'right' : cosine > 0.3 ? 'left' : 'center';
};

/** Ways to write a label, from the fullest to none; the legend always has all of it. */
const labelVariants = (mark: GaugeMark, fontSize: number): TextLine[][] => {
  const { before, number, after } = mark.parts;
  const full = { text: mark.label, fontSize };
  const rest = { text: number + after, fontSize };
  return [
    [full, { text: mark.caption, fontSize: fontSize - 1 }],
    [full],
    // The comparator is part of the figure: it may stand on a line of its own, never fall away.
    before.trim() ? [{ text: before.trim(), fontSize: fontSize - 1 }, rest] : [full],
    mark.when ? [{ text: mark.when, fontSize: fontSize - 1 }] : [],
    [],
  ];
};

const boxOf = (lines: TextLine[], align: Align, [x, y]: Point): Box => {
  const width = Math.max(0, ...lines.map(({ text, fontSize }) => textWidth(text, fontSize)));
  const height = lines.reduce((sum, { fontSize }) => sum + fontSize * LINE, 0);
  const start = align === 'left' ? x + 5 : align === 'right' ? x - 5 - width : x - width / 2;
  // Labels grow upwards at the top of the dial and spread around their point at its sides.
  const top = align === 'center' ? y - 3 - height : y - height / 2;
  return { left: start, top, right: start + width, bottom: top + height };
};

const fingerBox = (box: Box): Box => {
  const growX = Math.max(0, (TOUCH - (box.right - box.left)) / 2);
  const growY = Math.max(0, (TOUCH - (box.bottom - box.top)) / 2);
  return { left: box.left - growX, right: box.right + growX, top: box.top - growY, bottom: box.bottom + growY };
};

/** Goals get their place first; where space is short, it is the earlier figures that move outwards. */
const ORDER = ['target', 'forecast', 'plan', 'stretch', 'actual', 'editor', 'earlier'];

/** Places every label outside the ring without overlap or overflow, or says that this radius and wording cannot. */
const placeMarks = (
  model: GaugeModel,
  { width, height }: Size,
  dial: Dial,
  small: number,
  variant: number,
): PlacedMark[] | null => {
  const placed: PlacedMark[] = [];
  const marks = [...model.marks].sort((a, b) => ORDER.indexOf(a.mark) - ORDER.indexOf(b.mark));
  for (const mark of marks) {
    const fraction = fractionOf(model.scale, mark.value);
    const align = alignAt(dial, fraction);
    const lines = labelVariants(mark, small)[variant] ?? [];
    const from = pointAt(dial, dial.radius - dial.ring - 4, fraction);
    const spot = [7, 25, 43, 61, 80]
      .map((distance) => {
        const to = pointAt(dial, dial.radius + distance, fraction);
        return { to, label: boxOf(lines, align, to) };
      })
      .find(
        ({ to, label }) =>
          lines.length === 0 ||
          (label.left >= 0 &&
            label.right <= width &&
            label.top >= 0 &&
            label.bottom <= height &&
            distanceTo(label, dial) >= dial.radius &&
            placed.every(
              (other) =>
                !overlap(label, other.label) &&
                !crosses(from, to, other.label) &&
                !crosses(other.from, other.to, label),
            )),
      );
    if (!spot) return null;
    placed.push({ mark, from, to: spot.to, lines, align, label: spot.label, target: fingerBox(spot.label) });
  }
  return model.marks.flatMap((mark) => placed.filter((entry) => entry.mark === mark));
};

/** Half a circle in a flat box, two thirds of one in a tall box, in the middle of the space that is there. */
const dialOf = ({ width, height }: Size, tall: boolean, radius: number, below: number): Dial => {
  const depth = tall ? radius * 1.5 : radius;
  const spare = Math.max(0, height - TOP - depth - below);
  return {
    cx: width / 2,
    cy: TOP + radius + spare / 2,
    radius,
    ring: Math.round(radius * 0.15),
    startAngle: tall ? 210 : 180,
    endAngle: tall ? -30 : 0,
  };
};

const endLabels = (model: GaugeModel, dial: Dial, width: number, fontSize: number): GaugeLayout['ends'] =>
  [model.startLabel, model.endLabel].map((text, fraction) => {
    const [x, y] = pointAt(dial, dial.radius - dial.ring / 2, fraction);
    const half = textWidth(text, fontSize) / 2;
    return { text, fontSize, x: Math.max(half, Math.min(x, width - half)), y: y + fontSize + 1 };
  });

const WORDED = [0, 1, 2];
/** Only the year stands at the mark; then nothing does. */
const YEARS = 3;
const BARE = 4;

/**
 * How small the dial may become for which wording. A single mark repeats the figure in the middle, so a large dial is worth
 * more than its label; several marks must be told apart.
 */
const attempts = ({ marks }: GaugeModel): { share: number; variants: number[] }[] =>
  marks.length === 1
    ? [{ share: 0.8, variants: [...WORDED, BARE] }]
    : [
        { share: 0.8, variants: WORDED },
        { share: 0.62, variants: WORDED },
        { share: 0.45, variants: [...WORDED, YEARS, BARE] },
      ];

/** From this width in em on, the words before a number stand on a line of their own. */
const LONG_BEFORE = 2.6;
const SMALLEST_TEXT = 10;
const SMALLEST_FIGURE = 16;

type Stack = Pick<GaugeLayout, 'caption' | 'before' | 'figure' | 'lines'>;

/** What is written inside the ring, from top to bottom. */
interface Words {
  caption: string;
  before: string;
  number: string;
  after: string;
  lines: string[];
}

/** Whether a centred line stays inside the ring. Its corners are empty, so the middle of the line counts. */
const insideRing = ({ cy, radius, ring }: Dial, width: number, y: number): boolean =>
  Math.hypot(width / 2, cy - y) <= radius - ring - 2;

/** A line whose place depends on its size, at the largest size that stays inside the ring. */
const largestLine = (
  dial: Dial,
  text: string,
  largest: number,
  yOf: (fontSize: number) => number,
): (TextLine & { y: number }) | null => {
  for (let fontSize = largest; fontSize >= SMALLEST_TEXT; fontSize -= 0.5) {
    const y = yOf(fontSize);
    if (insideRing(dial, textWidth(text, fontSize), y)) return { text, fontSize, y };
  }
  return null;
};

/** The stack at one size of the large number, or null where it does not fit. */
const stackAt = (dial: Dial, words: Words, small: number, tall: boolean, fontSize: number): Stack | null => {
  const stacked = textWidth(words.before, 1) > LONG_BEFORE;
  const smallSize = Math.max(SMALLEST_TEXT, Math.floor(fontSize * FIGURE_WORDS));
  const beside = (stacked ? '' : words.before) + words.after;
  const width = textWidth(words.number, fontSize * 1.05) + textWidth(beside, smallSize * 1.05);
  const y = tall ? dial.cy - (dial.radius - dial.ring) * 0.05 : dial.cy - fontSize * 0.42;
  if (!insideRing(dial, width, y - fontSize * 0.2)) return null;
  const top = y - fontSize * 0.6;
  const before = stacked ? largestLine(dial, words.before, small + 2, (size) => top - size * 0.6) : null;
  if (stacked && !before) return null;
  const above = before ? before.y - before.fontSize * 0.6 : top;
  const caption = largestLine(dial, words.caption, small, (size) => above - size * 0.7);
  if (!caption) return null;
  const lines: Stack['lines'] = [];
  for (const text of words.lines) {
    const line = largestLine(dial, text, small, () => y + fontSize * 0.62 + small * LINE * (lines.length + 0.5));
    if (!line) return null;
    lines.push(line);
  }
  return { caption, before, figure: { fontSize, smallSize, y }, lines };
};

/** The words around the number are set at this part of its size. */
const FIGURE_WORDS = 0.45;

const largestStack = (dial: Dial, words: Words, small: number, tall: boolean): Stack | null => {
  const largest = Math.floor(Math.min((dial.radius - dial.ring) * 0.5, 64));
  for (let fontSize = largest; fontSize >= SMALLEST_FIGURE; fontSize -= 1) {
    const stack = stackAt(dial, words, small, tall, fontSize);
    if (stack) return stack;
  }
  return null;
};

/** How the words are shared out: all inside the ring, the progress below it, or the full figure below it too. */
type Plan = 'inside' | 'progress-below' | 'all-below';

/** The layout of one plan, or null where the words do not fit it; the last plan always does. */
const layoutFor = (model: GaugeModel, { width, height }: Size, small: number, plan: Plan): GaugeLayout | null => {
  const tall = plan === 'inside';
  const { parts, caption } = model.centre;
  const shown = model.marks.find(({ key }) => key === model.centre.key);
  const bare = plan === 'all-below';
  const belowTexts = bare ? [`${caption} ${shown?.label ?? ''}`, ...model.centre.lines] : model.centre.lines;
  const belowLines = tall ? [] : belowTexts.flatMap((text) => wrapText(text, width - 8, small));
  // Half a dial holds its lines below the numbers at its ends.
  const below = small * LINE * (belowLines.length + 1);
  const largest = Math.min(MAX_RADIUS, width / 2 - 4, (height - TOP - below) / (tall ? 1.5 : 1));
  const smallest = Math.min(MIN_RADIUS, largest);
  const words: Words = {
    caption: bare ? '' : caption,
    before: bare ? '' : parts.before.trim(),
    number: parts.number,
    after: parts.after.trim(),
    lines: tall ? model.centre.lines : [],
  };
  for (const { share, variants } of attempts(model)) {
    for (const variant of variants) {
      for (let radius = largest; radius >= Math.max(smallest, largest * share); radius -= 3) {
        const dial = dialOf({ width, height }, tall, radius, below);
        const marks = placeMarks(model, { width, height }, dial, small, variant);
        if (!marks) continue;
        const stack = largestStack(dial, words, small, tall);
        const ends = endLabels(model, dial, width, small - 1);
        if (!stack || runsInto(stack.lines, ends, dial)) break;
        const lines = belowLines.map((text, index) => ({
          text,
          fontSize: small,
          y: dial.cy + small * LINE * (index + 1.5),
        }));
        return { ...dial, marks, ...stack, lines: [...stack.lines, ...lines], ends };
      }
    }
  }
  return null;
};

const lineBox = ({ text, fontSize }: TextLine, x: number, y: number): Box => {
  const half = textWidth(text, fontSize) / 2;
  return { left: x - half, right: x + half, top: y - fontSize / 2, bottom: y + fontSize / 2 };
};

const runsInto = (lines: GaugeLayout['lines'], ends: GaugeLayout['ends'], { cx }: Dial): boolean =>
  lines.some((line) => ends.some((end) => overlap(lineBox(line, cx, line.y), lineBox(end, end.x, end.y))));

/** Where nothing fits, the drawing keeps its marks and its number, and the legend has the words. */
const emergencyLayout = (model: GaugeModel, size: Size, small: number): GaugeLayout => {
  const below = small * LINE;
  const radius = Math.max(24, Math.min(size.width / 2 - 4, size.height - TOP - below));
  const dial = dialOf(size, false, radius, below);
  const fontSize = Math.max(SMALLEST_TEXT, Math.floor((radius - dial.ring) * 0.3));
  const nowhere = { text: '', fontSize: SMALLEST_TEXT, y: dial.cy };
  return {
    ...dial,
    marks: placeMarks(model, size, dial, small, BARE) ?? [],
    caption: nowhere,
    before: null,
    figure: { fontSize, smallSize: SMALLEST_TEXT, y: dial.cy - fontSize * 0.42 },
    lines: [],
    ends: endLabels(model, dial, size.width, small - 1),
  };
};

/** The geometry of a gauge in a box. Pure, so that the drawing, the hit areas and the tests share it. */
export const gaugeLayout = (model: GaugeModel, size: Size, scaleText = 1): GaugeLayout => {
  const small = (size.width < 480 ? 12 : 13) * scaleText;
  const plans: Plan[] = ['progress-below', 'all-below'];
  if (size.height / size.width > TALL) plans.unshift('inside');
  for (const plan of plans) {
    const layout = layoutFor(model, size, small, plan);
    if (layout) return layout;
  }
  return emergencyLayout(model, size, small);
};
