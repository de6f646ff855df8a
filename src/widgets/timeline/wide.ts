import { textWidth } from '../../core/text-width.js';
import { greatest } from '../../core/extremes.js';
import { moved, stack, type Block } from '../../picture/blocks.js';
import type { TextRun } from '../../picture/shapes.js';
import { axisOf, CUT_GAP, regionOf, YEAR_SIZE, type Axis } from './axis.js';
import { placeCardsOf } from './cards.js';
import { lines, QUIET, STRONG } from './item-block.js';
import { marksLane } from './lane-marks.js';
import { scaledLane } from './lane-scale.js';
import { addBlock, EDGE, emptyLayout, movedStroke, rule, type PlacedEntry, type TimelineLayout } from './placed.js';
import type { Entry, Lane, TimelineModel } from './types.js';
import { timelineWords } from './words.js';

const NAME = 14;
const NAME_SHARE = 0.16;
const LEAST_NAME = 104;
/** The share of the width that the names have at most. */
const MOST_NAME = 0.3;
const GAP = 14;
const LANE_GAP = 18;
const COLUMN = 112;
const TITLE = 13;
/** The height of the axis, below the sides' names and the years. */
const AXIS = 46;

/** Undated figures of a lane with a scale stand at its side; all others below the axis. */
const inColumn = ({ side, items, lane }: Entry, lanes: readonly Lane[]): boolean =>
  side === 'undated' && (lanes[lane]?.scale ?? null) !== null && items.every(({ figure }) => figure !== null);

const title = (text: string, x: number, y: number, align: TextRun['align'], fill: TextRun['fill']): TextRun => ({
  text,
  x,
  y,
  size: TITLE,
  weight: 600,
  fill,
  align,
});

/** The years, and what stands on either side of the time of writing. */
const header = (layout: TimelineLayout, model: TimelineModel, axis: Axis, column: { left: number } | null): void => {
  const { sides } = timelineWords(model.locale);
  const has = (wanted: Entry['side']) => model.entries.some(({ side }) => side === wanted);
  if (has('before')) layout.texts.push(title(sides.before, axis.cut - CUT_GAP, 10, 'right', 'accent'));
  if (has('after')) layout.texts.push(title(sides.after, axis.cut + CUT_GAP, 10, 'left', 'target'));
  if (column) layout.texts.push(title(sides.undated, column.left, 10, 'left', 'text-muted'));
  const y = AXIS;
  for (const { year, x, strong } of axis.labels)
    layout.texts.push({
      text: String(year),
      x,
      y: y - 13,
      size: YEAR_SIZE,
      align: 'center',
      ...(strong ? STRONG : QUIET),
    });
  layout.strokes.push(rule(axis.left, axis.right, y + 0.5, 'text-muted'));
  for (let year = Math.ceil(axis.start); year + 0.5 < axis.end; year += 1) {
    const x = Math.round(axis.x(year + 0.5)) + 0.5;
    const strong = axis.labels.some((label) => label.year === year);
    layout.strokes.push({
      from: [x, y - (strong ? 4 : 2)],
      to: [x, y + (strong ? 4 : 2)],
      color: 'text-muted',
      width: 1,
    });
  }
  layout.height = y + 16;
};

const laneName = ({ name, aside }: Lane, room: number): Block =>
  stack([lines(name, room, NAME, STRONG), ...(aside ? [lines(aside, room, 13, QUIET)] : [])], 2);

const movedEntry = (placed: PlacedEntry, y: number): PlacedEntry => {
  const { shapes, texts } = moved({ ...placed, height: 0 }, 0, y);
  const { left, top, right, bottom } = placed.area;
  return {
    ...placed,
    shapes,
    texts,
    area: { left, top: top + y, right, bottom: bottom + y },
    strokes: placed.strokes.map((stroke) => movedStroke(stroke, y)),
  };
};

/** The words for the time of writing, below its line. */
const writingLabel = (layout: TimelineLayout, label: string, axis: Axis, width: number): void => {
  const size = TITLE;
  const wide = Math.min(textWidth(label, size) / 0.95, width - 2 * EDGE);
  const block = lines(label, wide + 1, size, STRONG);
  const half = greatest(block.texts.map(({ text }) => textWidth(text, size))) / 2;
  const x = Math.max(EDGE + half, Math.min(axis.cut, width - EDGE - half));
  addBlock(layout, {
    ...moved(block, x, layout.height),
    texts: moved(block, x, layout.height).texts.map((text) => ({ ...text, align: 'center' })),
  });
  layout.height += block.height;
};

