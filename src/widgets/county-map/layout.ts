import { greatest, least } from '../../core/extremes.js';
import { textWidth, wrapText } from '../../core/text-width.js';
import type { ColorName } from '../../theme/tokens.js';
import { geographyAspect, geographyShapes, type Geography } from './geography.js';
import type { MapArrow, MapCounty, MapModel } from './model.js';
import {
  boundsOf,
  mosaicAspect,
  mosaicShapes,
  type CountyShape,
  type Frame,
  type Point,
  type Ring,
  type Shapes,
  type Spot,
} from './shapes.js';
import type { Bearing } from '../../catalogue/types.js';
import type { TextRun } from '../../picture/shapes.js';

export interface PlacedCounty {
  county: MapCounty;
  shape: CountyShape;
  labels: TextRun[];
}

export interface PlacedArrow {
  arrow: MapArrow;
  /** One shaft per county, all ending on the same side. */
  shafts: { from: Point; to: Point }[];
}

export interface MapLayout {
  width: number;
  height: number;
  counties: PlacedCounty[];
  gaps: Shapes['gaps'];
  arrows: PlacedArrow[];
  /** Names at the ends of arrows, and the approval number. */
  labels: TextRun[];
}

/** On the two strongest shades names are in the colour of the surface. */
const labelFill = (look: MapCounty['look']): ColorName =>
  look === 'class-1' || look === 'class-2' ? 'surface' : 'text';

/** Approximate width of bold letters, relative to regular ones. */
const BOLD = 1.1;
const WIDEST = 440;
const MARGIN = 6;
const ARROW = 30;

/** Margins round the map for the names that arrows point to. */
const marginsOf = (model: MapModel, width: number, small: number) => {
  if (model.arrows.length === 0) return { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN };
  const linesAt = (bearing: Bearing, room: number) =>
    model.arrows
      .filter((arrow) => arrow.bearing === bearing)
      .flatMap(({ targets }) => targets.flatMap((target) => wrapText(target, room / BOLD, small)));
  const sideRoom = Math.min(130, width * 0.28);
  const has = (bearing: Bearing) => model.arrows.some((arrow) => arrow.bearing === bearing);
  const step = small * 1.35;
  return {
    top: has('north') ? linesAt('north', width * 0.6).length * step + ARROW : MARGIN,
    right: has('east') ? sideRoom + ARROW : MARGIN,
    bottom: has('south') ? linesAt('south', width * 0.9).length * step + ARROW : MARGIN,
    left: has('west') ? sideRoom + ARROW : MARGIN,
  };
};

interface Sizes {
  name: number;
  small: number;
  /** The width of the drawing. */
  room: number;
}

const labelsAt = (county: MapCounty, { centre: [middle, y], width }: Spot, { name, small, room }: Sizes): TextRun[] => {
  // A name at the edge stays within the drawing.
  const half = (textWidth(county.name, name) * BOLD) / 2;
  const x = Math.max(half, Math.min(room - half, middle));
  const fill = labelFill(county.look);
  const halo: ColorName = county.look === 'none' ? 'surface' : county.look;
  // Leave out a long value where it would overflow the county; the list and the details still have it.
  const short = county.short && textWidth(county.short, small) <= Math.max(width * 1.1, 30) ? county.short : '';
  const first: TextRun = { text: county.name, x, y, size: name, weight: 600, fill, align: 'center', halo };
  if (!short) return [first];
  return [first, { ...first, text: short, y: y + (name + small) * 0.62, size: small, weight: 400 }];
};

const boxOf = ({ text, x, y, size, weight }: TextRun) => {
  const width = textWidth(text, size) * (weight === 600 ? BOLD : 1);
  return { left: x - width / 2, right: x + width / 2, top: y - size * 0.62, bottom: y + size * 0.62 };
};

const overlap = (a: TextRun, b: TextRun): boolean => {
  const [one, other] = [boxOf(a), boxOf(b)];
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
};

