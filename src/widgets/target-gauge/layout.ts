import { textWidth } from '../../core/text-width.js';
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
    before.trim() ? [{ text: before.trim(), fontSize: fontSize - 1 }, rest] : [full],
    [rest],
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

const fit = (text: string, width: number, largest: number): number =>
  Math.max(10, Math.min(largest, Math.floor((width / textWidth(text, 1)) * 2) / 2));

const endLabels = (model: GaugeModel, dial: Dial, width: number, fontSize: number): GaugeLayout['ends'] =>
  [model.startLabel, model.endLabel].map((text, fraction) => {
    const [x, y] = pointAt(dial, dial.radius - dial.ring / 2, fraction);
    const half = textWidth(text, fontSize) / 2;
    return { text, fontSize, x: Math.max(half, Math.min(x, width - half)), y: y + fontSize + 1 };
  });

const WORDED = [0, 1, 2, 3];
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
        { share: 0.45, variants: [...WORDED, BARE] },
      ];

/** From this width in em on, the words before a number stand on a line of their own. */
const LONG_BEFORE = 2.6;

/** The geometry of a gauge in a box. Pure, so that the drawing, the hit areas and the tests share it. */
export const gaugeLayout = (model: GaugeModel, size: Size, scaleText = 1): GaugeLayout => {
  const tall = size.height / size.width > TALL;
  const layout = layoutFor(model, size, scaleText, tall);
  const room = (layout.radius - layout.ring) * 1.6;
  // Words too long for the inside of the ring stand below half a dial.
  return tall && layout.lines.some(({ text, fontSize }) => textWidth(text, fontSize) > room)
    ? layoutFor(model, size, scaleText, false)
    : layout;
};

const layoutFor = (model: GaugeModel, size: Size, scaleText: number, tall: boolean): GaugeLayout => {
  const { width, height } = size;
  const small = (width < 480 ? 12 : 13) * scaleText;
  const { lines, parts, caption } = model.centre;
  // Half a dial holds its lines below the numbers at its ends, the taller one inside the ring.
  const below = small * LINE * (tall ? 1 : lines.length + 1);
  const largest = Math.min(MAX_RADIUS, width / 2 - 4, (height - TOP - below) / (tall ? 1.5 : 1));
  const smallest = Math.min(MIN_RADIUS, largest);

  let dial = dialOf(size, tall, largest, below);
  let marks: PlacedMark[] | null = null;
  search: for (const { share, variants } of attempts(model)) {
    for (const variant of variants) {
      for (let radius = largest; radius >= Math.max(smallest, largest * share); radius -= 3) {
        dial = dialOf(size, tall, radius, below);
        marks = placeMarks(model, size, dial, small, variant);
        if (marks) break search;
      }
    }
  }

  const inner = dial.radius - dial.ring;
  const before = parts.before.trim();
  const stacked = textWidth(before, 1) > LONG_BEFORE;
  // The words around the number are set at 45 % of its size.
  const weight = textWidth(parts.number, 1.05) + textWidth((stacked ? '' : before) + parts.after, 0.47);
  const figureSize = Math.floor(Math.min(inner * 0.5, (inner * 1.55) / weight, 64));
  const smallSize = Math.max(10, Math.floor(figureSize * 0.45));
  const figureY = tall ? dial.cy - inner * 0.05 : dial.cy - figureSize * 0.42;
  const beforeSize = fit(before, inner * 1.4, small + 2);
  const beforeY = figureY - figureSize * 0.62 - beforeSize * 0.6;
  const ends = endLabels(model, dial, width, small - 1);
  const linesTop = tall ? figureY + figureSize * 0.62 : dial.cy + small * LINE;
  return {
    ...dial,
    marks: marks ?? [],
    caption: {
      text: caption,
      fontSize: fit(caption, inner * 1.15, small),
      y: stacked ? beforeY - beforeSize * 1.3 : figureY - figureSize * 0.66 - small * 0.7,
    },
    before: stacked ? { text: before, fontSize: beforeSize, y: beforeY } : null,
    figure: { fontSize: figureSize, smallSize, y: figureY },
    lines: lines.map((text, index) => ({
      text,
      fontSize: fit(text, tall ? inner * 1.5 : width - 8, small),
      y: linesTop + small * LINE * (index + 0.5),
    })),
    ends,
  };
};
