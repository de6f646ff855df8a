import { textWidth } from '../../core/text-width.js';
import { figureWidth } from './figure.js';
import { LINE, TICK, type Dial, type TextLine } from './geometry.js';

/** The text inside the ring, with positions. */
export interface Stack {
  caption: TextLine & { y: number };
  /** The words before the number, on a line above it because the number's width depends on the face. */
  before: (TextLine & { y: number }) | null;
  figure: { fontSize: number; smallSize: number; y: number };
  lines: (TextLine & { y: number; strong: boolean })[];
}

/** The text inside the ring, from top to bottom. */
export interface Words {
  caption: string;
  before: string;
  number: string;
  after: string;
  lines: string[];
}

export const SMALLEST_TEXT = 10;
const SMALLEST_FIGURE = 16;

/** The size of the words around the number, relative to it. */
const FIGURE_WORDS = 0.45;

/** Whether a centred line fits inside the ring. A line's corners are empty, so its ends are checked at mid-height. */
const insideRing = ({ cy, radius, ring }: Dial, width: number, y: number): boolean =>
  Math.hypot(width / 2, cy - y) <= Math.min((radius - ring) * 0.95, radius - ring - TICK - 2);

/** A line whose position depends on its size, at the largest size that stays inside the ring. */
const largestLine = (
  dial: Dial,
  text: string,
  largest: number,
  yOf: (fontSize: number) => number,
): (TextLine & { y: number }) | null => {
  const width = textWidth(text, 1);
  for (let fontSize = largest; fontSize >= SMALLEST_TEXT; fontSize -= 0.5) {
    const y = yOf(fontSize);
    if (insideRing(dial, width * fontSize, y)) return { text, fontSize, y };
  }
  return null;
};

/** The stack at one size of the large number, or null where it does not fit. */
const stackAt = (dial: Dial, words: Words, small: number, tall: boolean, fontSize: number): Stack | null => {
  const smallSize = Math.max(SMALLEST_TEXT, Math.floor(fontSize * FIGURE_WORDS));
  const room = figureWidth(words, fontSize, smallSize);
  const y = tall ? dial.cy - (dial.radius - dial.ring) * 0.05 : dial.cy - fontSize * 0.42;
  if (!insideRing(dial, room, y - fontSize * 0.36)) return null;
  const top = y - fontSize * 0.6;
  const before = words.before ? largestLine(dial, words.before, small + 2, (size) => top - size * 0.6) : null;
  if (words.before && !before) return null;
  const above = before ? before.y - before.fontSize * 0.6 : top;
  const caption = largestLine(dial, words.caption, small, (size) => above - size * 0.7);
  if (!caption) return null;
  const lines: Stack['lines'] = [];
  for (const text of words.lines) {
    const line = largestLine(dial, text, small, () => y + fontSize * 0.62 + small * LINE * (lines.length + 0.5));
    if (!line) return null;
    lines.push({ ...line, strong: lines.length === 0 });
  }
  return { caption, before, figure: { fontSize, smallSize, y }, lines };
};

/** The stack at the largest number that leaves room for its words, or null where none does. */
export const largestStack = (dial: Dial, words: Words, small: number, tall: boolean): Stack | null => {
  const largest = Math.floor(Math.min((dial.radius - dial.ring) * 0.5, 64));
  for (let fontSize = largest; fontSize >= SMALLEST_FIGURE; fontSize -= 1) {
    const stack = stackAt(dial, words, small, tall, fontSize);
    if (stack) return stack;
  }
  return null;
};
