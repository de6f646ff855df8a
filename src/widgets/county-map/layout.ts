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
  type Shapes,
} from './shapes.js';
import type { Bearing } from './subject.js';

export interface Label {
  text: string;
  x: number;
  y: number;
  size: number;
  weight: 400 | 600;
  fill: ColorName;
  align: 'left' | 'center' | 'right';
  /** What stands behind it, so that it stays readable across gaps. */
  halo: ColorName | null;
}

export interface PlacedCounty {
  county: MapCounty;
  shape: CountyShape;
  labels: Label[];
}

export interface PlacedArrow {
  arrow: MapArrow;
  /** One shaft for each county, all to the same head side. */
  shafts: { from: Point; to: Point }[];
}

export interface MapLayout {
  width: number;
  height: number;
  counties: PlacedCounty[];
  gaps: Shapes['gaps'];
  arrows: PlacedArrow[];
  /** Names of what arrows point to, and the approval number. */
  labels: Label[];
}

/** On the two strongest shades names are in the colour of the surface. */
const labelFill = (look: MapCounty['look']): ColorName =>
  look === 'class-1' || look === 'class-2' ? 'surface' : 'text';

const WIDEST = 440;
const MARGIN = 6;
const ARROW = 30;

/** Room round the map for what arrows point to. */
const marginsOf = (model: MapModel, width: number, small: number) => {
  if (model.arrows.length === 0) return { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN };
  const linesAt = (bearing: Bearing, room: number) =>
    model.arrows
      .filter((arrow) => arrow.bearing === bearing)
      .flatMap(({ targets }) => targets.flatMap((target) => wrapText(target, room, small)));
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

const countyLabels = (county: MapCounty, { centre, room }: CountyShape, name: number, small: number): Label[] => {
  const [x, y] = centre;
  const fill = labelFill(county.look);
  const halo: ColorName = county.look === 'none' ? 'surface' : county.look;
  // A long value is left to the legend and the details where it would leave the county.
  const short = county.short && textWidth(county.short, small) <= Math.max(room.width * 1.3, 40) ? county.short : '';
  const up = short ? (name + small) * 0.3 : 0;
  return [
    { text: county.name, x, y: y - up, size: name, weight: 600, fill, align: 'center', halo },
    ...(short
      ? [
          {
            text: short,
            x,
            y: y - up + (name + small) * 0.62,
            size: small,
            weight: 400,
            fill,
            align: 'center',
            halo,
          } satisfies Label,
        ]
      : []),
  ];
};

const STEPS: Record<Bearing, Point> = { north: [0, -1], east: [1, 0], south: [0, 1], west: [-1, 0] };

/** From the edge of each county out of the map; the names stand where the arrows end. */
const placeArrow = (
  arrow: MapArrow,
  shapes: readonly CountyShape[],
  map: { left: number; top: number; right: number; bottom: number },
  width: number,
  small: number,
): { placed: PlacedArrow; labels: Label[] } => {
  const [dx, dy] = STEPS[arrow.bearing];
  const own = shapes.filter(({ adcode }) => arrow.adcodes.includes(adcode));
  const shafts = own.map((shape) => {
    const bounds = boundsOf(shape.rings);
    const [x, y] = shape.centre;
    const spread = arrow.bearing === 'south' && own.length > 1 ? (bounds.right - bounds.left) * 0.28 : 0;
    const from: Point =
      dx !== 0
        ? [dx > 0 ? bounds.right - 8 : bounds.left + 8, y + 16]
        : [x + spread, dy > 0 ? bounds.bottom - 10 : bounds.top + 10];
    const to: Point =
      dx !== 0
        ? [(dx > 0 ? map.right : map.left) + dx * ARROW, from[1]]
        : [from[0], (dy > 0 ? map.bottom : map.top) + dy * (ARROW - 6)];
    return { from, to };
  });
  const ends = shafts.map(({ to }) => to);
  const middle: Point = [
    ends.reduce((sum, [x]) => sum + x, 0) / ends.length,
    ends.reduce((sum, [, y]) => sum + y, 0) / ends.length,
  ];
  const step = small * 1.35;
  const room = dx !== 0 ? width - map.right - ARROW - 8 : width * 0.9;
  const lines = arrow.targets.flatMap((target) => wrapText(target, Math.max(60, room), small));
  const start =
    dx !== 0
      ? middle[1] - ((lines.length - 1) * step) / 2
      : dy < 0
        ? middle[1] - 6 - (lines.length - 0.5) * step
        : middle[1] + 6 + step / 2;
  const widest = Math.max(...lines.map((line) => textWidth(line, small)));
  const labels = lines.map((text, index): Label => {
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

/** Where everything stands at a width. Pure; the height follows. */
export const mapLayout = (
  model: MapModel,
  width: number,
  textScale = 1,
  geography: Geography | null = null,
): MapLayout => {
  const small = 12 * textScale;
  const margins = marginsOf(model, width, small);
  const aspect = geography ? geographyAspect(geography) : mosaicAspect(model.mosaic);
  const mapWidth = Math.min(WIDEST, width - margins.left - margins.right);
  const mapHeight = mapWidth / aspect;
  const left = margins.left + (width - margins.left - margins.right - mapWidth) / 2;
  const frame: Frame = { left, top: margins.top, width: mapWidth, height: mapHeight };
  const { counties: shapes, gaps } = geography ? geographyShapes(geography, frame) : mosaicShapes(model.mosaic, frame);
  const map = boundsOf(shapes.flatMap(({ rings }) => rings));
  const narrow = mapWidth < 300;
  const name = (narrow ? 12 : 14) * textScale;
  const approvalLines = model.approval === null ? [] : [model.approval];
  const bottom = Math.ceil(margins.top + mapHeight + margins.bottom);
  const arrows = model.arrows.map((arrow) => placeArrow(arrow, shapes, map, width, small));
  return {
    width,
    height: bottom + (approvalLines.length > 0 ? Math.ceil(small * 1.5) + 4 : 0),
    counties: model.counties.flatMap((county) => {
      const shape = shapes.find(({ adcode }) => adcode === county.adcode);
      return shape
        ? [{ county, shape, labels: countyLabels(county, shape, name, narrow ? 11 * textScale : small) }]
        : [];
    }),
    gaps,
    arrows: arrows.map(({ placed }) => placed),
    labels: [
      ...arrows.flatMap(({ labels }) => labels),
      ...approvalLines.map((text): Label => ({
        text,
        x: 2,
        y: bottom + small * 0.75,
        size: small,
        weight: 400,
        fill: 'text',
        align: 'left',
        halo: null,
      })),
    ],
  };
};
