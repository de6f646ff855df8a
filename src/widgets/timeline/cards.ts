import { greatest } from '../../core/extremes.js';
import { textWidth } from '../../core/text-width.js';
import { moved, stack, type Block } from '../../picture/blocks.js';
import { BAND, openBand } from './bands.js';
import { COMPACT, lines, MARK_INDENT, markedItem, QUIET, STRONG, type ItemSizes } from './item-block.js';
import { addBlock, EDGE, LEAST, rule, type TimelineLayout } from './placed.js';
import type { Entry, Item, Side } from './types.js';

const CARD = 140;
const MOST_CARDS = 4;
const GAP = 16;
const TITLE = 14;
/** As wide as the longest span is drawn. */
const LONGEST = 200;

export const textsOfItem = (item: Item): string[] => [...(item.figure ? [item.indicator] : [item.name]), ...item.about];

/** What an item says below its number, or below its name. */
export const aboutOf = (item: Item): string[] => (item.figure ? [item.indicator, ...item.about] : item.about);

/** As many columns as fit without breaking a word. */
const columnsOf = (entries: readonly Entry[], width: number): number => {
  const words = entries.flatMap(({ items }) =>
    items.flatMap((item) => textsOfItem(item).flatMap((text) => text.match(/[\w'’-]+/g) ?? [])),
  );
  const least = Math.max(CARD, greatest([0, ...words.map((word) => textWidth(word, 15))]) / 0.95 + MARK_INDENT);
  return Math.max(1, Math.min(MOST_CARDS, Math.floor((width + GAP) / (least + GAP)), entries.length));
};

const cardOf = ({ items }: Entry, room: number, sizes: ItemSizes): Block =>
  stack(
    items.map((item) => markedItem(item, aboutOf(item), room, sizes)),
    8,
  );

const placeCards = (layout: TimelineLayout, entries: readonly Entry[], width: number, sizes: ItemSizes): void => {
  const columns = columnsOf(entries, width);
  const card = (width - (columns - 1) * GAP) / columns;
  for (let first = 0; first < entries.length; first += columns) {
    const cards = entries.slice(first, first + columns).map((entry) => ({ entry, block: cardOf(entry, card, sizes) }));
    const height = Math.max(LEAST, greatest(cards.map(({ block }) => block.height)));
    cards.forEach(({ entry, block }, column) => {
      const left = EDGE + column * (card + GAP);
      const { shapes, texts } = moved(block, left, layout.height);
      const [top, bottom] = [Math.round(layout.height), Math.round(layout.height + height)];
      layout.entries.push({
        entry,
        area: { left: Math.floor(left), top, right: Math.floor(left + card), bottom },
        shapes,
        texts,
        strokes: [],
      });
    });
    layout.height += height + 10;
  }
};

/** 3年, with a band as long as that, whose start no text gives. */
const spanHeading = (entry: Entry, unit: number, width: number): Block => {
  const words = lines(entry.heading, width, TITLE, STRONG);
  if (entry.years === null) return words;
  const left = textWidth(entry.heading, TITLE) + 12;
  return { ...words, shapes: openBand(left, left + entry.years * unit, (words.height - BAND) / 2) };
};

/** What stands in no year: spans by their length, the undated in the order of their lanes. */
export const placeCardsOf = (
  layout: TimelineLayout,
  title: string,
  side: Side,
  entries: readonly Entry[],
  width: number,
  sizes: ItemSizes = COMPACT,
): void => {
  const of = entries.filter((entry) => entry.side === side);
  if (of.length === 0) return;
  if (layout.height > 0) {
    layout.strokes.push(rule(0, width, Math.round(layout.height) + 0.5));
    layout.height += 12;
  }
  const across = width - 2 * EDGE;
  const add = (block: Block, gap: number): void => {
    addBlock(layout, moved(block, EDGE, layout.height));
    layout.height += block.height + gap;
  };
  add(lines(title, across, TITLE, { ...QUIET, weight: 600 }), 8);
  if (side !== 'span') {
    placeCards(layout, of, across, sizes);
    return;
  }
  const longest = greatest([1, ...of.map(({ years }) => years ?? 0)]);
  const unit = Math.min(LONGEST, across * 0.5) / longest;
  for (const heading of new Set(of.map((entry) => entry.heading))) {
    const alike = of.filter((entry) => entry.heading === heading);
    const [first] = alike;
    if (!first) continue;
    add(spanHeading(first, unit, across), 6);
    placeCards(layout, alike, across, sizes);
  }
};
