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
  /** Whether a short aside stands on the line of its number. */
  runsOn: boolean;
}

export const ROOMY: ItemSizes = { numbers: USUAL_SIZES, name: 15, runsOn: false };
export const COMPACT: ItemSizes = {
  numbers: { number: 20, least: 14, words: 13, stacked: 13, gap: 3 },
  name: 14,
  runsOn: true,
};

export const ASIDE = 13;
/** Between a number and an aside on its line. */
const ASIDE_GAP = 6;
/** Lines end before their room does: wide faces set them wider than estimated. */
const LEEWAY = 0.95;

export const lines: typeof linesIn = (text, room, size, looks) => linesIn(text, room * LEEWAY, size, looks);

export const STRONG: Pick<TextRun, 'weight' | 'fill'> = { weight: 600, fill: 'text' };
export const QUIET: Pick<TextRun, 'weight' | 'fill'> = { weight: 400, fill: 'text-muted' };

export const widthOf = ({ texts }: Pick<Block, 'texts'>): number =>
  greatest([0, ...texts.map(({ text, x, size, behind }) => (behind === undefined ? x + textWidth(text, size) : 0))]);

/** Whether a number and its own words stand on one line. */
const isLine = (height: number, { numbers }: ItemSizes): boolean => height <= numbers.number * 1.25;

/** As many columns as leave every number on one line, up to a number of them. */
export const columnsOf = (
  items: readonly Item[],
  most: number,
  columnAt: (columns: number) => number,
  sizes: ItemSizes,
): number => {
  const fits = (columns: number) =>
    items.every(
      (item) =>
        !item.figure ||
        isLine(numberBlock(item.parts, 0, 0, columnAt(columns) - MARK_INDENT, sizes.numbers).height, sizes),
    );
  let columns = Math.max(1, most);
  while (columns > 1 && !fits(columns)) columns -= 1;
  return columns;
};

export const itemBlock = (item: Item, about: readonly string[], room: number, sizes: ItemSizes): ItemBlock => {
  const text = about.join(' · ');
  if (!item.figure) {
    const name = lines(item.name, room, sizes.name, STRONG);
    const asides = [...item.about, ...about].map((line) => lines(line, room, ASIDE, QUIET));
    const block = stack([name, ...asides], 1);
    return { ...block, width: widthOf(block), middle: name.texts[0]?.y ?? 0 };
  }
  const number = numberBlock(item.parts, 0, 0, room, sizes.numbers);
  const one = { shapes: [], texts: number.texts, height: number.height };
  const beside = number.width + ASIDE_GAP + textWidth(text, ASIDE);
  if (text && sizes.runsOn && isLine(number.height, sizes) && beside <= room * LEEWAY) {
    const run: TextRun = { text, x: 0, y: number.middle, size: ASIDE, align: 'left', behind: ASIDE_GAP, ...QUIET };
    return { ...together([one], one.height), texts: [...one.texts, run], width: beside, middle: number.middle };
  }
  const block = stack([one, ...(text ? [lines(text, room, ASIDE, QUIET)] : [])], 0);
  return { ...block, width: Math.max(number.width, widthOf(block)), middle: number.middle };
};

const MARK = { width: 10, height: 16, gap: 8 };

/** From the left edge to what stands behind a mark. */
export const MARK_INDENT = MARK.width + MARK.gap;
export const HALF_MARK = MARK.width / 2;

const markOf = ({ mark, own }: Item, middle: number): FormShape[] =>
  moved(boxForm({ look: mark, own }, MARK.width, MARK.height), 0, middle - MARK.height / 2).shapes;

/** An item with its mark in front of it. */
export const markedItem = (item: Item, about: readonly string[], room: number, sizes: ItemSizes): ItemBlock => {
  const block = itemBlock(item, about, room - MARK_INDENT, sizes);
  return {
    ...together(
      [moved(block, MARK_INDENT, 0), { shapes: markOf(item, block.middle), texts: [], height: 0 }],
      block.height,
    ),
    width: MARK_INDENT + block.width,
    middle: block.middle,
  };
};
