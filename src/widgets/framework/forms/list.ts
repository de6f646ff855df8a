import { columnCount, inColumns } from '../../../picture/columns.js';
import { moved, stack, together, type Block } from '../../../picture/blocks.js';
import type { FrameworkStructure } from '../types.js';
import { headBlock, itemBlock, LEAST, partAt, type FormLayout, type FormRoom } from './piece.js';

const COLUMN = 250;
const GAP = { across: 28, down: 20 };
const ITEM_GAP = 7;

/** The items of a structure, in as many columns as have room. */
const itemsBlock = ({ items }: FrameworkStructure, width: number, most: number): Block => {
  const columns = columnCount(width, COLUMN, GAP.across, Math.min(most, items.length));
  const room = (width - (columns - 1) * GAP.across) / columns;
  const blocks = items.map((item) => itemBlock(item, room));
  const { spots, height } = inColumns(blocks, columns, room, { across: GAP.across, down: ITEM_GAP });
  return together(
    blocks.map((block, index) => moved(block, spots[index]?.x ?? 0, spots[index]?.y ?? 0)),
    height,
  );
};

/** Each structure with its items below its name; several stand in columns, the items of a single one do. */
export const listForm = (structures: readonly FrameworkStructure[], room: FormRoom): FormLayout => {
  const columns = columnCount(room.width, COLUMN, GAP.across, Math.min(3, structures.length));
  const width = Math.floor((room.width - (columns - 1) * GAP.across) / columns);
  const blocks = structures.map((structure) => {
    const head = headBlock(structure, { ...room, width });
    const block =
      structure.items.length > 0 ? stack([head, itemsBlock(structure, width, columns > 1 ? 1 : 3)], 8) : head;
    return { ...block, height: Math.max(LEAST, Math.ceil(block.height)) };
  });
  const { spots, height } = inColumns(blocks, columns, width, GAP);
  return {
    pieces: structures.map(({ self }, index) => {
      const block = blocks[index] ?? together([], 0);
      const { x, y } = spots[index] ?? { x: 0, y: 0 };
      return partAt(self.key, block, x, y, width, block.height);
    }),
    height,
  };
};
