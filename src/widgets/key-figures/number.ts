import type { FigureParts } from '../../core/format.js';
import { textWidth, wrapText } from '../../core/text-width.js';
import type { TextRun } from '../../picture/shapes.js';

/** Sizes in CSS pixels: the number, the words on its line, the words that find no place there. */
const NUMBER = 26;
const LEAST_NUMBER = 16;
const UNIT = 14;
const SMALL = 13;
/** Between the number and its words. */
const GAP = 3;
const LINE = 1.4;
/** How far the baseline is below the middle of a text, in em. */
const BASELINE = 0.37;

/** Digits are narrower than what `textWidth` assumes of letters, and a loose number looks torn from its unit. */
const digitsWidth = (text: string, size: number): number =>
  Array.from(text).reduce((sum, char) => sum + (/[.,]/.test(char) ? 0.3 : char === '—' ? 1 : 0.6), 0) * size;

export interface NumberBlock {
  texts: TextRun[];
  width: number;
  height: number;
  /** The middle of the number itself. */
  middle: number;
}

/**
 * A number set larger than its words, from the top left corner (`x`, `y`). Words that do not fit on its line stand above and below
 * it; a number that is wider than its room is set smaller.
 */
export const numberBlock = ({ before, number, after }: FigureParts, x: number, y: number, room: number): NumberBlock => {
  const texts: TextRun[] = [];
  const run = (text: string, at: number, middle: number, size: number): void => {
    texts.push({ text, x: at, y: middle, size, weight: 600, fill: 'text', align: 'left' });
  };
  const widthOf = (text: string, size: number) => (text ? textWidth(text.trim(), size) + GAP : 0);
  let size = NUMBER;
  while (size > LEAST_NUMBER && digitsWidth(number, size) > room) size -= 1;
  const [lead, digits, tail] = [widthOf(before, UNIT), digitsWidth(number, size), widthOf(after, UNIT)];
  let top = y;
  const stacked = (text: string): void => {
    for (const line of wrapText(text.trim(), room, SMALL)) {
      run(line, x, top + (SMALL * LINE) / 2, SMALL);
      top += SMALL * LINE;
    }
  };
  // Long Latin words would stand too loose or too close: how wide they are depends on the reader's face.
  const leads = lead > 0 && lead + digits + tail <= room && !/[a-z]{5}|[a-z] [A-Z]/.test(before);
  if (lead > 0 && !leads) stacked(before);
  const middle = top + (NUMBER * 1.25) / 2;
  const ofWords = middle + (size - UNIT) * BASELINE;
  let at = x;
  if (leads) {
    run(before.trim(), at, ofWords, UNIT);
    at += lead;
  }
  run(number, at, middle, size);
  at += digits;
  top += NUMBER * 1.25;
  if (tail > 0 && at + tail <= x + room) {
    run(after.trim(), at + GAP, ofWords, UNIT);
    at += tail;
  } else if (tail > 0) stacked(after);
  return { texts, width: at - x, height: top - y, middle };
};
