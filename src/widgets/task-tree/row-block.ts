import { greatest } from '../../core/extremes.js';
import type { Locale } from '../../core/locale.js';
import { words } from '../../i18n/index.js';
import { lines, moved, stack, together, type Block } from '../../picture/blocks.js';
import { boxForm } from '../../picture/measures.js';
import { statementWordsBlock } from '../../picture/statement.js';
import { cardsBlock } from './cards.js';
import type { TreeRow } from './types.js';
import { taskTreeWords } from './words.js';

const BODIES = 13;
const BOX = 10;
const GAP = 4;
const LEEWAY = 0.95;
const LINE = 1.4;

/** The room of a row, and where its columns begin: name, bodies, figures. Null on a phone, where they stand below each other. */
export interface RowRoom {
  width: number;
  columns: { bodies: number | null; figures: number; gap: number } | null;
  locale: Locale;
  /** Of the names. */
  weight: 400 | 600;
}

/** 文中点名：市工信局; in a column of its own without the lead. An empty place where the text names nobody. */
const bodiesBlock = ({ bodies, unnamed }: TreeRow, room: number, lead: boolean, locale: Locale): Block | null => {
  const w = words(locale);
  if (bodies.length > 0)
    return lines((lead ? w.namedBodies + w.colon : '') + bodies.join(w.nameSeparator), room * LEEWAY, BODIES, {
      weight: 400,
      fill: 'text',
    });
  if (!unnamed) return null;
  const place = boxForm({ look: 'none' }, BOX, BOX);
  const text = lines(taskTreeWords(locale).unnamed, (room - BOX - 8) * LEEWAY, BODIES, {
    weight: 400,
    fill: 'text-muted',
  });
  return together([moved(place, 0, Math.round((BODIES * LINE - BOX) / 2)), moved(text, BOX + 8, 0)], text.height);
};

const figuresBlock = ({ drawn }: TreeRow, room: number, locale: Locale): Block | null =>
  drawn.length > 0
    ? cardsBlock(
        drawn.map((figure) => ({ figure, of: '' })),
        room,
        locale,
      )
    : null;

const present = (blocks: readonly (Block | null)[]): Block[] => blocks.filter((block) => block !== null);

/** All that a row says. */
export const rowBlock = (row: TreeRow, { width, columns, locale, weight }: RowRoom): Block => {
  const name = (room: number) => statementWordsBlock({ ...row, figures: [] }, room, weight);
  const below = (room: number) => [bodiesBlock(row, room, true, locale), figuresBlock(row, room, locale)];
  if (!columns) return stack(present([name(width), ...below(width)]), GAP);
  const { bodies, figures, gap } = columns;
  const cells =
    bodies === null
      ? [name(figures - gap), moved(stack(present(below(width - figures)), GAP), figures, 0)]
      : [
          name(bodies - gap),
          ...present([bodiesBlock(row, figures - bodies - gap, false, locale)]).map((block) => moved(block, bodies, 0)),
          ...present([figuresBlock(row, width - figures, locale)]).map((block) => moved(block, figures, 0)),
        ];
  return together(cells, greatest(cells.map(({ height }) => height)));
};
