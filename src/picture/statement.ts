import { textWidth } from '../core/text-width.js';
import type { ColorName } from '../theme/tokens.js';
import type { ShownStatement } from '../view/statements.js';
import { lines as linesIn, moved, stack, together, type Block } from './blocks.js';
import type { TextRun } from './shapes.js';

/** Sizes in CSS pixels. */
const NAME = 14;
const ASIDE = 13;
const BOX = 10;
/** From the left of the mark to the words. */
export const STATEMENT_INDENT = 18;
const LINE = 1.4;
const GAP = 2;
/** Between a name and the words behind it. */
const BEHIND = 8;
/** Lines end before their room does: wide faces set them wider than estimated, bold ones too. */
const LEEWAY = 0.95;
const BOLD = 1.08;

const asideLines = (text: string, room: number): Block =>
  linesIn(text, room * LEEWAY, ASIDE, { weight: 400, fill: 'text-muted' });

/** Strong words with quieter ones: behind them where both fit on a line, else below. */
const ledBy = (
  strong: string,
  fill: ColorName,
  quiet: string,
  room: number,
  weight: TextRun['weight'] = 600,
): Block => {
  const block = linesIn(strong, (room * LEEWAY) / (weight === 600 ? BOLD : 1), NAME, { weight, fill });
  if (!quiet) return block;
  const [only, ...more] = block.texts;
  const across = textWidth(strong, NAME) * BOLD + BEHIND + textWidth(quiet, ASIDE);
  if (!only || more.length > 0 || across > room * LEEWAY) return stack([block, asideLines(quiet, room)], GAP);
  const behind: TextRun = {
    ...only,
    text: quiet,
    size: ASIDE,
    weight: 400,
    fill: 'text-muted',
    behind: BEHIND,
  };
  return { ...block, texts: [only, behind] };
};

/** The words of a statement: its name and status, its detail, its figures. In a list of mere names these have no weight. */
export const statementWordsBlock = (
  { name, status, detail, figures }: Pick<ShownStatement, 'name' | 'status' | 'detail' | 'figures'>,
  room: number,
  weight: TextRun['weight'] = 600,
): Block =>
  stack(
    [
      ledBy(name, 'text', status, room, weight),
      ...(detail ? [asideLines(detail, room)] : []),
      ...figures.map(({ label, caption }) => ledBy(label, 'accent', caption.join(' · '), room)),
    ],
    GAP,
  );

/** A statement behind the mark of its status; one without a status has none, and stands where the others' words do. */
export const statementBlock = (statement: ShownStatement, room: number): Block => {
  const words = moved(statementWordsBlock(statement, room - STATEMENT_INDENT), STATEMENT_INDENT, 0);
  if (statement.look === 'none') return words;
  const top = Math.round((NAME * LINE - BOX) / 2);
  const mark: Block = {
    shapes: [{ box: { left: 0, top, right: BOX, bottom: top + BOX }, look: statement.look }],
    texts: [],
    height: words.height,
  };
  return together([mark, words], words.height);
};
