import { textWidth } from '../../core/text-width.js';
import { greatest } from '../../core/extremes.js';
import { moved, type Block } from '../../picture/blocks.js';
import type { FormShape } from '../../picture/forms.js';
import { words } from '../../i18n/index.js';
import { placeCardsOf } from './cards.js';
import { entryBlock, saidOf } from './entry-block.js';
import { lines, QUIET, ROOMY, STRONG } from './item-block.js';
import { addBlock, EDGE, emptyLayout, LEAST, type TimelineLayout } from './placed.js';
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

const dot = (x: number, y: number, goal: boolean, own: boolean): FormShape => ({
  box: { left: x - DOT, top: y - DOT, right: x + DOT, bottom: y + DOT },
  look: goal ? 'target' : 'actual',
  radius: DOT,
  own,
});

/** The axis runs down the page: entries by year, in order but not to scale. */
export const uprightLayout = (model: TimelineModel, width: number): TimelineLayout => {
  const { entries, writing, locale } = model;
  const our = timelineWords(locale);
  const layout = emptyLayout();
  const dated = entries.filter(({ year }) => year !== null);
  const years = Math.ceil(greatest([0, ...dated.map(({ heading }) => textWidth(heading, YEAR))]) / 0.95);
  const spine = EDGE + years + SPINE;
  const left = spine + SPINE;
  const across = width - 2 * EDGE;
  const add = (block: Block, x: number, gap: number): void => {
    addBlock(layout, moved(block, x, layout.height));
    layout.height += block.height + gap;
  };
  const sides = (['before', 'after'] as const).filter((side) => dated.some((entry) => entry.side === side));
  if (dated.length > 0) add(lines(our.upright, across, 13, QUIET), EDGE, 10);
  sides.forEach((side, index) => {
    const side_ = dated.filter((entry) => entry.side === side);
    const title = lines(our.sides[side], across - left, 14, {
      weight: 600,
      fill: side === 'before' ? 'accent' : 'target',
    });
    if (side === 'after') {
      // The line between what was and what is to be.
      if (index > 0) layout.height += 2;
      layout.strokes.push({
        from: [0, Math.round(layout.height)],
        to: [width, Math.round(layout.height)],
        color: 'text',
        width: 2,
      });
      layout.height += 6;
      add(lines(writing.label, across, 13, STRONG), EDGE, 6);
    }
    add(title, left, 6);
    const top = layout.height;
    let end = top;
    let before: number | null = null;
    for (const entry of side_) {
      if (before !== null) layout.height += entry.year === before ? 0 : YEAR_GAP;
      const block = entryBlock(saidOf(entry, wordsBeside(entry, locale)), across - left, ROOMY);
      const height = Math.max(LEAST, block.height);
      const placed = moved(block, left, layout.height);
      const middle = layout.height + block.middle;
      if (entry.year !== before) {
        layout.texts.push({
          text: entry.heading,
          x: EDGE + years,
          y: middle,
          size: YEAR,
          align: 'right',
          ...STRONG,
        });
        layout.shapes.push(
          dot(
            spine,
            middle,
            side === 'after',
            entry.items.every(({ own }) => own),
          ),
        );
        end = middle;
      }
      layout.entries.push({
        entry,
        area: {
          left: Math.floor(left) - 2,
          top: Math.round(layout.height),
          right: width,
          bottom: Math.round(layout.height + height),
        },
        shapes: placed.shapes,
        texts: placed.texts,
        strokes: [],
      });
      before = entry.year;
      layout.height += height + GAP;
    }
    layout.strokes.push({ from: [spine, top], to: [spine, end - DOT], color: 'text-muted', width: 1 });
  });
  if (sides.length === 1 && sides[0] === 'before') {
    layout.strokes.push({
      from: [0, Math.round(layout.height)],
      to: [width, Math.round(layout.height)],
      color: 'text',
      width: 2,
    });
    layout.height += 6;
    add(lines(writing.label, across, 13, STRONG), EDGE, 6);
  }
  for (const side of ['span', 'undated'] as const) placeCardsOf(layout, our.sides[side], side, entries, width, ROOMY);
  return { ...layout, height: Math.ceil(layout.height) };
};
