import { isEditorFigure } from '../core/fact.js';
import { textWidth } from '../core/text-width.js';
import type { CaptionedFigure } from '../view/captions.js';
import type { ShownStatement } from '../view/statements.js';
import { lines as linesIn, stack, type Block } from './blocks.js';
import type { TextRun } from './shapes.js';
import { boxColor } from './swatch.js';

/** Sizes in CSS pixels. */
const NAME = 14;
const ASIDE = 13;
const GAP = 2;
/** Between a name and the words behind it. */
const BEHIND = 8;
/** Lines end before their room does: wide faces set them wider than estimated, bold ones too. */
const LEEWAY = 0.95;
const BOLD = 1.08;

const asideLines = (text: string, room: number): Block =>
  linesIn(text, room * LEEWAY, ASIDE, { weight: 400, fill: 'text-muted' });

/** Leading words with quieter ones: behind them where both fit on a line, else below. */
const ledBy = (strong: string, looks: Pick<TextRun, 'weight' | 'fill'>, quiet: string, room: number): Block => {
  const broad = looks.weight === 600 ? BOLD : 1;
  const block = linesIn(strong, (room * LEEWAY) / broad, NAME, looks);
  if (!quiet) return block;
  const [only, ...more] = block.texts;
  const across = textWidth(strong, NAME) * broad + BEHIND + textWidth(quiet, ASIDE);
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

/** A figure in the colour of its nature, with what it is about. */
export const figureBlock = ({ label, caption, mark, figure }: CaptionedFigure, room: number): Block =>
  ledBy(label, { weight: 600, fill: boxColor(mark, isEditorFigure(figure)) }, caption.join(' · '), room);

/** The words of a statement: its name and status, its detail, its figures. The name is bold where nothing above it is. */
export const statementWordsBlock = (
  { name, status, detail, figures }: Pick<ShownStatement, 'name' | 'status' | 'detail' | 'figures'>,
  room: number,
  weight: TextRun['weight'] = 400,
): Block =>
  stack(
    [
      ledBy(name, { weight, fill: 'text' }, status, room),
      ...(detail ? [asideLines(detail, room)] : []),
      ...figures.map((figure) => figureBlock(figure, room)),
    ],
    GAP,
  );