/** No word of a lane's name is broken. */
const nameRoomOf = (lanes: readonly Lane[], width: number): number => {
  const words = lanes.flatMap(({ name }) => name.match(/[\w'’-]+/g) ?? []);
  const widest = greatest([LEAST_NAME, ...words.map((word) => textWidth(word, NAME) / 0.94)]);
  return Math.round(Math.min(width * MOST_NAME, Math.max(widest, width * NAME_SHARE)));
};

interface Frame {
  nameRoom: number;
  axis: Axis;
  /** Where undated figures of lanes with a scale stand. */
  column: { left: number; right: number } | null;
}

const framed = (model: TimelineModel, width: number): Frame => {
  const { entries, lanes, locale } = model;
  const counts = lanes.map((_, lane) => entries.filter((one) => one.lane === lane && inColumn(one, lanes)).length);
  const most = greatest(counts);
  const right = width - EDGE;
  const heading = textWidth(timelineWords(locale).sides.undated, TITLE) + 1;
  const column = most > 0 ? { left: right - Math.max(heading, most * COLUMN), right } : null;
  const nameRoom = nameRoomOf(lanes, width);
  return { nameRoom, axis: axisOf(model, nameRoom + GAP, column ? column.left - GAP : right, String), column };
};

/** What the words of a side need at least. */
const LEAST_REGION = 110;

/** Whether every side of the axis has room for its words. */
export const hasRoom = (model: TimelineModel, width: number): boolean => {
  const { axis } = framed(model, width);
  return (['before', 'after'] as const).every((side) => {
    const { left, right } = regionOf(side, axis);
    return right - left >= LEAST_REGION || model.entries.every((entry) => entry.side !== side);
  });
};

/** The axis runs across, in linear years, with the lanes one below the other. */
export const wideLayout = (model: TimelineModel, width: number): TimelineLayout => {
  const { entries, lanes, locale, writing } = model;
  const our = timelineWords(locale);
  const layout = emptyLayout();
  const { axis, column, nameRoom } = framed(model, width);
  header(layout, model, axis, column);
  lanes.forEach((lane, index) => {
    const own = entries.filter((entry) => entry.lane === index && (entry.at !== null || inColumn(entry, lanes)));
    if (own.length === 0) return;
    const y = Math.round(layout.height);
    // The name of the lane may be that of the indicator.
    const wordOf = (text: string) => (text === lane.name ? '' : text);
    const { placed, height, strokes } = lane.scale
      ? scaledLane(own, axis, column ?? { left: axis.right, right: axis.right }, lane.scale, wordOf)
      : marksLane(own, axis, wordOf);
    const name = laneName(lane, nameRoom);
    const high = Math.max(height, name.height);
    layout.entries.push(...placed.map((one) => movedEntry(one, y)));
    layout.strokes.push(...strokes.map((stroke) => movedStroke(stroke, y)));
    // Beside a scale the name stands at its foot, where the base line is.
    addBlock(layout, moved(name, EDGE, y + (lane.scale ? Math.max(0, (high - name.height) / 2) : 0)));
    if (lane.goalless) {
      const block = lines(lane.goalless, axis.right - axis.cut - 40, 13, QUIET);
      addBlock(layout, moved(block, axis.cut + CUT_GAP + 18, y + 12));
      layout.shapes.push({
        box: { left: axis.cut + CUT_GAP, top: y + 16, right: axis.cut + CUT_GAP + 11, bottom: y + 27 },
        look: 'none',
      });
    }
    layout.height = y + high + LANE_GAP;
  });
  layout.height -= LANE_GAP / 2;
  const bottom = Math.round(layout.height);
  layout.strokes.push({ from: [axis.cut, AXIS - 6], to: [axis.cut, bottom], color: 'text', width: 2 });
  layout.height = bottom + 4;
  writingLabel(layout, writing.label, axis, width);
  layout.height += 6;
  const foot = [
    ...(lanes.some(({ scale }) => scale !== null) ? [our.scales] : []),
    ...(entries.some(({ side }) => side === 'after') ? [our.goalBands] : []),
  ];
  for (const text of foot) {
    const block = lines(text, width - 2 * EDGE, 13, QUIET);
    addBlock(layout, moved(block, EDGE, layout.height));
    layout.height += block.height;
  }
  layout.height += 10;
  const below = entries.filter((entry) => !inColumn(entry, lanes));
  for (const side of ['span', 'undated'] as const) placeCardsOf(layout, our.sides[side], side, below, width);
  // In order of time, as a reader hears them.
  layout.entries.sort((a, b) => entries.indexOf(a.entry) - entries.indexOf(b.entry));
  return { ...layout, height: Math.ceil(layout.height) };
};
