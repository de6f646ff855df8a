import { stack, together, type Block } from '../../../picture/blocks.js';
import { columnCount, inColumns } from '../../../picture/columns.js';
import type { FrameworkStructure } from '../types.js';
import {
  headBlock,
  headPiece,
  itemBlock,
  LEAST,
  looseAt,
  movedPiece,
  partAt,
  titleBlock,
  type FormLayout,
  type FormRoom,
  type Piece,
} from './piece.js';

const COLUMN = 150;
const GAP = { across: 20, down: 20 };
const MOST = 4;
/** Between the name of a group and its first item. */
const HEAD = 10;

/** The items of a structure under the names that gather them, group by group. */
export const groupsForm = (structures: readonly FrameworkStructure[], room: FormRoom): FormLayout => {
  const pieces: Piece[] = [];
  let y = 0;
  for (const structure of structures) {
    const head = headPiece(structure, headBlock(structure, room), room.width);
    pieces.push(movedPiece(head, 0, y));
    y += Math.ceil(head.block.height) + 10;
    const groups = structure.groups.filter(({ items }) => items.length > 0);
    const most = columnCount(room.width, COLUMN, GAP.across, Math.min(MOST, groups.length));
    // Groups of very unlike lengths stand better in fewer columns.
    const columns = groups.length > most ? Math.max(1, most - 1) : most;
    const width = Math.floor((room.width - (columns - 1) * GAP.across) / columns);
    const drawn = groups.map(({ name, items }) => {
      const title = titleBlock(name, width);
      const rule: Block = {
        shapes: [{ box: { left: 0, top: 0, right: width, bottom: 2 }, look: 'actual' }],
        texts: [],
        height: 2,
      };
      const top = stack([title, rule], 4);
      const blocks = items.map((item) => {
        const block = itemBlock(item, width);
        return { ...block, height: Math.max(LEAST, Math.ceil(block.height) + 8) };
      });
      const below = Math.ceil(top.height) + HEAD;
      return { top, items, blocks, below, height: below + blocks.reduce((sum, { height }) => sum + height, 0) };
    });
    const { spots, height } = inColumns(drawn, columns, width, GAP);
    drawn.forEach(({ top, items, blocks, below }, index) => {
      const spot = spots[index] ?? { x: 0, y: 0 };
      pieces.push(looseAt(top, spot.x, y + spot.y));
      let at = y + spot.y + below;
      items.forEach((item, row) => {
        const block = blocks[row] ?? together([], 0);
        pieces.push(partAt(item.key, block, spot.x, at, width, block.height));
        at += block.height;
      });
    });
    y += height + GAP.down;
  }
  return { pieces, height: Math.max(0, y - GAP.down) };
};
