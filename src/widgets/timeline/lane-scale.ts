import { greatest, least } from '../../core/extremes.js';
import { moved, stack, type Block } from '../../picture/blocks.js';
import type { FormShape } from '../../picture/forms.js';
import type { Box } from '../../picture/shapes.js';
import { markX, regionOf, type Axis } from './axis.js';
import { BAND, openBand } from './bands.js';
import { saidOnce } from './entry-block.js';
import { ASIDE, COMPACT, itemBlock, lines, QUIET, widthOf } from './item-block.js';
import { placeLabels, type Label, type LabelPlace } from './label-places.js';
import { LEAST, movedStroke, overlap, rule, whole, type PlacedEntry, type Stroke } from './placed.js';
import { boundsOf, HIGH, marksOf, TICK } from './scale-marks.js';
import type { Entry, LaneScale } from './types.js';

const LABEL_ROOM = 200;
const BETWEEN_UNDATED = 5;
/** From the base line to the first band below it, and from one to the next. */
const BAND_DROP = 6;
const BAND_STEP = BAND + 3;

/** An entry with its marks, and its words before they have a place. */
interface Spot extends Label {
  entry: Entry;
  shapes: FormShape[];
  words: Block;
}

/** The words of an entry: its numbers, each with its own, then what they have in common. */
const wordsOf = (entry: Entry, room: number, wordOf: (text: string) => string): Block & { width: number } => {
  const { common, figures } = saidOnce(entry, wordOf);
  const blocks = figures.map(({ item, about }) => itemBlock(item, about, room, { ...COMPACT, runsOn: false }));
  const block = stack([...blocks, ...(common.length > 0 ? [lines(common.join(' · '), room, ASIDE, QUIET)] : [])], 1);
  return { ...block, width: Math.max(widthOf(block), greatest(blocks.map(({ width }) => width))) };
};

type Point = readonly [x: number, y: number];

const middleOf = ({ left, top, right, bottom }: Box): Point => [(left + right) / 2, (top + bottom) / 2];

/** The way of a line between two marks, as boxes that words keep away from. */
const along = (from: Point, to: Point): Box[] =>
  Array.from({ length: 20 }, (_, index) => {
    const at = index / 19;
    const [x, y] = [from[0] + (to[0] - from[0]) * at, from[1] + (to[1] - from[1]) * at];
    return { left: x - 3, top: y - 3, right: x + 3, bottom: y + 3 };
  });

/** Ranks of two years are joined: they are of one indicator, place and scope. */
const linksOf = (spots: readonly Spot[], scale: LaneScale): (readonly [from: Point, to: Point])[] => {
  const results = spots.filter(({ entry }) => entry.side === 'before').map(({ marks }) => middleOf(marks));
  if (scale !== 'rank') return [];
  return results.slice(1).flatMap((to, index) => {
    const from = results[index];
    return from ? [[from, to] as const] : [];
  });
};

const movedBox = ({ left, top, right, bottom }: Box, y: number): Box => ({
  left,
  top: top + y,
  right,
  bottom: bottom + y,
});

/** An entry in its place, `base` pixels further down. */
const placedAt = ({ entry, shapes, words, marks }: Spot, { box, above }: LabelPlace, base: number): PlacedEntry => {
  const [x] = middleOf(marks);
  const hasStem = above && marks.top - box.bottom > 8;
  return {
    entry,
    area: whole(movedBox(box, base)),
    shapes: shapes.map((shape) => ({ ...shape, box: movedBox(shape.box, base) })),
    // The words stand at the bottom of their box, next to what they name.
    texts: moved(words, box.left, box.bottom - words.height + base).texts,
    strokes: hasStem
      ? [{ from: [x, box.bottom + 2 + base], to: [x, marks.top - 3 + base], color: 'text-muted', width: 1 }]
      : [],
  };
};

/** A finger reaches the marks, too, where no other entry is in between. */
const withMarks = (placed: readonly PlacedEntry[]): PlacedEntry[] => {
  const areas = placed.map(({ area }) => area);
  return placed.map((one, index) => {
    const both = whole(boundsOf([one.area, ...one.shapes.map(({ box }) => box)]));
    if (areas.some((other, at) => at !== index && overlap(both, other))) return one;
    areas[index] = both;
    return { ...one, area: both };
  });
};

/** A lane whose figures share a scale: bars or, for ranks, marks at their heights, with their words where these have room. */
export const scaledLane = (
  entries: readonly Entry[],
  axis: Axis,
  /** Where undated figures stand. */
  column: { left: number; right: number },
  scale: LaneScale,
  wordOf: (text: string) => string,
): { placed: PlacedEntry[]; height: number; strokes: Stroke[] } => {
  const undated = entries.filter(({ at }) => at === null);
  const share = (column.right - column.left) / Math.max(1, undated.length);
  const spots = entries.map((entry): Spot => {
    const place = undated.indexOf(entry);
    const left = column.left + place * share;
    const region = place < 0 ? regionOf(entry.side, axis) : { left, right: left + share - BETWEEN_UNDATED };
    const shapes = marksOf(entry, place < 0 ? markX(entry, axis) : left + TICK.width / 2, scale);
    const words = wordsOf(entry, Math.min(LABEL_ROOM, region.right - region.left), wordOf);
    const marks = boundsOf(shapes.map(({ box }) => box));
    return {
      entry,
      region,
      shapes,
      marks,
      words,
      width: words.width,
      height: Math.ceil(Math.max(LEAST, words.height)),
    };
  });
  const links = linksOf(spots, scale);
  const places = placeLabels(
    spots,
    links.flatMap(([from, to]) => along(from, to)),
  );
  const base = Math.ceil(-least([-HIGH, ...places.map(({ box }) => box.top)]));
  const goals = entries.filter(({ side }) => side === 'after');
  return {
    placed: withMarks(
      spots.flatMap((spot, index) => {
        const place = places[index];
        return place ? [placedAt(spot, place, base)] : [];
      }),
    ),
    height: base + BAND_DROP + goals.length * BAND_STEP,
    strokes: [
      ...links.map(([from, to]): Stroke => movedStroke({ from, to, color: 'class-3', width: 4 }, base)),
      ...goals.flatMap((entry, index) =>
        openBand(entry, axis.cut + 2, markX(entry, axis), base + BAND_DROP + 0.5 + index * BAND_STEP),
      ),
      rule(axis.left, axis.right, base + 0.5),
      ...(undated.length > 0 ? [rule(column.left, column.right, base + 0.5)] : []),
    ],
  };
};
