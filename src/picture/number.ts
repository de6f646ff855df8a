import type { FigureParts } from '../core/format.js';
import { textWidth, wrapText } from '../core/text-width.js';
import type { TextRun } from './shapes.js';

/** Sizes in CSS pixels: the number, the least that it is set in, the words on its line, the words that find no place there. */
export interface NumberSizes {
  number: number;
  least: number;
  words: number;
  stacked: number;
  /** Between the number and the words on its line. */
  gap: number;
}

/** Of a number among others. */
export const USUAL_SIZES: NumberSizes = { number: 26, least: 16, words: 14, stacked: 13, gap: 3 };

const LINE = 1.4;
/** How much smaller a number may be set to keep its words on its line. */
const CLOSE = 0.75;
/** How much wider bold Latin words and digits are in wide faces than estimated. */
const BROAD = 1.15;
/** How far the baseline is below the middle of a text, in em. */
const BASELINE = 0.37;

/** Digits are narrower than what `textWidth` assumes of letters. */
const digitsWidth = (text: string, size: number): number =>
  Array.from(text).reduce((sum, char) => sum + (/[.,]/.test(char) ? 0.3 : char === '—' ? 1 : 0.6), 0) * size;

export interface NumberBlock {
  texts: TextRun[];
  width: number;
  height: number;
  /** The middle of the number itself. */
  middle: number;
  /** What the number is set in. */
  size: number;
  /** Whether all its words stand on its line. */
  onOneLine: boolean;
}

/**
 * A number set larger than its words, from the top left corner (`x`, `y`). It is set somewhat smaller where that keeps them on its
 * line; else those that do not fit stand above and below it, and a number that is wider than its room is set smaller still.
 */
export const numberBlock = (
  { before, number, after }: FigureParts,
  x: number,
  y: number,
  room: number,
  sizes = USUAL_SIZES,
): NumberBlock => {
  const texts: TextRun[] = [];
  const run = (text: string, middle: number, size: number, behind?: number): void => {
    texts.push({
      text,
      x,
      y: middle,
      size,
      weight: 600,
      fill: 'text',
      align: 'left',
      ...(behind === undefined ? {} : { behind }),
    });
  };
  const widthOf = (text: string, size: number) => (text ? textWidth(text.trim(), size) + sizes.gap : 0);
  const [lead, tail] = [widthOf(before, sizes.words), widthOf(after, sizes.words)];
  const sizeIn = (across: number, words: number, least: number): number => {
    let size = sizes.number;
    while (size > least && words + digitsWidth(number, size) > across) size -= 1;
    return size;
  };
  const safe = /[a-z]{2}/i.test(before + after) ? room / BROAD : room;
  const close = sizeIn(safe, lead + tail, Math.ceil(sizes.number * CLOSE));
  const onOneLine = lead + digitsWidth(number, close) + tail <= safe;
  const size = onOneLine ? close : sizeIn(room, 0, sizes.least);
  const digits = digitsWidth(number, size);
  let top = y;
  const stacked = (text: string): void => {
    for (const line of wrapText(text.trim(), room, sizes.stacked)) {
      run(line, top + (sizes.stacked * LINE) / 2, sizes.stacked);
      top += sizes.stacked * LINE;
    }
  };
  const leads = lead > 0 && lead + digits + tail <= room;
  if (lead > 0 && !leads) stacked(before);
  const middle = top + (sizes.number * 1.25) / 2;
  if (leads) run(before.trim(), middle + (size - sizes.words) * BASELINE, sizes.words);
  run(number, middle, size, leads ? sizes.gap : undefined);
  top += sizes.number * 1.25;
  const width = (leads ? lead : 0) + digits;
  const trails = tail > 0 && width + tail <= room;
  if (trails) run(after.trim(), middle, sizes.words, sizes.gap);
  else if (tail > 0) stacked(after);
  return { texts, width: width + (trails ? tail : 0), height: top - y, middle, size, onOneLine };
};
