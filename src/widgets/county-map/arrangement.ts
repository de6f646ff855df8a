import type { Locale } from '../../core/locale.js';
import { greatest } from '../../core/extremes.js';
import { textWidth } from '../../core/text-width.js';
import { moved, stack, together, type Block } from '../../picture/blocks.js';
import type { Bearing } from '../../catalogue/county-types.js';
import { bearingOf } from './edges.js';
import { columnRoom, flow } from './flow.js';
import {
  centred,
  classBlock,
  countyBlock,
  countyFigures,
  countyRow,
  edgeBlock,
  listBlock,
  noteBlocks,
  titleBlock,
  unplacedReadings,
  withoutFigures,
} from './labels.js';
import type { MapCounty, MapModel } from './model.js';
import { boxesOf, type PlacedCounty } from './names.js';
import { boundsOf, type Frame, type Shapes } from './shapes.js';
import { besideMap, extentsOf, type SideLabel } from './sides.js';

/** The map with what stands round it. */
export interface Arrangement {
  counties: PlacedCounty[];
  gaps: Shapes['gaps'];
  around: Block[];
  bottom: number;
}

type Draw = (frame: Frame) => Pick<Arrangement, 'counties' | 'gaps'>;

/** From this width on there is room for words beside the map. */
const WIDE = 560;
/** From which width on words stand at both sides of the map, and the share of the width that the map has there: English needs more room. */
const SIDES: Record<Locale, { from: number; map: number }> = {
  'zh-CN': { from: WIDE, map: 0.54 },
  en: { from: 840, map: 0.5 },
};
const MOST = 440;
const MARGIN = 6;
const EDGE = 1;
const GAP = 18;

const frameAt = (top: number, mapWidth: number, width: number, aspect: number): Frame => ({
  left: (width - mapWidth) / 2,
  top,
  width: mapWidth,
  height: mapWidth / aspect,
});

/** Blocks in columns below a title. */
const section = (title: string, blocks: readonly ((room: number) => Block)[], width: number): Block[] =>
  blocks.length === 0 ? [] : [stack([titleBlock(title, width), flow(blocks, (block, room) => block(room), width)], 12)];

/** What the drawing places nowhere, in columns below it. */
const unplaced = (model: MapModel, width: number): Block[] => {
  // On a compass a list with an arrow stands at a side.
  const lists = model.lists
    .filter(({ items, figures, note }) => items.length + figures.length > 0 || note !== null)
    .filter(({ symbol }) => model.edges.length === 0 || bearingOf(symbol) === null);
  const counties = model.edges.length > 0 ? unplacedReadings(model) : [];
  return section(
    model.unplaced,
    [
      ...counties.map((county) => (room: number) => countyBlock(county, room)),
      ...noteBlocks(model),
      ...lists.map((list) => (room: number) => listBlock(list, room)),
    ],
    width,
  );
};

/** Blocks below the map, one after the other. */
const below = (map: Omit<Arrangement, 'bottom'>, top: number, blocks: readonly Block[]): Arrangement => {
  if (blocks.length === 0) return { ...map, bottom: top };
  const all = moved(stack(blocks, GAP + 8), EDGE, Math.round(top + GAP));
  return { ...map, around: [...map.around, all], bottom: top + GAP + all.height + 4 };
};

const bottomOf = ({ counties }: Pick<Arrangement, 'counties'>): number =>
  boundsOf(counties.flatMap(({ shape }) => shape.rings)).bottom;

/** Labels in the room that the map and what is written on it leave at either side. */
const beside = (map: Pick<Arrangement, 'counties'>, labels: readonly SideLabel[], width: number): Block[] => {
  const { counties } = map;
  const extents = extentsOf(
    counties.flatMap(({ shape }) => shape.rings),
    counties.flatMap(boxesOf),
    width,
  );
  return besideMap(labels, extents, width - 2 * EDGE, bottomOf(map)).map((block) => moved(block, EDGE, 0));
};

/** From north to south. */
const ordered = (placed: readonly PlacedCounty[]): MapCounty[] =>
  [...placed].sort((a, b) => (a.labels[0]?.y ?? 0) - (b.labels[0]?.y ?? 0)).map(({ county }) => county);

/** The counties, each with its name at the side where that leaves room for the words. */
const countyList = (counties: readonly MapCounty[], width: number): Block => {
  const side = greatest(counties.map(({ name }) => textWidth(name, 14))) + 16;
  return flow(
    counties,
    (county, room) => (side < room * 0.22 ? countyRow(county, side, room) : countyBlock(county, room)),
    width,
  );
};

const isNamed = ({ county }: PlacedCounty): boolean => county.readings.length > 0;

/** The map at the top of the first of two columns, which the words of the counties fill. */
const inColumns = (model: MapModel, width: number, aspect: number, draw: Draw): Arrangement => {
  const inner = width - 2 * EDGE;
  const room = columnRoom(2, inner);
  const map = draw({ left: EDGE, top: MARGIN, width: room, height: room / aspect });
  const space: Block = { shapes: [], texts: [], height: bottomOf(map) - MARGIN };
  const words = flow(
    [null, ...ordered(map.counties.filter(isNamed))],
    (county) => (county ? countyBlock(county, room) : space),
    inner,
    2,
  );
  return below({ ...map, around: [moved(words, EDGE, MARGIN)] }, MARGIN + words.height, unplaced(model, inner));
};

