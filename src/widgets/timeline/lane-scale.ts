import { greatest, least } from '../../core/extremes.js';
import { moved, stack, type Block } from '../../picture/blocks.js';
import type { FormShape } from '../../picture/forms.js';
import type { Box } from '../../picture/shapes.js';
import { CUT_GAP, markX, regionOf, type Axis } from './axis.js';
import { BAND, openBand } from './bands.js';
import { saidOnce } from './entry-block.js';
import { ASIDE, COMPACT, itemBlock, lines, QUIET, widthOf } from './item-block.js';
import { LEAST, movedStroke, overlap, rule, whole, type PlacedEntry, type Stroke } from './placed.js';
import type { Entry, Item, LaneScale } from './types.js';

/** The height of the scale. */
const HIGH = 84;
const BAR = 14;
const BETWEEN_BARS = 3;
const DOT = 6;
const TICK = { width: 22, height: 9 };
/** A figure that is on no scale: its mark stands on the base line. */
const LONE = 16;
const APART = 5;
const LABEL_ROOM = 200;
/** How far labels move up to find a place. */
const STEP = 6;
const FARTHEST = 400;

const isRank = (scale: LaneScale): boolean => scale === 'rank';

/** A figure's mark, with the base line at 0 and what is higher above it. */
const markAt = (item: Item, x: number, scale: LaneScale): FormShape => {
  const height = item.figure ? item.height : null;
  const looks = { look: item.mark, own: item.own };
  if (height === null) return { box: { left: x - LONE / 2, top: -LONE, right: x + LONE / 2, bottom: 0 }, ...looks };
  if (!isRank(scale)) {
    const top = -Math.max(height * HIGH, 2.5);
    return { box: { left: x - BAR / 2, top, right: x + BAR / 2, bottom: 0 }, ...looks };
  }
  const y = -(DOT + 2) - height * (HIGH - DOT - 2);
  return item.mark === 'actual'
    ? { box: { left: x - DOT, top: y - DOT, right: x + DOT, bottom: y + DOT }, ...looks, radius: DOT }
    : {
        box: {
          left: x - TICK.width / 2,
          top: y - TICK.height / 2,
          right: x + TICK.width / 2,
          bottom: y + TICK.height / 2,
        },
        ...looks,
      };
};

const marksOf = ({ items }: Entry, x: number, scale: LaneScale): FormShape[] => {
  if (isRank(scale)) return items.map((item) => markAt(item, x, scale));
  const step = BAR + BETWEEN_BARS;
  return items.map((item, index) => markAt(item, x + (index - (items.length - 1) / 2) * step, scale));
};

const boundsOf = (shapes: readonly FormShape[]): Box => ({
  left: least(shapes.map(({ box }) => box.left)),
  top: least(shapes.map(({ box }) => box.top)),
  right: greatest(shapes.map(({ box }) => box.right)),
  bottom: greatest(shapes.map(({ box }) => box.bottom)),
});

/** The words of an entry: its numbers, each with its own, then what they have in common. */
const labelOf = (entry: Entry, room: number, wordOf: (text: string) => string): Block & { width: number } => {
  const { common, figures } = saidOnce(entry, wordOf);
  const blocks = figures.map(({ item, about }) => itemBlock(item, about, room, { ...COMPACT, runsOn: false }));
  const block = stack([...blocks, ...(common.length > 0 ? [lines(common.join(' · '), room, ASIDE, QUIET)] : [])], 1);
  return { ...block, width: Math.max(widthOf(block), greatest(blocks.map(({ width }) => width))) };
};

interface Candidate {
  left: number;
  bottom: number;
  above: boolean;
}

const candidatesOf = (marks: Box, width: number, height: number, lift: number): Candidate[] => {
  const above = marks.top - 4 - lift;
  const beside = Math.min(0, marks.top + height / 2) - lift;
  const middle = (marks.left + marks.right) / 2;
  return [
    { left: middle - width / 2, bottom: above, above: true },
    { left: marks.left, bottom: above, above: true },
    { left: marks.right - width, bottom: above, above: true },
    { left: marks.right + 8, bottom: beside, above: false },
    { left: marks.left - 8 - width, bottom: beside, above: false },
  ];
};

/** The ways of a line between two marks, as boxes that words keep away from. */
const along = (from: readonly [number, number], to: readonly [number, number]): Box[] =>
  Array.from({ length: 20 }, (_, index) => {
    const at = index / 19;
    const [x, y] = [from[0] + (to[0] - from[0]) * at, from[1] + (to[1] - from[1]) * at];
    return { left: x - 3, top: y - 3, right: x + 3, bottom: y + 3 };
  });

const middleOf = ({ left, top, right, bottom }: Box): [number, number] => [(left + right) / 2, (top + bottom) / 2];

