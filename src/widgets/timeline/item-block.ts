import { greatest } from '../../core/extremes.js';
import { textWidth } from '../../core/text-width.js';
import { lines as linesIn, moved, stack, together, type Block } from '../../picture/blocks.js';
import type { FormShape } from '../../picture/forms.js';
import { numberBlock, USUAL_SIZES, type NumberSizes } from '../../picture/number.js';
import { boxForm } from '../../picture/measures.js';
import type { TextRun } from '../../picture/shapes.js';
import type { Item } from './types.js';

/** An item in words: what its mark belongs to is where the first line has its middle. */
export interface ItemBlock extends Block {
  width: number;
  middle: number;
}

/** The sizes of an item's texts. */
export interface ItemSizes {
  numbers: NumberSizes;
  name: number;
}

export const ROOMY: ItemSizes = { numbers: USUAL_SIZES, name: 15 };
export const COMPACT: ItemSizes = { numbers: { number: 20, least: 14, words: 13, stacked: 13, gap: 3 }, name: 14 };

const ASIDE = 13;
/** Lines end before their room does: wide faces set them wider than estimated. */
const LEEWAY = 0.95;

export const lines: typeof linesIn = (text, room, size, looks) => linesIn(text, room * LEEWAY, size, looks);

export const STRONG: Pick<TextRun, 'weight' | 'fill'> = { weight: 600, fill: 'text' };
export const QUIET: Pick<TextRun, 'weight' | 'fill'> = { weight: 400, fill: 'text-muted' };

export const widthOf = ({ texts }: Pick<Block, 'texts'>): number =>
  greatest([0, ...texts.map(({ text, x, size, behind }) => (behind === undefined ? x + textWidth(text, size) : 0))]);

export const itemBlock = (item: Item, about: readonly string[], room: number, sizes: ItemSizes): ItemBlock => {
  const aside = about.length > 0 ? [lines(about.join(' · '), room, ASIDE, QUIET)] : [];
  if (item.figure) {
    const number = numberBlock(item.parts, 0, 0, room, sizes.numbers);
    const block = stack([{ shapes: [], texts: number.texts, height: number.height }, ...aside], 0);
    return { ...block, width: Math.max(number.width, widthOf(block)), middle: number.middle };
  }
  const name = lines(item.name, room, sizes.name, STRONG);
  const block = stack([name, ...aside], 1);
  return { ...block, width: widthOf(block), middle: name.texts[0]?.y ?? 0 };
};

export const MARK = { width: 10, height: 16, gap: 8 };

/** From the left edge to what stands behind a mark. */
export const MARK_INDENT = MARK.width + MARK.gap;

/** The mark of an item, with its middle at a height. */
export const markOf = ({ mark, own }: Item, x: number, middle: number): FormShape[] =>
  moved(boxForm({ look: mark, own }, MARK.width, MARK.height), x, middle - MARK.height / 2).shapes;

/** An item with its mark in front of it. */
export const markedItem = (item: Item, about: readonly string[], room: number, sizes: ItemSizes): Block => {
  const block = itemBlock(item, about, room - MARK_INDENT, sizes);
  return together(
    [moved(block, MARK_INDENT, 0), { shapes: markOf(item, 0, block.middle), texts: [], height: 0 }],
    block.height,
  );
};
