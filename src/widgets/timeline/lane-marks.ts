import { greatest } from '../../core/extremes.js';
import { moved, stack, together, type Block } from '../../picture/blocks.js';
import type { Box } from '../../picture/shapes.js';
import { CUT_GAP, markX, regionOf, type Axis } from './axis.js';
import { BAND, openBand } from './bands.js';
import { COMPACT, itemBlock, MARK, markOf } from './item-block.js';
import { LEAST, overlap, whole, type PlacedEntry } from './placed.js';
import type { Entry, Item } from './types.js';

const WIDEST = 250;
/** Less room beside its mark, and a label stands below it. */
const NARROWEST = 120;
const APART = 8;
const BETWEEN_ITEMS = 6;

interface Set {
  block: Block;
  box: Box;
}

/** The items of an entry with their marks one below the other, at a height of 0. */
const setAt = (entry: Entry, axis: Axis, aboutOf: (item: Item) => string[]): Set => {
  const x = markX(entry, axis);
  const region = regionOf(entry.side, axis);
  const half = MARK.width / 2;
  const [toLeft, toRight] = [x - half - MARK.gap - region.left, region.right - x - half - MARK.gap];
  const room = Math.min(WIDEST, Math.max(toLeft, toRight));
  const below = room < NARROWEST;
  const width = below ? Math.min(WIDEST, region.right - region.left) : room;
  const blocks = entry.items.map((item) => ({ item, block: itemBlock(item, aboutOf(item), width, COMPACT) }));
  const widest = greatest(blocks.map(({ block }) => block.width));
  const left = below
    ? Math.max(region.left, Math.min(x - half, region.right - widest))
    : toRight >= Math.min(widest, WIDEST) || toRight >= toLeft
      ? x + half + MARK.gap
      : x - half - MARK.gap - widest;
  const top = entry.side === 'after' || entry.lasting ? BAND + 6 : 0;
  const items = stack(
    blocks.map(({ item, block }) =>
      below
        ? stack(
            [
              { shapes: markOf(item, x - half, MARK.height / 2), texts: [], height: MARK.height + 2 },
              moved(block, left, 0),
            ],
            0,
          )
        : together(
            [moved(block, left, 0), { shapes: markOf(item, x - half, block.middle), texts: [], height: 0 }],
            block.height,
          ),
    ),
    BETWEEN_ITEMS,
  );
  const band =
    top === 0 ? [] : entry.side === 'after' ? openBand(axis.cut + 2, x + half, 0) : openBand(axis.cut - 2, x - half, 0);
  const height = Math.max(LEAST, items.height + top);
  const content = moved(items, 0, top);
  return {
    block: { shapes: [...band, ...content.shapes], texts: content.texts, height },
    box: { left: Math.min(left, x - half), top: 0, right: Math.max(left + widest, x + half), bottom: height },
  };
};

/** What an entry keeps free: its band, too. */
const taken = (entry: Entry, { box }: Set, { cut }: Axis): Box => {
  if (entry.side === 'after') return { ...box, left: Math.min(box.left, cut + CUT_GAP) };
  return entry.lasting ? { ...box, right: Math.max(box.right, cut - CUT_GAP) } : box;
};

/** A lane without a scale: each entry as high as it must be, so that none covers another. */
export const marksLane = (
  entries: readonly Entry[],
  axis: Axis,
  aboutOf: (item: Item) => string[],
): { placed: PlacedEntry[]; height: number } => {
  const known: Box[] = [];
  const placed = entries.map((entry): PlacedEntry => {
    const set = setAt(entry, axis, aboutOf);
    const wide = taken(entry, set, axis);
    const spread = { ...wide, left: wide.left - APART, right: wide.right + APART };
    const top = Math.round(
      greatest([
        0,
        ...known
          .filter((box) => overlap({ ...spread, top: box.top, bottom: box.bottom }, box))
          .map(({ bottom }) => bottom + APART),
      ]),
    );
    known.push({ ...wide, top, bottom: top + set.block.height });
    const { shapes, texts } = moved(set.block, 0, top);
    const box = { ...set.box, top, bottom: top + set.block.height };
    return { entry, area: whole(box), shapes, texts, strokes: [] };
  });
  return { placed, height: greatest([0, ...placed.map(({ area }) => area.bottom)]) };
};