/** Places names where they overlap no other; a county's second line is dropped first. */
const placeNames = (counties: readonly MapCounty[], shapes: readonly CountyShape[], sizes: Sizes): PlacedCounty[] => {
  const taken: TextRun[] = [];
  return counties.flatMap((county) => {
    const shape = shapes.find(({ adcode }) => adcode === county.adcode);
    if (!shape) return [];
    const free = (labels: readonly TextRun[]) =>
      labels.every((label) => taken.every((other) => !overlap(label, other)));
    const fits = (labels: readonly TextRun[], spot: Spot) => {
      const { left, right } = boxOf(labels[0] as TextRun);
      return right - left <= spot.width;
    };
    const tries = [
      ...shape.spots.map((spot) => ({ spot, labels: labelsAt(county, spot, sizes) })),
      ...shape.spots.map((spot) => ({ spot, labels: labelsAt({ ...county, short: '' }, spot, sizes) })),
    ];
    const found =
      tries.find(({ spot, labels }) => fits(labels, spot) && free(labels)) ??
      tries.find(({ labels }) => free(labels)) ??
      tries[0];
    const labels = found?.labels ?? [];
    taken.push(...labels);
    return [{ county, shape, labels }];
  });
};

/** The outermost point where a horizontal or vertical line crosses the rings, at its far or its near end. */
const edgeOf = (rings: readonly Ring[], line: 'level' | 'upright', at: number, far: boolean): number | undefined => {
  const [along, across] = line === 'level' ? [0, 1] : [1, 0];
  const meets = rings.flatMap((ring) =>
    ring.flatMap((start, index) => {
      const end = ring[(index + 1) % ring.length] as Point;
      const [from, to] = [start[across] ?? 0, end[across] ?? 0];
      if (from > at === to > at) return [];
      const part = (at - from) / (to - from);
      return [(start[along] ?? 0) + part * ((end[along] ?? 0) - (start[along] ?? 0))];
    }),
  );
  if (meets.length === 0) return undefined;
  return far ? greatest(meets) : least(meets);
};

const STEPS: Record<Bearing, Point> = { north: [0, -1], east: [1, 0], south: [0, 1], west: [-1, 0] };

/** A candidate line for an arrow: its position, the county's edge, and the edge of the last county that it crosses. */
interface Way {
  across: number;
  edge: number;
  outer: number;
}

/** Arrows from the edge of each county out of the map, with the names at their ends. */
const placeArrow = (
  arrow: MapArrow,
  shapes: readonly CountyShape[],
  map: { left: number; top: number; right: number; bottom: number },
  names: readonly TextRun[],
  width: number,
  small: number,
): { placed: PlacedArrow; labels: TextRun[] } => {
  const [dx, dy] = STEPS[arrow.bearing];
  const own = shapes.filter(({ adcode }) => arrow.adcodes.includes(adcode));
  const level = dx !== 0;
  const line = level ? 'level' : 'upright';
  const outwards = dx + dy > 0;
  const all = shapes.flatMap(({ rings }) => rings);
  const shafts = own.map(({ rings, spots: [spot] }) => {
    const [x, y] = spot?.centre ?? [0, 0];
    const bounds = boundsOf(rings);
    const [low, high] = level ? [bounds.top, bounds.bottom] : [bounds.left, bounds.right];
    const wanted = level ? y + 16 : x;
    // Prefer the line closest to the name that leaves the county without crossing another.
    const ways = Array.from({ length: 21 }, (_, step) => low + ((high - low) * (step + 0.5)) / 21)
      .concat(wanted)
      .sort((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted))
      .flatMap((across) => {
        const edge = edgeOf(rings, line, across, outwards);
        return edge === undefined ? [] : [{ across, edge, outer: edgeOf(all, line, across, outwards) ?? edge }];
      });
    const isOuter = (way: Way) => Math.abs(way.outer - way.edge) < 1;
    const end = level ? (dx > 0 ? map.right : map.left) : dy > 0 ? map.bottom : map.top;
    const isClear = (way: Way) =>
      names.every((name) => {
        const { left, right, top, bottom } = boxOf(name);
        const [low, high, start, stop] = level ? [top, bottom, left, right] : [left, right, top, bottom];
        const [first, last] = [Math.min(way.edge - 8, end), Math.max(way.edge + 8, end)];
        return way.across < low - 3 || way.across > high + 3 || stop < first || start > last;
      });
    const { across, edge } = ways.find((way) => isOuter(way) && isClear(way)) ??
      ways.find(isClear) ??
      ways.find(isOuter) ??
      ways[0] ?? { across: wanted, edge: level ? x : y };
    // If a name is still in the way, start the shaft behind it.
    const step = dx + dy;
    const behind = names.reduce(
      (at, name) => {
        const { left, right, top, bottom } = boxOf(name);
        const [low, high, near, far] = level ? [top, bottom, left, right] : [left, right, top, bottom];
        const ahead = step > 0 ? far > at - 2 && near < end : near < at + 2 && far > end;
        const meets = across > low - 3 && across < high + 3 && ahead;
        return meets ? (step > 0 ? far + 3 : near - 3) : at;
      },
      edge - step * 8,
    );
    // Keep part of the shaft visible, however much room the names take.
    const start = step > 0 ? Math.min(behind, end) : Math.max(behind, end);
    const from: Point = level ? [start, across] : [across, start];
    const to: Point = level
      ? [(dx > 0 ? map.right : map.left) + dx * ARROW, across]
      : [across, (dy > 0 ? map.bottom : map.top) + dy * (ARROW - 6)];
    return { from, to };
  });
  const ends = shafts.map(({ to }) => to);
  const middle: Point = [
    ends.reduce((sum, [x]) => sum + x, 0) / ends.length,
    ends.reduce((sum, [, y]) => sum + y, 0) / ends.length,
  ];
  const step = small * 1.35;
  const room = dx !== 0 ? width - map.right - ARROW - 8 : width * 0.9;
  const lines = arrow.targets.flatMap((target) => wrapText(target, Math.max(60, room) / BOLD, small));
  const start =
    dx !== 0
      ? middle[1] - ((lines.length - 1) * step) / 2
      : dy < 0
        ? middle[1] - 6 - (lines.length - 0.5) * step
        : middle[1] + 6 + step / 2;
  const widest = BOLD * greatest(lines.map((line) => textWidth(line, small)));
  const labels = lines.map((text, index): TextRun => {
    const x = dx !== 0 ? middle[0] + dx * 6 : Math.max(widest / 2 + 2, Math.min(width - widest / 2 - 2, middle[0]));
    return {
      text,
      x,
      y: start + index * step,
      size: small,
      weight: 600,
      fill: 'target',
      align: dx > 0 ? 'left' : dx < 0 ? 'right' : 'center',
      halo: null,
    };
  });
  return { placed: { arrow, shafts }, labels };
};

