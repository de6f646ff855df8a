import { moved, together } from '../../../picture/blocks.js';
import { columnCount, inColumns } from '../../../picture/columns.js';
import type { FormShape } from '../../../picture/forms.js';
import type { FrameworkStructure } from '../types.js';
import {
  headBlock,
  itemBlock,
  LEAST,
  looseAt,
  movedPiece,
  partAt,
  type FormLayout,
  type FormRoom,
  type Piece,
} from './piece.js';

const COLUMN = 270;
/** From the line that holds the partners together to their words. */
const STUB = 16;
const GAP = { across: 28, down: 20 };

const rule = (left: number, top: number, right: number, bottom: number): FormShape => ({
  box: { left, top, right, bottom },
  look: 'rule',
});

/** A structure as a stem with a branch to each of its items: who or what the place is tied to, and how. */
const stemOf = (structure: FrameworkStructure, room: FormRoom): FormLayout => {
  const { width } = room;
  const { self, items } = structure;
  const head = headBlock(structure, room);
  if (items.length === 0) {
    const height = Math.max(LEAST, Math.ceil(head.height));
    return { pieces: [partAt(self.key, head, 0, 0, width, height)], height };
  }
  const pieces: Piece[] = [looseAt(head, 0, 0)];
  let y = Math.ceil(head.height) + 8;
  const top = y;
  const middles: number[] = [];
  for (const item of items) {
    const block = itemBlock(item, width - STUB - 6);
    const height = Math.max(LEAST, Math.ceil(block.height) + 12);
    const inside = Math.floor((height - block.height) / 2);
    const middle = y + inside + 10;
    middles.push(middle);
    pieces.push(partAt(item.key, moved(block, STUB + 6, inside), 0, y, width, height));
    y += height;
  }
  const last = middles[middles.length - 1] ?? top;
  const lines = together(
    [
      {
        shapes: [rule(4, top, 5, last + 1), ...middles.map((middle) => rule(4, middle, 4 + STUB, middle + 1))],
        texts: [],
        height: 0,
      },
    ],
    0,
  );
  return { pieces: [looseAt(lines, 0, 0), ...pieces], height: y };
};

/** Stems side by side where there is room. */
export const partnersForm = (structures: readonly FrameworkStructure[], room: FormRoom): FormLayout => {
  const columns = columnCount(room.width, COLUMN, GAP.across, Math.min(2, structures.length));
  const width = Math.floor((room.width - (columns - 1) * GAP.across) / columns);
  const stems = structures.map((structure) => stemOf(structure, { ...room, width }));
  const { spots, height } = inColumns(stems, columns, width, GAP);
  return {
    pieces: stems.flatMap(({ pieces }, index) => {
      const { x, y } = spots[index] ?? { x: 0, y: 0 };
      return pieces.map((piece) => movedPiece(piece, x, y));
    }),
    height,
  };
};
