import { greatest } from '../core/extremes.js';
import { wrapText } from '../core/text-width.js';
import type { FormShape } from './forms.js';
import type { Box, TextRun } from './shapes.js';

/** Something drawn, as it stands at the origin. */
export interface Block {
  shapes: FormShape[];
  texts: TextRun[];
  height: number;
}

const movedBox = ({ left, top, right, bottom }: Box, x: number, y: number): Box => ({
  left: left + x,
  top: top + y,
  right: right + x,
  bottom: bottom + y,
});

export const moved = ({ shapes, texts, height }: Block, x: number, y: number): Block => ({
  shapes: shapes.map((shape) => ({ ...shape, box: movedBox(shape.box, x, y) })),
  texts: texts.map((text) => ({ ...text, x: text.x + x, y: text.y + y })),
  height,
});

export const together = (blocks: readonly Block[], height: number): Block => ({
  shapes: blocks.flatMap(({ shapes }) => shapes),
  texts: blocks.flatMap(({ texts }) => texts),
  height,
});

/** Blocks one below the other. */
export const stack = (blocks: readonly Block[], gap: number): Block => {
  let y = 0;
  const placed = blocks.map((block) => {
    const at = moved(block, 0, y);
    y += block.height + gap;
    return at;
  });
  return together(placed, Math.max(0, y - gap));
};

/** Blocks side by side, each at its place across, with their middles on one line. */
export const beside = (blocks: readonly (readonly [block: Block, x: number])[]): Block => {
  const height = greatest(blocks.map(([block]) => block.height));
  return together(
    blocks.map(([block, x]) => moved(block, x, (height - block.height) / 2)),
    height,
  );
};

const LINE = 1.4;

/** A text in as many lines as it needs. */
export const lines = (text: string, room: number, size: number, looks: Pick<TextRun, 'weight' | 'fill'>): Block => {
  const wrapped = wrapText(text, room, size);
  return {
    shapes: [],
    texts: wrapped.map((line, index) => ({
      text: line,
      x: 0,
      y: (index + 0.5) * size * LINE,
      size,
      align: 'left',
      ...looks,
    })),
    height: wrapped.length * size * LINE,
  };
};
