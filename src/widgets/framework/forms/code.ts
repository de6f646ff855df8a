import { moved, stack, together, type Block } from '../../../picture/blocks.js';
import { columnCount, inColumns, inGrid } from '../../../picture/columns.js';
import type { FrameworkStructure } from '../types.js';
import { frameworkWords } from '../words.js';
import {
  asideBlock,
  emptyPlace,
  evenColumns,
  itemWordsBlock,
  LEAST,
  partAt,
  titleBlock,
  widestWord,
  type FormLayout,
  type FormRoom,
} from './piece.js';

const COLUMN = 260;
const GAP = { across: 28, down: 24 };
const CODE = 22;
const TILE_GAP = { across: 8, down: 8 };
const PADDING = 8;
/** A frame much wider than its words looks empty. */
const TILE = 280;

/** The members that a code counts, each in a frame of its own. */
const tiles = ({ items }: FrameworkStructure, width: number): Block => {
  // Members with more than a short name need room for it.
  const long = items.some(({ name, detail, place, figures }) => name.length > 14 || detail || place || figures[0]);
  const names = items.map(({ name }) => name);
  const columns = evenColumns(
    width,
    Math.max(long ? 160 : 76, widestWord(names, 14) + 2 * PADDING),
    TILE_GAP.across,
    Math.min(4, items.length),
    items.length,
  );
  const tile = Math.min(TILE, Math.floor((width - (columns - 1) * TILE_GAP.across) / columns));
  const blocks = items.map((item) => {
    const block = itemWordsBlock(item, tile - 2 * PADDING, 600);
    return { ...block, height: Math.ceil(block.height) + 2 * PADDING - 4 };
  });
  const { spots, height } = inGrid(blocks, columns, tile, TILE_GAP);
  return together(
    blocks.map((block, index) => {
      const { x, y, height: high } = spots[index] ?? { x: 0, y: 0, height: 0 };
      return moved(
        together(
          [
            {
              shapes: [{ box: { left: 0, top: 0, right: tile, bottom: high }, look: 'frame', radius: 4 }],
              texts: [],
              height: 0,
            },
            moved(block, PADDING, PADDING - 2),
          ],
          high,
        ),
        x,
        y,
      );
    }),
    height,
  );
};

/** A name that counts its parts, set large; below it what the text says of them, or that it says nothing. */
export const codeForm = (structures: readonly FrameworkStructure[], room: FormRoom): FormLayout => {
  const our = frameworkWords(room.locale);
  const columns = columnCount(room.width, COLUMN, GAP.across, Math.min(3, structures.length));
  const width = Math.floor((room.width - (columns - 1) * GAP.across) / columns);
  const blocks = structures.map((structure) => {
    const { self, items } = structure;
    const block = stack(
      [
        titleBlock(self.name, width, CODE),
        ...[self.place, self.status, self.detail].flatMap((text) => (text ? [asideBlock(text, width)] : [])),
        ...self.figures.map(({ sentence }) => asideBlock(sentence, width)),
        items.length > 0 ? tiles(structure, width) : emptyPlace(our.explained, width),
      ],
      6,
    );
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
