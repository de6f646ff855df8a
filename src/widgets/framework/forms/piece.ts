import { figureParts } from '../../../core/format.js';
import { greatest } from '../../../core/extremes.js';
import type { Locale } from '../../../core/locale.js';
import { textWidth } from '../../../core/text-width.js';
import { lines, moved, stack, together, type Block } from '../../../picture/blocks.js';
import { columnCount } from '../../../picture/columns.js';
import { boxForm, looksOf, unitsForm } from '../../../picture/measures.js';
import { numberBlock } from '../../../picture/number.js';
import type { Box, TextRun } from '../../../picture/shapes.js';
import { statementWordsBlock } from '../../../picture/statement.js';
import type { CaptionedFigure } from '../../../view/captions.js';
import { formOf } from '../../../view/form.js';
import type { ShownStatement } from '../../../view/statements.js';
import type { FrameworkStructure } from '../types.js';

/** Something drawn in its place; a part has an area that a finger reaches, and its key. */
export interface Piece {
  block: Block;
  part: { key: string; area: Box } | null;
}

export interface FormLayout {
  pieces: Piece[];
  height: number;
}

/** What a form is drawn from. */
export interface FormRoom {
  width: number;
  locale: Locale;
}

export const TITLE = 15;
const ASIDE = 13;
/** From the left of a mark to the words behind it. */
const STATEMENT_INDENT = 18;
/** The least height that a finger reaches. */
export const LEAST = 44;
/** Lines end before their room does: wide faces and bold ones are wider than estimated. */
const LEEWAY = 0.9;
/** The same for bold names. */
const BOLD_LEEWAY = 0.87;

export const titleBlock = (text: string, room: number, size = TITLE): Block =>
  lines(text, room * LEEWAY, size, { weight: 600, fill: 'text' });

export const asideBlock = (text: string, room: number): Block =>
  lines(text, room * LEEWAY, ASIDE, { weight: 400, fill: 'text-muted' });

/** A place that no document fills: a thin empty box with words. */
export const emptyPlace = (words: string, room: number): Block =>
  together(
    [
      moved(boxForm({ look: 'none' }, 10, 10), 0, 4),
      moved(asideBlock(words, room - STATEMENT_INDENT), STATEMENT_INDENT, 0),
    ],
    asideBlock(words, room - STATEMENT_INDENT).height,
  );

/** The words of an item; where it is stands with its status. */
export const itemWordsBlock = (item: ShownStatement, room: number, weight: TextRun['weight'] = 400): Block =>
  statementWordsBlock({ ...item, status: [item.place, item.status].filter(Boolean).join(' · ') }, room, weight);

/** A bullet before what has no mark of its own, so that the items of a list can be told apart. */
const BULLET: Block = {
  shapes: [{ box: { left: 3, top: 8, right: 7, bottom: 12 }, look: 'bullet', radius: 2 }],
  texts: [],
  height: 0,
};

/** An item behind the mark of its status or a bullet. */
export const itemBlock = (item: ShownStatement, room: number): Block => {
  const { look, own } = item;
  const words = moved(itemWordsBlock(item, room - STATEMENT_INDENT), STATEMENT_INDENT, 0);
  return together([look === 'none' ? BULLET : moved(boxForm({ look, own }, 10, 10), 0, 5), words], words.height);
};

/** The least width of a figure among others. */
const FIGURE: Record<Locale, number> = { 'zh-CN': 150, en: 200 };

/** Figures side by side, each number over what it is of. */
export const figuresBlock = (figures: readonly CaptionedFigure[], { width, locale }: FormRoom): Block => {
  const gap = 20;
  const columns = columnCount(width, FIGURE[locale], gap, figures.length);
  // Figures far apart do not look like figures of one thing.
  const room = Math.min(280, (width - (columns - 1) * gap) / columns);
  const blocks = figures.map((figure) => {
    const units = formOf(figure.figure, 'level') === 'units';
    const { look, own } = looksOf(figure);
    const mark = boxForm({ look, ...(own ? { own } : {}) }, 10, 16);
    const number = numberBlock(figureParts(figure.figure, locale), 0, 0, room - STATEMENT_INDENT);
    const words = stack(
      [
        { shapes: [], texts: number.texts, height: number.height },
        ...(units ? [unitsForm(figure, room - STATEMENT_INDENT, 8, 3)] : []),
        asideBlock(figure.caption.join(' · '), room - STATEMENT_INDENT),
      ],
      units ? 4 : 1,
    );
    // Things that are drawn one by one are their own mark.
    const marks = units ? [] : [moved(mark, 0, Math.round(number.middle - 8))];
    return together([...marks, moved(words, units ? 0 : STATEMENT_INDENT, 0)], words.height);
  });
  const rows: Block[] = [];
  for (let first = 0; first < blocks.length; first += columns) {
    const row = blocks.slice(first, first + columns);
    rows.push(
      together(
        row.map((block, column) => moved(block, column * (room + gap), 0)),
        greatest(row.map(({ height }) => height)),
      ),
    );
  }
  return stack(rows, 10);
};

/** The name of a structure with what its text says of the whole. */
export const headBlock = ({ self }: FrameworkStructure, room: FormRoom): Block => {
  const { name, status, detail, figures, look, own, place } = self;
  const { width } = room;
  const mark = look === 'none' ? 0 : STATEMENT_INDENT;
  const title = moved(titleBlock(name, width - mark), mark, 0);
  return stack(
    [
      mark > 0 ? together([moved(boxForm({ look, own }, 10, 10), 0, 5), title], title.height) : title,
      ...[place, status, detail].flatMap((text) => (text ? [asideBlock(text, width)] : [])),
      ...(figures.length > 0 ? [figuresBlock(figures, room)] : []),
    ],
    3,
  );
};

/** As many columns as have room, but with lines of a grid as equally long as they can be. */
export const evenColumns = (width: number, least: number, gap: number, most: number, count: number): number => {
  const fitting = columnCount(width, least, gap, most);
  return Math.min(fitting, Math.ceil(count / Math.ceil(count / fitting)));
};

/** A structure's head above its items: a part where it has figures, which a reader can trace, else a title only. */
export const headPiece = ({ self }: FrameworkStructure, head: Block, width: number): Piece => {
  if (self.figures.length === 0) return looseAt(head, 0, 0);
  // The ring round what was chosen keeps clear of its words.
  const clear = together([moved(head, 0, 4)], Math.ceil(head.height) + 8);
  return partAt(self.key, clear, 0, 0, width, clear.height);
};

/** The width of the widest word that may not be broken, at a size. */
export const widestWord = (texts: readonly string[], size: number): number =>
  greatest([0, ...texts.flatMap((text) => text.match(/[\w’'-]+/g) ?? []).map((word) => textWidth(word, size))]) /
  BOLD_LEEWAY;

/** A piece that a finger reaches, at a place. */
export const partAt = (key: string, block: Block, x: number, y: number, width: number, height: number): Piece => ({
  block: moved(block, x, y),
  part: { key, area: { left: x, top: y, right: x + width, bottom: y + height } },
});

export const looseAt = (block: Block, x: number, y: number): Piece => ({ block: moved(block, x, y), part: null });

export const movedPiece = ({ block, part }: Piece, x: number, y: number): Piece => ({
  block: moved(block, x, y),
  part: part && {
    key: part.key,
    area: {
      left: part.area.left + x,
      top: part.area.top + y,
      right: part.area.right + x,
      bottom: part.area.bottom + y,
    },
  },
});
