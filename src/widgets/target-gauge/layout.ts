import { joinParts } from '../../core/format.js';
import { textWidth, wrapText } from '../../core/text-width.js';
import type { GaugeMark, GaugeModel } from './model.js';
import { fractionOf } from './scale.js';

export interface Size {
  width: number;
  height: number;
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

type Point = [x: number, y: number];

export type Align = 'left' | 'center' | 'right';

export interface TextLine {
  text: string;
  fontSize: number;
}

/** A mark on the dial with its label: where the tick runs, where the words stand, where a finger reaches it. */
export interface PlacedMark {
  mark: GaugeMark;
  fraction: number;
  /** The tick, from inside the ring to outside, then on to the label where that had to move away. */
  from: Point;
  to: Point;
  lines: TextLine[];
  align: Align;
  label: Box;
  target: Box;
}

export interface GaugeLayout {
  cx: number;
  cy: number;
  radius: number;
  ring: number;
  marks: PlacedMark[];
  centre: { caption: TextLine; figure: TextLine & { smallSize: number }; lines: TextLine[]; captionY: number; figureY: number; linesY: number[] };
  scaleLabelY: number;
  small: number;
}

const TOUCH = 44;
const MIN_RADIUS = 64;
const MAX_RADIUS = 190;
const LINE = 1.35;

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Whether a tick or leader runs through a box. The lines are short: points every few pixels are enough. */
const crosses = ([x1, y1]: Point, [x2, y2]: Point, box: Box): boolean => {
  const steps = Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 3);
  return Array.from({ length: steps + 1 }, (_, step) => step / Math.max(1, steps)).some((t) => {
    const [x, y] = [x1 + (x2 - x1) * t, y1 + (y2 - y1) * t];
    return x > box.left - 2 && x < box.right + 2 && y > box.top && y < box.bottom;
  });
};

const polar = (cx: number, cy: number, radius: number, fraction: number): Point => {
  const angle = Math.PI * (1 - fraction);
  return [cx + radius * Math.cos(angle), cy - radius * Math.sin(angle)];
};

const alignOf = (fraction: number): Align => (fraction < 0.4 ? 'right' : fraction > 0.6 ? 'left' : 'center');

/** The widest and the shorter way to write a label; the legend below always holds the full one. */
const labelVariants = (mark: GaugeMark, fontSize: number): TextLine[][] => {
  const full = { text: mark.label, fontSize };
  const caption = { text: [mark.when, mark.role].filter(Boolean).join(' '), fontSize: fontSize - 1 };
  const wrap = (lines: TextLine[], width: number) =>
    lines.flatMap((line) => wrapText(line.text, width, line.fontSize).map((text) => ({ ...line, text })));
  return [[full, caption], wrap([full, caption], fontSize * 7), wrap([full], fontSize * 7), wrap([full], fontSize * 4.5)];
};

const boxOf = (lines: TextLine[], align: Align, x: number, y: number): Box => {
  const width = Math.max(...lines.map(({ text, fontSize }) => textWidth(text, fontSize)));
  const height = lines.reduce((sum, { fontSize }) => sum + fontSize * LINE, 0);
  const left = align === 'left' ? x : align === 'right' ? x - width : x - width / 2;
  // Labels grow upwards at the top of the dial and spread around their point at its sides.
  const top = align === 'center' ? y - height : y - height / 2;
  return { left, top, right: left + width, bottom: top + height };
};

const fingerBox = (box: Box): Box => {
  const growX = Math.max(0, (TOUCH - (box.right - box.left)) / 2);
  const growY = Math.max(0, (TOUCH - (box.bottom - box.top)) / 2);
  return { left: box.left - growX, right: box.right + growX, top: box.top - growY, bottom: box.bottom + growY };
};