/** The number is never broken: if it does not fit beside its name, it goes on the line below. */
const approvalText = (text: string, width: number, size: number): string[] => {
  if (textWidth(text, size) <= width) return [text];
  const [, name = text, number = ''] = /^([^：:]*[：:])\s*(.*)$/.exec(text) ?? [];
  return [...wrapText(name, width, size), ...wrapText(number, width, size)];
};

/** Positions of everything at a given width; the height follows from them. Pure. */
export const mapLayout = (model: MapModel, width: number, geography: Geography | null = model.geography): MapLayout => {
  const small = 12;
  const margins = marginsOf(model, width, small);
  const aspect = geography ? geographyAspect(geography) : mosaicAspect(model.mosaic);
  const mapWidth = Math.min(WIDEST, width - margins.left - margins.right);
  const mapHeight = mapWidth / aspect;
  const left = margins.left + (width - margins.left - margins.right - mapWidth) / 2;
  const frame: Frame = { left, top: margins.top, width: mapWidth, height: mapHeight };
  const { counties: shapes, gaps } = geography ? geographyShapes(geography, frame) : mosaicShapes(model.mosaic, frame);
  const map = boundsOf(shapes.flatMap(({ rings }) => rings));
  const narrow = mapWidth < 300;
  const sizes: Sizes = {
    name: mapWidth < 220 ? 11 : narrow ? 12 : 14,
    small: narrow ? 11 : small,
    room: width,
  };
  const note = model.approval ?? model.warning;
  const approvalLines = note === null ? [] : approvalText(note, width - 4, small);
  const bottom = Math.ceil(margins.top + mapHeight + margins.bottom);
  const counties = placeNames(model.counties, shapes, sizes);
  const names = counties.flatMap(({ labels }) => labels);
  const arrows = model.arrows.map((arrow) => placeArrow(arrow, shapes, map, names, width, small));
  return {
    width,
    height: bottom + (approvalLines.length > 0 ? Math.ceil(approvalLines.length * small * 1.5) + 4 : 0),
    counties,
    gaps,
    arrows: arrows.map(({ placed }) => placed),
    labels: [
      ...arrows.flatMap(({ labels }) => labels),
      ...approvalLines.map((text, index): TextRun => ({
        text,
        x: 2,
        y: bottom + small * (0.75 + index * 1.5),
        size: small,
        weight: 400,
        fill: model.approval === null ? 'error' : 'text',
        align: 'left',
        halo: null,
      })),
    ],
  };
};
