import { greatest } from '../../core/extremes.js';
import { textWidth } from '../../core/text-width.js';
import { moved } from '../../picture/blocks.js';
import { openBand } from './bands.js';
import { entryBlock, saidOf } from './entry-block.js';
import { columnsOf, COMPACT, lines, MARK_INDENT, QUIET, STRONG, type ItemSizes } from './item-block.js';
import { addBlock, EDGE, LEAST, rule, type TimelineLayout } from './placed.js';
import type { Entry, Side } from './types.js';

const CARD = 170;
/** An event has more words. */
const EVENT_CARD = 190;
const MOST_CARDS = 4;
const GAP = 16;
const TITLE = 14;
/** As wide as the longest span is drawn. */
const LONGEST = 200;

const cardAt = (columns: number, width: number): number => (width - (columns - 1) * GAP) / columns;

/** As many columns as fit without breaking a word or a number. */
const cardColumns = (entries: readonly Entry[], width: number, sizes: ItemSizes): number => {
  const items = entries.flatMap((entry) => entry.items);
  const words = items.flatMap((item) =>
    [item.figure ? item.indicator : item.name, ...item.about].flatMap((text) => text.match(/[\w'’-]+/g) ?? []),
  );
  const widest = greatest([0, ...words.map((word) => textWidth(word, 15))]) / 0.95 + MARK_INDENT;
  const least = Math.max(items.some(({ figure }) => !figure) ? EVENT_CARD : CARD, widest);
  const most = Math.min(MOST_CARDS, Math.floor((width + GAP) / (least + GAP)), entries.length);
  return columnsOf(items, most, (columns) => cardAt(columns, width), sizes);
};

const placeCards = (layout: TimelineLayout, entries: readonly Entry[], width: number, sizes: ItemSizes): void => {
  const columns = cardColumns(entries, width, sizes);
  const card = cardAt(columns, width);
  for (let first = 0; first < entries.length; first += columns) {
    const cards = entries.slice(first, first + columns).map((entry) => ({
      entry,
      block: entryBlock(
        saidOf(entry, (text) => text),
        card,
        sizes,
      ),
    }));
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
  const add = (block: ReturnType<typeof lines>, gap: number): void => {
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
  for (const words of new Set(of.map((entry) => entry.heading))) {
    const alike = of.filter((entry) => entry.heading === words);
    const [first] = alike;
    if (!first) continue;
    const heading = lines(first.heading, across, TITLE, STRONG);
    // A band as long as the span, whose start no text gives.
    if (first.years !== null) {
      const left = EDGE + textWidth(first.heading, TITLE) + 12;
      const y = Math.round(layout.height + heading.height / 2) + 0.5;
      layout.strokes.push(...openBand(first, left, left + first.years * unit, y));
    }
    add(heading, 6);
    placeCards(layout, alike, across, sizes);
  }
};
