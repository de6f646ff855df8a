import { greatest } from '../../core/extremes.js';
import { moved, stack, together, type Block } from '../../picture/blocks.js';

const LEAST = 230;
const MOST_COLUMNS = 3;
const COLUMN_GAP = 22;
const ROW_GAP = 16;

/** How much shorter, in pixels, columns must be for blocks to leave their order. */
const WORTH = 40;

type Columns = readonly (readonly Block[])[];

const heightOf = (column: readonly Block[]): number =>
  column.reduce((sum, { height }) => sum + height + ROW_GAP, -ROW_GAP);

const tallest = (columns: Columns): number => greatest(columns.map(heightOf));

/** Filled one after the other, to the least height at which the columns are enough. */
const inOrder = (blocks: readonly Block[], count: number): Columns => {
  const columnsAt = (limit: number): Block[][] => {
    const columns: Block[][] = [[]];
    for (const block of blocks) {
      const last = columns[columns.length - 1] ?? [];
      if (last.length > 0 && heightOf([...last, block]) > limit) columns.push([block]);
      else last.push(block);
    }
    return columns;
  };
  for (let limit = heightOf(blocks) / count; ; limit += 8) {
    const columns = columnsAt(limit);
    if (columns.length <= count) return columns;
  }
};

/** The first block at the top left, then the tallest ones, each in the column that is shortest; the order within a column is kept. */
const evenly = (blocks: readonly Block[], count: number): Columns => {
  const columns: Block[][] = Array.from({ length: count }, () => []);
  for (const block of [...blocks.slice(0, 1), ...blocks.slice(1).sort((a, b) => b.height - a.height)])
    columns.reduce((least, one) => (heightOf(one) < heightOf(least) ? one : least)).push(block);
  return columns.map((column) => column.sort((a, b) => blocks.indexOf(a) - blocks.indexOf(b)));
};

/** The width of each of several columns. */
export const columnRoom = (count: number, width: number): number =>
  Math.floor((width - (count - 1) * COLUMN_GAP) / count);

/** Blocks in as many columns as there is room for, of about the same height; in their order, unless that leaves much empty. */
export const flow = <T>(
  items: readonly T[],
  blockOf: (item: T, room: number) => Block,
  width: number,
  most = MOST_COLUMNS,
): Block => {
  const count = Math.max(1, Math.min(most, items.length, Math.floor((width + COLUMN_GAP) / (LEAST + COLUMN_GAP))));
  const room = columnRoom(count, width);
  const blocks = items.map((item) => blockOf(item, room));
  const [ordered, even] = [inOrder(blocks, count), evenly(blocks, count)];
  const columns = tallest(even) < tallest(ordered) - WORTH ? even : ordered;
  return together(
    columns.map((column, index) => moved(stack(column, ROW_GAP), index * (room + COLUMN_GAP), 0)),
    Math.max(0, tallest(columns)),
  );
};