/** Words beside their counties; a county in the middle has its words where there are fewer. */
const labelled = (model: MapModel, width: number, aspect: number, draw: Draw): Arrangement => {
  const inner = width - 2 * EDGE;
  const { from, map: share } = SIDES[model.locale];
  if (width >= WIDE && width < from) return inColumns(model, width, aspect, draw);
  const wide = width >= from;
  const map = draw(frameAt(MARGIN, Math.min(MOST, wide ? width * share : width - 2 * MARGIN), width, aspect));
  const bottom = bottomOf(map);
  const named = map.counties.filter(isNamed);
  if (!wide)
    return below({ ...map, around: [] }, bottom, [countyList(ordered(named), inner), ...unplaced(model, inner)]);
  const labels = named
    .map(({ county, labels: [name] }) => ({ county, x: name?.x ?? 0, y: (name?.y ?? 0) - 10 }))
    .sort((a, b) => Math.abs(b.x - width / 2) - Math.abs(a.x - width / 2));
  const heights = { left: 0, right: 0 };
  const sided = labels.map(({ county, x, y }): SideLabel => {
    const nearest = x < width / 2 ? 'left' : 'right';
    const other = nearest === 'left' ? 'right' : 'left';
    const inMiddle = Math.abs(x - width / 2) < width * share * 0.1;
    const side = inMiddle && heights[other] < heights[nearest] ? other : nearest;
    const block = (room: number) => countyBlock(withoutFigures(county), room);
    heights[side] += block((width * (1 - share)) / 2).height + GAP;
    return { side, wanted: y, block };
  });
  const around = beside(map, sided, width);
  const end = greatest([bottom, ...around.flatMap(({ texts }) => texts.map(({ y }) => y + 10))]);
  const counted = named.flatMap(({ county }) => (county.figures.length > 0 ? [county] : []));
  const figures = section(
    model.figured,
    counted.map((county) => (room: number) => countyFigures(county, room)),
    inner,
  );
  return below({ ...map, around }, end, [...figures, ...unplaced(model, inner)]);
};

/** The classes beside the map, or below it on a phone. */
const classed = (model: MapModel, width: number, aspect: number, draw: Draw): Arrangement => {
  const inner = width - 2 * EDGE;
  const wide = width >= WIDE;
  const frame = frameAt(MARGIN, Math.min(MOST, wide ? width * 0.5 : width - 2 * MARGIN), width, aspect);
  const lists = model.lists.filter(({ items, figures }) => items.length + figures.length > 0);
  const blocks = [
    ...model.classes.map((one) => (room: number) => classBlock(one, room, model.locale)),
    ...lists.map((list) => (room: number) => listBlock(list, room)),
  ];
  if (!wide) {
    const map = draw(frame);
    return below({ ...map, around: [] }, bottomOf(map), [flow(blocks, (block, room) => block(room), inner)]);
  }
  const map = draw({ ...frame, left: MARGIN });
  const left = MARGIN + frame.width + 2 * GAP;
  const list = stack(
    blocks.map((block) => block(width - left)),
    GAP,
  );
  const end = Math.max(bottomOf(map), list.height) + MARGIN;
  return { ...map, around: [moved(list, left, Math.round(Math.max(0, (end - list.height) / 3)))], bottom: end };
};

/** The map in the middle of what the counties face, each side where the text has it. */
const compass = (model: MapModel, width: number, aspect: number, draw: Draw): Arrangement => {
  const inner = width - 2 * EDGE;
  const wide = width >= WIDE;
  const stacked = (bearing: Bearing, room: number) =>
    stack(
      model.edges.filter((edge) => edge.bearing === bearing).map((edge) => edgeBlock(edge, room, model.locale)),
      GAP,
    );
  const room = Math.min(inner, 360);
  const north = centred(stacked('north', room), width);
  const mapWidth = Math.min(MOST, wide ? width * SIDES[model.locale].map : width - 2 * MARGIN);
  const map = draw(frameAt(Math.ceil(north.height) + MARGIN, mapWidth, width, aspect));
  const bottom = bottomOf(map);
  const south = moved(centred(stacked('south', room), width), 0, Math.round(bottom + MARGIN));
  const end = bottom + MARGIN + south.height;
  if (!wide) {
    const half = Math.floor((inner - GAP) / 2);
    const [west, east] = [stacked('west', half), stacked('east', half)];
    const sides = together([west, moved(east, half + GAP, 0)], Math.max(west.height, east.height));
    return below({ ...map, around: [north, south] }, end, [sides, ...unplaced(model, inner)]);
  }
  const middle = (north.height + bottom) / 2;
  const sides = beside(
    map,
    (['west', 'east'] as const).map((bearing) => ({
      side: bearing === 'west' ? 'left' : 'right',
      wanted: middle - 40,
      block: (across) => stacked(bearing, across),
    })),
    width,
  );
  return below({ ...map, around: [north, south, ...sides] }, end, unplaced(model, inner));
};

/** Where the map and the words round it stand. */
export const arranged = (model: MapModel, width: number, aspect: number, draw: Draw): Arrangement => {
  if (model.edges.length > 0) return compass(model, width, aspect, draw);
  if (model.labelled) return labelled(model, width, aspect, draw);
  return classed(model, width, aspect, draw);
};
