import { greatest } from '../../core/extremes.js';
import { moved, together, type Block } from '../../picture/blocks.js';

const LEAST = 230;
const MOST_COLUMNS = 3;
const COLUMN_GAP = 22;
const ROW_GAP = 16;

/** Blocks in as many columns as there is room for, filled one after the other to about the same height. */
export const flow = <T>(items: readonly T[], blockOf: (item: T, room: number) => Block, width: number): Block => {
  const count = Math.max(
    1,
    Math.min(MOST_COLUMNS, items.length, Math.floor((width + COLUMN_GAP) / (LEAST + COLUMN_GAP))),
  );
  const room = Math.floor((width - (count - 1) * COLUMN_GAP) / count);
  const blocks = items.map((item) => blockOf(item, room));
  const columnsAt = (limit: number): Block[][] => {
    const columns: Block[][] = [[]];
    let height = 0;
    for (const block of blocks) {
      const last = columns[columns.length - 1] ?? [];
      if (last.length > 0 && height + block.height > limit) {
        columns.push([block]);
        height = 0;
      } else last.push(block);
      height += block.height + ROW_GAP;
    }
    return columns;
  };
  // The least height at which the columns are enough.
  const total = blocks.reduce((sum, { height }) => sum + height + ROW_GAP, 0);
  let limit = total / count;
  while (columnsAt(limit).length > count) limit += 8;
  const placed = columnsAt(limit).flatMap((column, index) => {
    let y = 0;
    return column.map((block) => {
      const at = moved(block, index * (room + COLUMN_GAP), y);
      y += block.height + ROW_GAP;
      return { at, bottom: y - ROW_GAP };
    });
  });
  return together(
    placed.map(({ at }) => at),
    blocks.length === 0 ? 0 : greatest(placed.map(({ bottom }) => bottom)),
  );
};
