import { greatest } from '../../core/extremes.js';
import { moved } from '../../picture/blocks.js';
import type { FormShape } from '../../picture/forms.js';
import type { Box } from '../../picture/shapes.js';
import { boxColor } from '../../picture/swatch.js';
import { markX, regionOf, type Axis } from './axis.js';
import { BAND, openBand } from './bands.js';
import { entryBlock, saidOnce } from './entry-block.js';
import { COMPACT, HALF_MARK } from './item-block.js';
import { LEAST, movedStroke, overlap, rule, whole, type PlacedEntry, type Stroke } from './placed.js';
import type { Entry } from './types.js';

const WIDEST = 360;
const APART = 10;
const DOT = 4;
/** From the line with the dots to the words. */
const DROP = 12;

/** An entry's dot on its line, at a height of 0, and its words below. */
const setAt = (entry: Entry, axis: Axis, wordOf: (text: string) => string): PlacedEntry => {
  const x = markX(entry, axis);
  const region = regionOf(entry.side, axis);
  const room = Math.min(WIDEST, region.right - region.left);
  const block = entryBlock(saidOnce(entry, wordOf), room, COMPACT);
  const left = Math.max(region.left, Math.min(x - HALF_MARK, region.right - block.width));
  const { shapes, texts, height } = moved(block, left, DOT + DROP);
  const [first] = entry.items;
  const own = first?.own ?? false;
  const dot: FormShape = {
    box: { left: x - DOT, top: 0, right: x + DOT, bottom: 2 * DOT },
    look: 'actual',
    own,
    radius: DOT,
  };
  // A goal's band is closed where its time ends.
  const end: Stroke = { from: [x, -1], to: [x, 2 * DOT + 1], color: boxColor(first?.mark ?? 'none', own), width: BAND };
  const band =
    entry.side === 'after'
      ? [...openBand(entry, axis.cut + 2, x, DOT), end]
      : entry.lasting
        ? openBand(entry, axis.cut - 2, x + DOT, DOT)
        : [];
  return {
    entry,
    area: {
      left: Math.min(left, x - DOT),
      top: 0,
      right: Math.max(left + block.width, x + DOT),
      bottom: Math.max(LEAST, DOT + DROP + height),
    },
    shapes: [...(entry.side === 'after' ? [] : [dot]), ...shapes],
    texts,
    strokes: band,
  };
};

/** What an entry keeps free: its band, too. */
const taken = ({ entry, area }: PlacedEntry, axis: Axis): Box => {
  const { side, lasting } = entry;
  const region = regionOf(side, axis);
  if (side === 'after') return { ...area, left: region.left };
  return lasting ? { ...area, right: region.right } : area;
};

/** A lane without a scale: each entry as high as it must be, so that none covers another. */
export const marksLane = (
  entries: readonly Entry[],
  axis: Axis,
  wordOf: (text: string) => string,
): Pick<PlacedEntry, 'strokes'> & { placed: PlacedEntry[]; height: number } => {
  const known: Box[] = [];
  const placed = entries.map((entry): PlacedEntry => {
    const set = setAt(entry, axis, wordOf);
    const box = taken(set, axis);
    const across = { left: box.left - APART, right: box.right + APART };
    const top = Math.round(
      greatest([
        0,
        ...known
          .filter((other) => overlap({ ...across, top: other.top, bottom: other.bottom }, other))
          .map(({ bottom }) => bottom + APART),
      ]),
    );
    known.push({ ...box, top, bottom: top + box.bottom });
    const { shapes, texts } = moved({ ...set, height: 0 }, 0, top);
    return {
      ...set,
      area: whole({ ...set.area, top, bottom: top + set.area.bottom }),
      shapes,
      texts,
      strokes: set.strokes.map((stroke) => movedStroke(stroke, top)),
    };
  });
  return {
    placed,
    height: greatest([0, ...placed.map(({ area }) => area.bottom)]),
    strokes: [rule(axis.left, axis.right, DOT + 0.5)],
  };
};
