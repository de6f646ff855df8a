import { greatest } from '../../core/extremes.js';
import type { Locale } from '../../core/locale.js';
import { lines, moved, stack, together, type Block } from '../../picture/blocks.js';
import { cardBlock, cardsBlock } from './cards.js';
import { horizontal, type Rule } from './geometry.js';
import type { Deadline } from './types.js';
import { taskTreeWords } from './words.js';

const TITLE = 16;
const HEAD = 15;
const ASIDE = 12;
const GAP = 20;
const LEEWAY = 0.95;
/** The least width of a column; below two of them, deadlines stand one below the other. */
const COLUMN = 128;
/** Where goals begin beside their deadline on a phone, and from which width on. */
const BESIDE = 84;
const NARROW = 270;

/** The goals by their deadlines, with the rules between them. */
export interface DeadlineTable extends Block {
  rules: Rule[];
}

const headBlock = ({ text, isSpan }: Deadline, room: number, locale: Locale): Block =>
  stack(
    [
      lines(text, room * LEEWAY, HEAD, { weight: 600, fill: 'text' }),
      ...(isSpan
        ? [lines(taskTreeWords(locale).noStart, room * LEEWAY, ASIDE, { weight: 400, fill: 'text-muted' })]
        : []),
    ],
    0,
  );

const besides = (deadlines: readonly Deadline[], width: number, locale: Locale): DeadlineTable => {
  const count = deadlines.length;
  const fitting = Math.min(count, Math.floor((width + GAP) / (COLUMN + GAP)));
  // Lines as equally long as they can be.
  const columns = Math.ceil(count / Math.ceil(count / fitting));
  const room = (width - (columns - 1) * GAP) / columns;
  const blocks: Block[] = [];
  const rules: Rule[] = [];
  let y = 0;
  for (let first = 0; first < count; first += columns) {
    const cells = deadlines
      .slice(first, first + columns)
      .map((deadline) =>
        stack([headBlock(deadline, room, locale), ...deadline.goals.map((goal) => cardBlock(goal, room, locale))], 8),
      );
    cells.forEach((cell, index) => {
      const x = Math.round(index * (room + GAP));
      blocks.push(moved(cell, x, y + 8));
      rules.push({ ...horizontal(x, Math.round(x + room), y, 'target') });
    });
    y += Math.ceil(greatest(cells.map(({ height }) => height)) + 8 + GAP);
  }
  return { ...together(blocks, y - GAP), rules };
};

const stacked = (deadlines: readonly Deadline[], width: number, locale: Locale): DeadlineTable => {
  const blocks: Block[] = [];
  const rules: Rule[] = [];
  let y = 0;
  const beside = width >= NARROW ? BESIDE : 0;
  for (const deadline of deadlines) {
    const head = headBlock(deadline, beside > 0 ? beside - 10 : width, locale);
    const goals = cardsBlock(deadline.goals, width - beside, locale);
    const block =
      beside > 0
        ? together([head, moved(goals, beside, 0)], Math.max(head.height, goals.height))
        : stack([head, goals], 4);
    rules.push(horizontal(0, width, y, 'target'));
    blocks.push(moved(block, 0, y + 8));
    y += Math.ceil(block.height + 16);
  }
  return { ...together(blocks, y), rules };
};

export const deadlineTable = (deadlines: readonly Deadline[], width: number, locale: Locale): DeadlineTable => {
  const title = lines(taskTreeWords(locale).deadlines, width * LEEWAY, TITLE, { weight: 600, fill: 'text' });
  const top = Math.ceil(title.height + 8);
  const isWide = width >= 2 * COLUMN + GAP && width >= 480;
  const table = (isWide ? besides : stacked)(deadlines, width, locale);
  return {
    ...together([title, moved(table, 0, top)], top + table.height),
    rules: table.rules.map(({ box, fill }) => ({
      box: { ...box, top: box.top + top, bottom: box.bottom + top },
      fill,
    })),
  };
};
