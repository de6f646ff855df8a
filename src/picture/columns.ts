import { greatest } from '../core/extremes.js';
import type { Block } from './blocks.js';

/** As many columns of the least width as have room, up to the most. */
export const columnCount = (width: number, least: number, gap: number, most: number): number =>
  Math.max(1, Math.min(most, Math.floor((width + gap) / (least + gap))));

/** Where a block stands. */
export interface Spot {
  x: number;
  y: number;
}

/**
 * Blocks in columns of about the same height, read down one column and then the next; `width` is that of a column. A block that
 * would reach beyond the middle of what is left begins the next column; none stays empty.
 */
export const inColumns = (
  blocks: readonly Pick<Block, 'height'>[],
  columns: number,
  width: number,
  gap: { across: number; down: number },
): { spots: Spot[]; height: number } => {
  const total = blocks.reduce((sum, { height }) => sum + height + gap.down, 0);
  const spots: Spot[] = [];
  const heights: number[] = [0];
  let left = total;
  blocks.forEach(({ height }, index) => {
    const column = heights.length - 1;
    const used = heights[column] ?? 0;
    // What this column and those after it have to hold, in equal shares.
    const share = (used + left) / (columns - column);
    const further = columns - 1 - column;
    const next = used > 0 && further > 0 && (used + height / 2 > share || blocks.length - index <= further);
    if (next) heights.push(0);
    const at = heights.length - 1;
    spots.push({ x: at * (width + gap.across), y: heights[at] ?? 0 });
    heights[at] = (heights[at] ?? 0) + height + gap.down;
    left -= height + gap.down;
  });
  return { spots, height: Math.max(0, greatest(heights) - gap.down) };
};

/** Blocks in lines of equal columns; those of one line are as high as the highest. */
export const inGrid = (
  blocks: readonly Pick<Block, 'height'>[],
  columns: number,
  width: number,
  gap: { across: number; down: number },
): { spots: (Spot & { height: number })[]; height: number } => {
  const spots: (Spot & { height: number })[] = [];
  let y = 0;
  for (let first = 0; first < blocks.length; first += columns) {
    const line = blocks.slice(first, first + columns);
    const height = greatest(line.map((block) => block.height));
    line.forEach((_, column) => spots.push({ x: column * (width + gap.across), y, height }));
    y += height + gap.down;
  }
  return { spots, height: Math.max(0, y - gap.down) };
};
