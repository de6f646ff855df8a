import { greatest } from '../../core/extremes.js';
import { moved, stack, together, type Block } from '../../picture/blocks.js';
import { ASIDE, columnsOf, lines, MARK_INDENT, markedItem, QUIET, widthOf, type ItemSizes } from './item-block.js';
import type { Entry, EventItem, FigureItem, Item } from './types.js';

/** What is said of an entry: of its figures, what all have in common stands once, the rest with each. */
export interface Said {
  events: EventItem[];
  common: string[];
  figures: { item: FigureItem; about: string[] }[];
}

const isFigure = (item: Item): item is FigureItem => item.figure !== null;
const isEvent = (item: Item): item is EventItem => item.figure === null;

/** All that stands below the numbers, in words that suit what is said around them; a text that these already say is empty. */
export const saidOf = ({ items }: Entry, wordOf: (text: string) => string): Said => ({
  events: items.filter(isEvent),
  common: [],
  figures: items
    .filter(isFigure)
    .map((item) => ({ item, about: [item.indicator, ...item.about].map(wordOf).filter(Boolean) })),
});

/** The same, with what all figures have in common once. */
export const saidOnce = (entry: Entry, wordOf: (text: string) => string): Said => {
  const said = saidOf(entry, wordOf);
  const { figures } = said;
  const [first] = figures;
  if (!first || figures.length === 1) return said;
  const common = first.about.filter((text) => figures.every(({ about }) => about.includes(text)));
  return {
    ...said,
    common,
    figures: figures.map(({ item, about }) => ({ item, about: about.filter((text) => !common.includes(text)) })),
  };
};

const BETWEEN = 6;
const COLUMN_GAP = 16;
/** The least width of a figure among others on its line. */
const COLUMN = 150;
const MOST_COLUMNS = 3;

/** A block with its width, and the middle of its first mark. */
type Wide = Block & { width: number; middle: number };

/** Figures side by side where there is room. Two stand one below the other: a reader compares them. */
const grid = (figures: Said['figures'], room: number, sizes: ItemSizes): Wide => {
  const fitting = Math.floor((room + COLUMN_GAP) / (COLUMN + COLUMN_GAP));
  const columnAt = (columns: number) => (room - (columns - 1) * COLUMN_GAP) / columns;
  const most = figures.length < 3 ? 1 : Math.min(MOST_COLUMNS, fitting);
  const columns = columnsOf(
    figures.map(({ item }) => item),
    most,
    columnAt,
    sizes,
  );
  const column = columnAt(columns);
  const blocks = figures.map(({ item, about }) => markedItem(item, about, column, sizes));
  const rows: Block[] = [];
  for (let first = 0; first < blocks.length; first += columns) {
    const row = blocks.slice(first, first + columns);
    rows.push(
      together(
        row.map((block, index) => moved(block, index * (column + COLUMN_GAP), 0)),
        greatest(row.map(({ height }) => height)),
      ),
    );
  }
  return {
    ...stack(rows, BETWEEN),
    middle: blocks[0]?.middle ?? 0,
    width: greatest(blocks.map(({ width }, index) => (index % columns) * (column + COLUMN_GAP) + width)),
  };
};

/** Events, then what the figures have in common, then the figures, all with their marks. */
export const entryBlock = ({ events, common, figures }: Said, room: number, sizes: ItemSizes): Wide => {
  const parts: Wide[] = events.map((event) => markedItem(event, [], room, sizes));
  if (common.length > 0) {
    const head = moved(lines(common.join(' · '), room - MARK_INDENT, ASIDE, QUIET), MARK_INDENT, 0);
    parts.push({ ...head, width: widthOf(head), middle: head.height / 2 });
  }
  if (figures.length > 0) parts.push(grid(figures, room, sizes));
  return {
    ...stack(parts, BETWEEN),
    width: greatest(parts.map(({ width }) => width)),
    middle: parts[0]?.middle ?? 0,
  };
};
