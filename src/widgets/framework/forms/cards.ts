import { moved, stack, together, type Block } from '../../../picture/blocks.js';
import { inGrid } from '../../../picture/columns.js';
import type { FormShape } from '../../../picture/forms.js';
import type { ShownStatement } from '../../../view/statements.js';
import type { FrameworkStructure } from '../types.js';
import {
  asideBlock,
  evenColumns,
  headBlock,
  headPiece,
  itemBlock,
  itemWordsBlock,
  LEAST,
  looseAt,
  movedPiece,
  partAt,
  widestWord,
  type FormLayout,
  type FormRoom,
  type Piece,
} from './piece.js';

const PADDING = 12;
const GAP = { across: 12, down: 12 };
const CARD = 128;
const MOST = 5;
const NAME = 14;

const rule = (left: number, top: number, right: number, bottom: number): FormShape => ({
  box: { left, top, right, bottom },
  look: 'rule',
});

/** From the total at the left down to its parts: a stem, a bar across, and a drop to each card of the first line. */
const bracket = (middles: readonly number[], height: number): Block => {
  const [first] = middles;
  const last = middles[middles.length - 1];
  if (first === undefined || last === undefined) return together([], 0);
  const half = Math.round(height / 2);
  return {
    shapes: [
      rule(first, 0, first + 1, half),
      rule(first, half, last + 1, half + 1),
      ...middles.map((at) => rule(at, half, at + 1, height)),
    ],
    texts: [],
    height,
  };
};

/** A medal before an honour: a disc in the look of what is held. */
const MEDAL = 16;

const cardWords = (item: ShownStatement, room: number, honour: boolean): Block => {
  if (!honour) return itemWordsBlock(item, room, 600);
  const words = moved(itemWordsBlock(item, room - MEDAL - 8, 600), MEDAL + 8, 0);
  return together(
    [
      {
        shapes: [
          { box: { left: 0, top: 2, right: MEDAL, bottom: 2 + MEDAL }, look: 'plan', radius: MEDAL / 2 },
          { box: { left: 4, top: 6, right: MEDAL - 4, bottom: MEDAL - 2 }, look: item.look, radius: (MEDAL - 8) / 2 },
        ],
        texts: [],
        height: 0,
      },
      words,
    ],
    Math.max(words.height, MEDAL + 2),
  );
};

/** Cards in lines, with as few empty places as possible in the last one. */
const cardGrid = (items: readonly ShownStatement[], width: number, honour: boolean) => {
  const names = items.map(({ name }) => name);
  const least = Math.max(CARD, widestWord(names, NAME) + 2 * PADDING + (honour ? MEDAL + 8 : 0));
  const columns = evenColumns(width, least, GAP.across, MOST, items.length);
  const card = Math.floor((width - (columns - 1) * GAP.across) / columns);
  const blocks = items.map((item) => {
    const words = cardWords(item, card - 2 * PADDING, honour);
    return { ...words, height: Math.max(LEAST, Math.ceil(words.height) + 2 * PADDING - 4) };
  });
  return { ...inGrid(blocks, columns, card, GAP), columns, card, blocks };
};

/** A structure with a card for each of its items, which a bracket ties to the figures that are of them all. */
const cardsOf = (structure: FrameworkStructure, room: FormRoom, honour: boolean): FormLayout => {
  const { width } = room;
  const { self, items, dated } = structure;
  const { spots, height, columns, card, blocks } = cardGrid(items, width, honour);
  const head = stack([headBlock(structure, room), ...(honour ? [asideBlock(dated, width)] : [])], 2);
  const top = headPiece(structure, head, width);
  const pieces: Piece[] = [top];
  let y = Math.ceil(top.block.height) + 8;
  if (self.figures.length > 0) {
    const middles = spots.slice(0, columns).map(({ x }) => Math.round(x + card / 2));
    const bars = bracket(middles, 18);
    pieces.push(looseAt(bars, 0, y));
    y += bars.height;
  }
  items.forEach((item, index) => {
    const spot = spots[index] ?? { x: 0, y: 0, height: 0 };
    const frame: FormShape = {
      box: { left: 0, top: 0, right: card, bottom: spot.height },
      look: honour || item.look === 'none' ? 'frame' : item.look,
      radius: 6,
      own: item.own,
    };
    const words = blocks[index] ?? together([], 0);
    const block = together(
      [{ shapes: [frame], texts: [], height: 0 }, moved(words, PADDING, PADDING - 2)],
      spot.height,
    );
    pieces.push(partAt(item.key, block, spot.x, y + spot.y, card, spot.height));
  });
  return { pieces, height: y + height };
};

/** A structure of one item or none needs no card: its name, its figures, and what the item says. */
const plainOf = (structure: FrameworkStructure, room: FormRoom): FormLayout => {
  const { self, items } = structure;
  const [item = self] = items;
  const head = headBlock(structure, room);
  const block = items.length > 0 ? stack([head, itemBlock(item, room.width)], 8) : head;
  const height = Math.max(LEAST, Math.ceil(block.height));
  return { pieces: [partAt(item.key, block, 0, 0, room.width, height)], height };
};

/** Cards for the items of each structure. */
export const cardsForm = (structures: readonly FrameworkStructure[], room: FormRoom, honour = false): FormLayout => {
  const pieces: Piece[] = [];
  let y = 0;
  for (const structure of structures) {
    const { self, items } = structure;
    const honoured = items.length > 0 ? structure : { ...structure, items: [{ ...self, figures: [] }] };
    const layout = honour || items.length > 1 ? cardsOf(honoured, room, honour) : plainOf(structure, room);
    pieces.push(...layout.pieces.map((piece) => movedPiece(piece, 0, y)));
    y += layout.height + 20;
  }
  return { pieces, height: Math.max(0, y - 20) };
};

export const badgesForm = (structures: readonly FrameworkStructure[], room: FormRoom): FormLayout =>
  cardsForm(structures, room, true);
