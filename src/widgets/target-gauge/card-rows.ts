import { greatest } from '../../core/extremes.js';
import { textWidth } from '../../core/text-width.js';
import { lines, moved, stack, together, type Block } from '../../picture/blocks.js';
import { boxForm, looksOf } from '../../picture/measures.js';
import type { CardRow, GaugeMark } from './types.js';

/** The sizes of a term, of what is said of it, and of the mark before that, in CSS pixels. */
const TERM = 13;
const TEXT = 14;
const SWATCH = 11;
const AFTER_TERM = 14;
const AFTER_SWATCH = 7;
const GAP = 4;

const rowBlock = ({ term, text, look }: CardRow, goal: GaugeMark, indent: number, room: number): Block => {
  const isMissing = look === 'none';
  const x = indent + (look ? SWATCH + AFTER_SWATCH : 0);
  const said = lines(text, room - x, TEXT, {
    weight: isMissing ? 400 : 600,
    fill: isMissing ? 'text-muted' : 'text',
  });
  // A letter such as Y begins a hair before its place.
  const named = moved(lines(term, room, TERM, { weight: 400, fill: 'text-muted' }), 1, 0);
  const middle = said.texts[0]?.y ?? 0;
  const swatch = look ? [moved(boxForm({ ...looksOf(goal), look }, SWATCH, SWATCH), indent, middle - SWATCH / 2)] : [];
  return together([named, ...swatch, moved(said, x, 0)], said.height);
};

/** The lines of a card, one below the other: 性质 目标, 年份 2025年. */
export const rowsBlock = (rows: readonly CardRow[], goal: GaugeMark, room: number): Block => {
  const indent = Math.ceil(greatest(rows.map(({ term }) => textWidth(term, TERM)))) + AFTER_TERM;
  return stack(
    rows.map((row) => rowBlock(row, goal, indent, room)),
    GAP,
  );
};
