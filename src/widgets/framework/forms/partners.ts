import { moved, together } from '../../../picture/blocks.js';
import type { FormShape } from '../../../picture/forms.js';
import type { FrameworkStructure } from '../types.js';
import { itemBlock, LEAST, looseAt, partAt, headBlock, type FormLayout, type FormRoom, type Piece } from './piece.js';

const WIDE = 560;
/** From the line that holds the partners together to their words. */
const STUB = 16;
const GAP = 28;

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
  const columns = room.width >= WIDE && structures.length > 1 ? 2 : 1;
  const width = Math.floor((room.width - (columns - 1) * GAP) / columns);
  const pieces: Piece[] = [];
  let [y, line] = [0, 0];
  structures.forEach((structure, index) => {
    const column = index % columns;
    if (column === 0 && index > 0) {
      y += line + 20;
      line = 0;
    }
    const stem = stemOf(structure, { ...room, width });
    const x = column * (width + GAP);
    for (const { block, part } of stem.pieces)
      pieces.push({
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
    line = Math.max(line, stem.height);
  });
  return { pieces, height: y + line };
};
