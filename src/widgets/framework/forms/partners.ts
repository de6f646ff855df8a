import { greatest } from '../../../core/extremes.js';
import { moved } from '../../../picture/blocks.js';
import { columnCount, inColumns } from '../../../picture/columns.js';
import type { FormShape } from '../../../picture/forms.js';
import type { FrameworkStructure } from '../types.js';
import {
  evenColumns,
  headBlock,
  headPiece,
  itemBlock,
  LEAST,
  looseAt,
  movedPiece,
  partAt,
  type FormLayout,
  type FormRoom,
  type Piece,
} from './piece.js';

const COLUMN = 250;
/** Of one structure’s items beside each other. */
const MOST = 3;
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
  const above = headPiece(structure, head, width);
  const top = Math.ceil(above.block.height) + 8;
  const columns = evenColumns(width, COLUMN, GAP.across, MOST, items.length);
  const column = Math.floor((width - (columns - 1) * GAP.across) / columns);
  const drawn = items.map((item) => {
    const block = itemBlock(item, column - STUB - 6);
    const height = Math.max(LEAST, Math.ceil(block.height) + 12);
    const inside = Math.floor((height - block.height) / 2);
    return { key: item.key, block: moved(block, STUB + 6, inside), height, middle: inside + 10 };
  });
  const { spots, height } = inColumns(drawn, columns, column, { across: GAP.across, down: 0 });
  const pieces: Piece[] = [above];
  const stems = new Map<number, number>();
  const rules: FormShape[] = [];
  drawn.forEach(({ key, block, height: high, middle }, index) => {
    const { x, y } = spots[index] ?? { x: 0, y: 0 };
    const at = top + y + middle;
    stems.set(x + 4, at + 1);
    rules.push(rule(x + 4, at, x + 4 + STUB, at + 1));
    pieces.push(partAt(key, block, x, top + y, column, high));
  });
  // One line holds the stems of all columns together.
  rules.push(rule(4, top, greatest([...stems.keys()]) + 1, top + 1));
  for (const [x, bottom] of stems) rules.push(rule(x, top, x + 1, bottom));
  return { pieces: [looseAt({ shapes: rules, texts: [], height: 0 }, 0, 0), ...pieces], height: top + height };
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