/** A lane whose figures share a scale: bars or, for ranks, marks at their heights, with their words where these have room. */
export const scaledLane = (
  entries: readonly Entry[],
  axis: Axis,
  /** Where undated figures stand. */
  column: { left: number; right: number },
  scale: LaneScale,
  wordOf: (text: string) => string,
): { placed: PlacedEntry[]; height: number; strokes: Stroke[] } => {
  const dated = entries.filter(({ at }) => at !== null);
  const undated = entries.filter(({ at }) => at === null);
  const share = (column.right - column.left) / Math.max(1, undated.length);
  const spots = entries.map((entry) => {
    const place = undated.indexOf(entry);
    const region =
      place < 0
        ? regionOf(entry.side, axis)
        : { left: column.left + place * share, right: column.left + (place + 1) * share - APART };
    const x = place < 0 ? markX(entry, axis) : region.left + TICK.width / 2;
    const shapes = marksOf(entry, x, scale);
    return { entry, region, shapes, marks: boundsOf(shapes) };
  });
  const actual = spots.filter(({ entry }) => entry.side === 'before');
  const links = isRank(scale)
    ? actual.slice(1).map(({ marks }, index) => [middleOf(actual[index]?.marks ?? marks), middleOf(marks)] as const)
    : [];
  const obstacles: Box[] = links.flatMap(([from, to]) => along(from, to));
  const known: Box[] = [];
  // The ways up from marks, so that a label further up can be tied to its own.
  const columns = spots.map(({ marks }): Box => {
    const [x] = middleOf(marks);
    return { left: x - 3, top: -FARTHEST, right: x + 3, bottom: marks.top };
  });
  const labels = spots.map(({ entry, region, marks }, own) => {
    const label = labelOf(entry, Math.min(LABEL_ROOM, region.right - region.left), wordOf);
    const height = Math.max(LEAST, label.height);
    const others = [...obstacles, ...spots.filter((_, index) => index !== own).map((spot) => spot.marks), ...known];
    const boxOf = ({ left, bottom }: Candidate): Box => {
      const inside = Math.max(region.left, Math.min(left, region.right - label.width));
      return { left: inside, top: bottom - height, right: inside + label.width, bottom };
    };
    const search = (kept: readonly Box[], farthest: number): { box: Box; above: boolean } | null => {
      for (let lift = 0; lift <= farthest; lift += STEP) {
        const found = candidatesOf(marks, label.width, height, lift)
          .map((candidate) => ({ box: boxOf(candidate), above: candidate.above }))
          .find(({ box, above }) => {
            const wide = { ...box, left: box.left - APART, right: box.right + APART };
            const stem = { ...(columns[own] ?? box), top: box.bottom };
            return (
              !kept.some((other) => overlap(wide, other)) &&
              !overlap(box, marks) &&
              !(above && lift > 0 && known.some((other) => overlap(stem, other)))
            );
          });
        if (found) return found;
      }
      return null;
    };
    const later = columns.slice(own + 1);
    const { box, above } = search([...others, ...later], 60) ??
      search(others, FARTHEST) ?? { box: boxOf({ left: marks.left, bottom: -FARTHEST, above: true }), above: true };
    known.push(box);
    return { label, box, above };
  });
  const top = least([-HIGH, ...labels.map(({ box }) => box.top)]);
  const goals = dated.filter(({ side }) => side === 'after');
  const base = Math.ceil(-top);
  const areas = labels.map(({ box }) => whole({ ...box, top: box.top + base, bottom: box.bottom + base }));
  const placed = spots.map(({ entry, shapes, marks }, index): PlacedEntry => {
    const { label, box, above } = labels[index] ?? { label: labelOf(entry, 0, wordOf), box: marks, above: false };
    // The words stand at the bottom of their box, next to what they name.
    const { texts } = moved(label, box.left, box.bottom - label.height + base);
    const area = areas[index] ?? whole(box);
    const both = whole({
      left: Math.min(box.left, marks.left),
      top: Math.min(box.top, marks.top) + base,
      right: Math.max(box.right, marks.right),
      bottom: Math.max(box.bottom, marks.bottom) + base,
    });
    const free = areas.every((other, at) => at === index || !overlap(both, other));
    if (free) areas[index] = both;
    const x = (marks.left + marks.right) / 2;
    const stem: Stroke[] =
      above && marks.top - box.bottom > 8
        ? [{ from: [x, box.bottom + 2 + base], to: [x, marks.top - 3 + base], color: 'text-muted', width: 1 }]
        : [];
    return {
      entry,
      area: free ? both : area,
      shapes: shapes.map((shape) => ({
        ...shape,
        box: { ...shape.box, top: shape.box.top + base, bottom: shape.box.bottom + base },
      })),
      texts,
      strokes: stem,
    };
  });
  return {
    placed,
    height: base + 6 + goals.length * (BAND + 3),
    strokes: [
      ...links.map(([from, to]): Stroke => movedStroke({ from, to, color: 'class-3', width: 4 }, base)),
      ...goals.flatMap((entry, index) =>
        openBand(entry, axis.cut + 2, markX(entry, axis), base + 6.5 + index * (BAND + 3)),
      ),
      rule(axis.left, axis.right, base + 0.5),
      ...(undated.length > 0 ? [rule(column.left, column.right, base + 0.5)] : []),
    ],
  };
};

export const LANE_GAP = CUT_GAP * 2;