/** Places every label outside the ring without overlap or overflow, or says that this radius and wording cannot. */
const placeMarks = (
  model: GaugeModel,
  size: Size,
  dial: Pick<GaugeLayout, 'cx' | 'cy' | 'radius' | 'ring' | 'small'>,
  variant: number,
): PlacedMark[] | null => {
  const { cx, cy, radius, ring, small } = dial;
  const placed: PlacedMark[] = [];
  // Goals first: where space is short, it is the earlier figures that move outwards.
  const order = ['target', 'forecast', 'plan', 'stretch', 'actual', 'editor', 'earlier'];
  const marks = [...model.marks].sort((a, b) => order.indexOf(a.mark) - order.indexOf(b.mark));
  for (const mark of marks) {
    const fraction = fractionOf(model.scale, mark.value);
    const align = alignOf(fraction);
    const lines = labelVariants(mark, small)[variant] ?? [];
    const from = polar(cx, cy, radius - ring - 4, fraction);
    const spot = [8, 26, 44, 62, 84]
      .map((distance) => {
        const to = polar(cx, cy, radius + distance, fraction);
        return { to, label: boxOf(lines, align, to[0] + (align === 'left' ? 5 : align === 'right' ? -5 : 0), to[1] - (align === 'center' ? 3 : 0)) };
      })
      .find(
        ({ to, label }) =>
          label.left >= 0 &&
          label.right <= size.width &&
          label.top >= 0 &&
          label.bottom <= cy + 10 &&
          placed.every(
            (other) =>
              !overlap(label, other.label) &&
              !crosses(from, to, other.label) &&
              !crosses(other.from, other.to, label),
          ),
      );
    if (!spot) return null;
    placed.push({ mark, fraction, from, to: spot.to, lines, align, label: spot.label, target: fingerBox(spot.label) });
  }
  return model.marks.map((mark) => placed.find((entry) => entry.mark === mark) as PlacedMark);
};

/** Where no wording fits, the legend says all; the marks keep their place and their area. */
const bareMarks = (
  model: GaugeModel,
  { cx, cy, radius, ring }: Pick<GaugeLayout, 'cx' | 'cy' | 'radius' | 'ring'>,
): PlacedMark[] =>
  model.marks.map((mark) => {
    const fraction = fractionOf(model.scale, mark.value);
    const to = polar(cx, cy, radius + 6, fraction);
    const label = { left: to[0], right: to[0], top: to[1], bottom: to[1] };
    return { mark, fraction, from: polar(cx, cy, radius - ring - 4, fraction), to, lines: [], align: 'center', label, target: fingerBox(label) };
  });

const fit = (text: string, width: number, largest: number, smallest: number): number => {
  const size = Math.min(largest, width / textWidth(text, 1));
  return Math.max(smallest, Math.floor(size));
};

/** The geometry of a gauge in a box. Pure, so that the drawing, the hit areas and the tests share it. */
export const gaugeLayout = (model: GaugeModel, size: Size, scaleText = 1): GaugeLayout => {
  const narrow = size.width < 480;
  const small = (narrow ? 12 : 13) * scaleText;
  const lineCount = model.centre.lines.length;
  const below = 14 + small * LINE * Math.max(1, lineCount) + 6;
  const cx = size.width / 2;
  const cy = size.height - below;
  const largest = Math.min(MAX_RADIUS, cy - 8, size.width / 2 - 8);
  let marks: PlacedMark[] | null = null;
  let radius = largest;
  const dialOf = (r: number) => ({ cx, cy, radius: r, ring: Math.round(r * 0.15), small });
  search: for (const share of [0.72, 0.5, 0]) {
    for (let variant = 0; variant < 4; variant++) {
      for (radius = largest; radius >= Math.max(MIN_RADIUS, largest * share); radius -= 3) {
        marks = placeMarks(model, size, dialOf(radius), variant);
        if (marks) break search;
      }
    }
  }
  const dial = dialOf(marks ? radius : Math.max(MIN_RADIUS, largest * 0.7));
  const inner = dial.radius - dial.ring;
  const { before, number, after } = model.centre.parts;
  // The words around the number are set at 45 % of its size.
  const weight = textWidth(number, 1) + textWidth(before + after, 1) * 0.45;
  const figureSize = Math.floor(Math.min(inner * 0.5, (inner * 1.5) / weight, 64));
  const smallSize = Math.max(small - 1, Math.floor(figureSize * 0.45));
  const figureY = cy - figureSize * 0.42;
  const caption = { text: model.centre.caption, fontSize: fit(model.centre.caption, inner * 1.1, small, 10) };
  return {
    ...dial,
    marks: marks ?? bareMarks(model, dial),
    centre: {
      caption,
      figure: { text: joinParts(model.centre.parts), fontSize: figureSize, smallSize },
      lines: model.centre.lines.map((text) => ({ text, fontSize: fit(text, inner * 1.9, small, 10) })),
      captionY: figureY - figureSize * 0.62 - caption.fontSize * 0.8,
      figureY,
      linesY: model.centre.lines.map((_, index) => cy + 14 + small * LINE * (index + 0.5)),
    },
    scaleLabelY: cy + small,
  };
};
