import { textWidth } from '../../core/text-width.js';
import { greatest } from '../../core/extremes.js';
import { moved, type Block } from '../../picture/blocks.js';
import type { FormShape } from '../../picture/forms.js';
import { words } from '../../i18n/index.js';
import { placeCardsOf } from './cards.js';
import { entryBlock, saidOf } from './entry-block.js';
import { lines, QUIET, ROOMY, STRONG } from './item-block.js';
import { addBlock, EDGE, emptyLayout, LEAST, rule, type TimelineLayout } from './placed.js';
import type { Entry, TimelineModel } from './types.js';
import { timelineWords } from './words.js';

const YEAR = 15;
const SPINE = 12;
const DOT = 5;
const GAP = 10;
const YEAR_GAP = 8;

/** The year stands beside an entry already, and above results what they are. */
const wordsBeside = ({ side, year }: Entry, locale: TimelineModel['locale']): ((text: string) => string) => {
  const w = words(locale);
  const kinds = Object.values(w.kinds);
  return (text) => {
    const word =
      kinds.find((kind) => text === kind || (year !== null && text === w.caption(w.year(year), kind))) ?? text;
    return side === 'before' && word === w.kinds.actual ? '' : word;
  };
};

/** A year on the axis: filled with results, hollow with what is to be. */
const dot = (x: number, y: number, { side, items }: Entry): FormShape => ({
  box: { left: x - DOT, top: y - DOT, right: x + DOT, bottom: y + DOT },
  look: side === 'before' ? 'actual' : items.some(({ mark }) => mark === 'target') ? 'target' : 'none',
  radius: DOT,
  own: items.every(({ own }) => own),
});

/** Where years, axis and entries stand across. */
interface Columns {
  years: number;
  spine: number;
  left: number;
  right: number;
}

const columnsOf = (dated: readonly Entry[], width: number): Columns => {
  const years = EDGE + Math.ceil(greatest([0, ...dated.map(({ heading }) => textWidth(heading, YEAR))]) / 0.95);
  return { years, spine: years + SPINE, left: years + 2 * SPINE, right: width - EDGE };
};

const add = (layout: TimelineLayout, block: Block, x: number, gap: number): void => {
  addBlock(layout, moved(block, x, layout.height));
  layout.height += block.height + gap;
};

/** The line between what was and what is to be. */
const placeWriting = (layout: TimelineLayout, label: string, { right }: Columns): void => {
  const y = Math.round(layout.height);
  layout.strokes.push(rule(0, right + EDGE, y, 'text', 2));
  layout.height += 6;
  add(layout, lines(label, right - EDGE, 13, STRONG), EDGE, 6);
};

/** The entries of one side, by year. */
const placeSide = (
  layout: TimelineLayout,
  entries: readonly Entry[],
  { years, spine, left, right }: Columns,
  locale: TimelineModel['locale'],
): void => {
  const dots: number[] = [];
  entries.forEach((entry, index) => {
    const isFirst = entry.year !== entries[index - 1]?.year;
    if (isFirst && index > 0) layout.height += YEAR_GAP;
    const block = entryBlock(saidOf(entry, wordsBeside(entry, locale)), right - left, ROOMY);
    const height = Math.max(LEAST, block.height);
    const { shapes, texts } = moved(block, left, layout.height);
    if (isFirst) {
      const middle = layout.height + block.middle;
      layout.texts.push({ text: entry.heading, x: years, y: middle, size: YEAR, align: 'right', ...STRONG });
      layout.shapes.push(dot(spine, middle, entry));
      dots.push(middle);
    }
    const [top, bottom] = [Math.round(layout.height), Math.round(layout.height + height)];
    layout.entries.push({
      entry,
      area: { left: left - 2, top, right: right + EDGE, bottom },
      shapes,
      texts,
      strokes: [],
    });
    layout.height += height + GAP;
  });
  dots.slice(1).forEach((y, index) => {
    layout.strokes.push({
      from: [spine, (dots[index] ?? y) + DOT],
      to: [spine, y - DOT],
      color: 'text-muted',
      width: 1,
    });
  });
};

/** The axis runs down the page: entries by year, in order but not to scale. */
export const uprightLayout = (model: TimelineModel, width: number): TimelineLayout => {
  const { entries, writing, locale } = model;
  const our = timelineWords(locale);
  const layout = emptyLayout();
  const dated = entries.filter(({ year }) => year !== null);
  const columns = columnsOf(dated, width);
  const place = (side: 'before' | 'after'): void => {
    const of = dated.filter((entry) => entry.side === side);
    if (of.length === 0) return;
    const fill = side === 'before' ? 'accent' : 'target';
    add(layout, lines(our.sides[side], columns.right - columns.left, 14, { weight: 600, fill }), columns.left, 6);
    placeSide(layout, of, columns, locale);
  };
  if (dated.length > 0) {
    add(layout, lines(our.upright, columns.right - EDGE, 13, QUIET), EDGE, 10);
    place('before');
    placeWriting(layout, writing.label, columns);
    place('after');
  }
  for (const side of ['span', 'undated'] as const) placeCardsOf(layout, our.sides[side], side, entries, width, ROOMY);
  return { ...layout, height: Math.ceil(layout.height) };
};
