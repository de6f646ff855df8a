import { textWidth, wrapText } from '../../core/text-width.js';
import {
  LINE,
  TICK,
  angleOf,
  crosses,
  distanceTo,
  overlap,
  pointAt,
  type Align,
  type Box,
  type Dial,
  type Point,
  type Size,
  type TextLine,
} from './geometry.js';
import type { DialModel, GaugeMark } from './types.js';
import { fractionOf, type Scale } from './scale.js';

/** A mark on the dial with its tick, its label and its hit area. */
export interface PlacedMark {
  mark: GaugeMark;
  /** The tick, from inside the ring outwards; it reaches as far as the label where that had to move away. */
  from: Point;
  to: Point;
  lines: TextLine[];
  align: Align;
  label: Box;
  target: Box;
}

/** Minimum size of a touch target, in CSS pixels. */
const TOUCH = 44;

const alignAt = (dial: Dial, fraction: number): Align => {
  const cosine = Math.cos(angleOf(dial, fraction));
  return cosine < -0.3 ? 'right' : cosine > 0.3 ? 'left' : 'center';
};

/** Indices of `labelVariants` that include the figure; those broken into more than two lines are listed apart. */
export const WORDED = [0, 1, 2, 3, 4];
export const NARROW = [5, 6];
/** The variants with only the year, and with nothing. */
export const YEARS = 7;
export const BARE = 8;

/**
 * Wordings of a label, from the fullest to none; the legend always has the full text. The figure in the middle of the dial is not
 * printed at its mark again.
 */
const labelVariants = (
  mark: GaugeMark,
  { marks, centre }: Pick<DialModel, 'marks' | 'centre'>,
  fontSize: number,
): TextLine[][] => {
  const { before, number, after } = mark.parts;
  const full = { text: mark.label, fontSize };
  const small = (text: string): TextLine => ({ text, fontSize: fontSize - 1 });
  if (mark.key === centre.key) return Array.from({ length: BARE }, () => [small(mark.when)]);
  // The comparator is part of the figure: it may take a line of its own but is never dropped.
  const bare = { text: number + after, fontSize };
  const broken = before.trim() ? [small(before.trim()), bare] : [full];
  const narrow = [...wrapText(before.trim(), textWidth(bare.text, fontSize), fontSize - 1).map(small), bare];
  const year = mark.when ? [small(mark.when)] : [];
  const wrapped = (text: string) => wrapText(text, fontSize * 5, fontSize - 1).map(small);
  // The year alone cannot tell apart two marks of the same year.
  const same = marks.some(({ key, when }) => key !== mark.key && when === mark.when);
  return [
    [full, small(mark.caption)],
    [full, ...year],
    [...broken, ...year],
    [full],
    broken,
    [...narrow, ...year],
    narrow,
    [...(mark.figure.year === null ? wrapped(mark.when) : year), ...(same ? wrapped(mark.role) : [])],
    [],
  ];
};

/** A mark's label text and its size. */
interface Label {
  mark: GaugeMark;
  lines: TextLine[];
  width: number;
  height: number;
}

/** The labels of all marks in one wording. */
export const labelsOf = ({ marks, centre }: DialModel, small: number, variant: number): Label[] =>
  marks.map((mark) => {
    const lines = labelVariants(mark, { marks, centre }, small)[variant] ?? [];
    return {
      mark,
      lines,
      width: Math.max(0, ...lines.map(({ text, fontSize }) => textWidth(text, fontSize))),
      height: lines.reduce((sum, { fontSize }) => sum + fontSize * LINE, 0),
    };
  });

const boxOf = ({ width, height }: Label, align: Align, [x, y]: Point): Box => {
  const start = align === 'left' ? x + 5 : align === 'right' ? x - 5 - width : x - width / 2;
  // Labels grow upwards at the top of the dial and spread around their point at its sides.
  const top = align === 'center' ? y - 3 - height : y - height / 2;
  return { left: start, top, right: start + width, bottom: top + height };
};

/** Possible places for the label at the end of a tick: beside it, or above it within the drawing. */
const spotsAt = (label: Label, align: Align, to: Point, { width }: Size): Pick<PlacedMark, 'align' | 'label'>[] => {
  const beside = { align, label: boxOf(label, align, to) };
  if (align === 'center') return [beside];
  const half = label.width / 2;
  const x = Math.max(4 + half, Math.min(to[0], width - 4 - half));
  return [beside, { align: 'center', label: boxOf(label, 'center', [x, to[1]]) }];
};

/** The hit area, kept within the drawing: otherwise some browsers would scroll the page sideways. */
const fingerBox = (box: Box, drawing: Size): Box => {
  const width = Math.max(TOUCH, Math.ceil(box.right - box.left));
  const height = Math.max(TOUCH, Math.ceil(box.bottom - box.top));
  const left = Math.round(Math.max(0, Math.min((box.left + box.right - width) / 2, drawing.width - width)));
  const top = Math.round(Math.max(0, Math.min((box.top + box.bottom - height) / 2, drawing.height - height)));
  return { left, right: left + width, top, bottom: top + height };
};

/** Placement order: goals first, so that earlier figures move outwards. If that does not fit, the order is reversed. */
const ORDER = ['target', 'forecast', 'plan', 'stretch', 'actual', 'editor', 'earlier'];

const placeInOrder = (labels: readonly Label[], scale: Scale, size: Size, dial: Dial): PlacedMark[] | null => {
  const placed: PlacedMark[] = [];
  for (const words of labels) {
    const { mark, lines } = words;
    const fraction = fractionOf(scale, mark.value);
    const align = alignAt(dial, fraction);
    // Near the top, a label above its tick would block its neighbours.
    const steep = Math.sin(angleOf(dial, fraction)) > 0.8;
    const from = pointAt(dial, dial.radius - dial.ring - TICK, fraction);
    const spot = [7, 25, 43, 61, 80]
      .flatMap((distance) => {
        const to = pointAt(dial, dial.radius + distance, fraction);
        return spotsAt(words, align, to, size).map((spot) => ({ to, ...spot }));
      })
      .sort((a, b) => Number(a.align !== align && steep) - Number(b.align !== align && steep))
      .find(
        ({ to, label }) =>
          lines.length === 0 ||
          (to[0] >= 4 &&
            to[0] <= size.width - 4 &&
            label.left >= 4 &&
            label.right <= size.width - 4 &&
            label.top >= 0 &&
            label.bottom <= size.height &&
            distanceTo(label, dial) >= dial.radius + 2 &&
            !crosses(from, to, label) &&
            placed.every(
              (other) =>
                !overlap(label, other.label) &&
                !crosses(from, to, other.label) &&
                !crosses(other.from, other.to, label),
            )),
      );
    if (!spot) return null;
    placed.push({ mark, from, lines, ...spot, target: fingerBox(spot.label, size) });
  }
  return placed;
};

/** Places every label outside the ring without overlap or overflow; null if this radius and wording leave no room. */
export const placeMarks = (
  { marks, scale }: DialModel,
  size: Size,
  dial: Dial,
  labels: readonly Label[],
): PlacedMark[] | null => {
  const ordered = [...labels].sort((a, b) => ORDER.indexOf(a.mark.mark) - ORDER.indexOf(b.mark.mark));
  const placed = placeInOrder(ordered, scale, size, dial) ?? placeInOrder(ordered.reverse(), scale, size, dial);
  return placed && marks.flatMap((mark) => placed.filter((entry) => entry.mark === mark));
};
