import { geoArea } from 'd3-geo';
import type { Feature, FeatureCollection, Polygon, Position } from 'geojson';
import { merge } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, Polygon as TopoPolygon, Topology } from 'topojson-specification';
import { AREAS, type HexGrid } from '../../src/core/counties.js';
import type { Locale } from '../../src/core/locale.js';
import { textWidth } from '../../src/core/text-width.js';
import type { Geography } from '../../src/widgets/county-map/geography.js';
import { locate } from '../../src/widgets/county-map/geometry.js';
import type { TextRun } from '../../src/picture/shapes.js';
import { mapModel, type MapModel, type MapOverrides } from '../../src/widgets/county-map/model.js';
import { subjectOf } from '../../src/widgets/county-map/subject.js';
import { LOCALES, catalogue } from './helpers.js';

export const ADCODES = Object.keys(AREAS);

export const LAYER_IDS = catalogue.data.layers.map(({ id }) => id);

export const map = (id: string, locale: Locale = 'zh-CN', overrides: MapOverrides = {}): MapModel =>
  mapModel(subjectOf(catalogue, id), overrides, locale);

/** Every layer in both languages. */
export const everyMap = (overrides: MapOverrides = {}): MapModel[] =>
  LOCALES.flatMap((locale) => LAYER_IDS.map((id) => map(id, locale, overrides)));

/** The view of the documents that an element with data of its own loads. */
export const base = subjectOf(catalogue, 'pattern');

export const countyName = (adcode: string, locale: Locale = 'zh-CN'): string => {
  const place = catalogue.data.places.find((one) => one.adcode === adcode);
  if (!place) throw new Error(`no place has ${adcode}`);
  return place.name[locale];
};

/** The adcode of a county by the first two letters of its name. */
export const codeOf = (name: string): string => {
  const place = catalogue.data.places.find((one) => one.adcode !== undefined && one.name['zh-CN'].startsWith(name));
  if (!place?.adcode || !(place.adcode in AREAS)) throw new Error(`no county is called ${name}`);
  return place.adcode;
};

const { letters, rows, shift } = catalogue.data.mosaic;

/** The mosaic with adcodes instead of letters. */
export const GRID: HexGrid = rows.map((row) => Array.from(row).map((letter) => letters[letter] ?? null));

/** A hexagon by where it stands: x in half widths, y in halves of a side, so that corners have whole numbers. */
export interface Cell {
  adcode: string;
  x: number;
  y: number;
}

export const CELLS: Cell[] = GRID.flatMap((cells, row) =>
  cells.flatMap((adcode, column) =>
    adcode === null ? [] : [{ adcode, x: 2 * column + ((row % 2 === 1) === (shift === 'odd') ? 1 : 0), y: 3 * row }],
  ),
);

export const touches = (a: Cell, b: Cell): boolean =>
  a.y === b.y ? Math.abs(a.x - b.x) === 2 : Math.abs(a.y - b.y) === 3 && Math.abs(a.x - b.x) === 1;

const CORNERS = [
  [0, -2],
  [1, -1],
  [1, 1],
  [0, 2],
  [-1, 1],
  [-1, -1],
] as const;

const RADIUS_KM = 6371.0088;
const RADIANS = Math.PI / 180;
/** So wide that all hexagons together have the counties' area, in degrees of latitude. */
const WIDTH =
  Math.sqrt((2 / Math.sqrt(3)) * (Object.values(AREAS).reduce((sum, area) => sum + area) / CELLS.length)) /
  (RADIUS_KM * RADIANS);
const [WEST, NORTH] = [102.9, 27];

/** The corner of a hexagon as longitude and latitude. */
const degrees = (x: number, y: number): Position => [
  WEST + (x * (WIDTH / 2)) / Math.cos(25.6 * RADIANS),
  NORTH - y * (WIDTH / Math.sqrt(3) / 2),
];

/** The counties' outlines: hexagons of one county merged, without the first point repeated. */
const outlines = (): Record<string, Position[]> => {
  const features = CELLS.map(({ adcode, x, y }): Feature<Polygon> => ({
    type: 'Feature',
    properties: { adcode },
    geometry: {
      type: 'Polygon',
      coordinates: [[...CORNERS, CORNERS[0]].map(([dx, dy]) => degrees(x + dx, y + dy))],
    },
  }));
  const cells: FeatureCollection = { type: 'FeatureCollection', features };
  const shared = topology({ cells }) as unknown as Topology<{ cells: GeometryCollection<{ adcode: string }> }>;
  return Object.fromEntries(
    ADCODES.map((adcode) => {
      const own = shared.objects.cells.geometries.filter(
        ({ properties }) => (properties as { adcode?: string } | undefined)?.adcode === adcode,
      );
      const { coordinates } = merge(shared, own as TopoPolygon[]);
      const [rings = []] = coordinates;
      if (coordinates.length !== 1 || rings.length !== 1) throw new Error(`${adcode} is not in one piece`);
      return [adcode, (rings[0] ?? []).slice(0, -1)];
    }),
  );
};

const keyOf = ([lon = 0, lat = 0]: Position): string => `${lon.toFixed(9)} ${lat.toFixed(9)}`;

/** The same wild line for both counties of a border, whichever way they run along it. */
const wind = (from: Position, to: Position, depth: number): Position[] => {
  if (depth === 0) return [from];
  const [a, b] = keyOf(from) < keyOf(to) ? [from, to] : [to, from];
  const [ax = 0, ay = 0] = a;
  const [bx = 0, by = 0] = b;
  const noise = Math.sin(ax * 12989.8 + ay * 78233.7 + bx * 3719.1 + by * 9151.3) * 43758.5453;
  const swing = (noise - Math.floor(noise) - 0.5) * 0.5;
  const middle: Position = [(ax + bx) / 2 - (by - ay) * swing, (ay + by) / 2 + (bx - ax) * swing];
  return [...wind(from, middle, depth - 1), ...wind(middle, to, depth - 1)];
};

interface Corner {
  lon: number;
  /** The sine of the latitude: areas in (longitude, sine) are those on the sphere. */
  sine: number;
}

const nextOf = <T>(ring: readonly T[], index: number): T => {
  const found = ring[(index + ring.length) % ring.length];
  if (found === undefined) throw new Error('an empty ring');
  return found;
};

const squareKm = (ring: readonly Corner[]): number =>
  (ring.reduce((sum, { lon, sine }, index) => {
    const next = nextOf(ring, index + 1);
    return sum + lon * next.sine - next.lon * sine;
  }, 0) /
    2) *
  RADIANS *
  RADIUS_KM ** 2;

/** Solves a small system of linear equations. */
const solve = (matrix: number[][], right: number[]): number[] => {
  const all = matrix.map((row, index) => [...row, right[index] ?? 0]);
  const at = (row: number, column: number): number => all[row]?.[column] ?? 0;
  for (let pivot = 0; pivot < all.length; pivot += 1) {
    for (let row = 0; row < all.length; row += 1) {
      if (row === pivot) continue;
      const factor = at(row, pivot) / at(pivot, pivot);
      all[row] = (all[row] ?? []).map((value, column) => value - factor * at(pivot, column));
    }
  }
  return all.map((_, row) => at(row, all.length) / at(row, row));
};

export interface Shaping {
  /** Each edge of a hexagon becomes 2^detail pieces. */
  detail?: number;
  /** How much of its official area a county shall have; 1 if not given. */
  shares?: Record<string, number>;
}

/** Made-up counties: the mosaic's outlines, with shared corners moved as little as it takes to give each its area. */
export const madeUp = ({ detail = 0, shares = {} }: Shaping = {}): Record<string, Position[]> => {
  const corners = new Map<string, Corner>();
  const rings = Object.entries(outlines()).map(([adcode, outline]) => {
    const points = outline.flatMap((from, index) => wind(from, nextOf(outline, index + 1), detail));
    const ring = points.map((point) => {
      const [lon = 0, lat = 0] = point;
      const corner = corners.get(keyOf(point)) ?? { lon, sine: Math.sin(lat * RADIANS) };
      corners.set(keyOf(point), corner);
      return corner;
    });
    return { adcode, ring: squareKm(ring) < 0 ? ring.reverse() : ring };
  });
  for (let round = 0; round < 6; round += 1) {
    // How each county's area changes as a corner moves.
    const slopes = rings.map(({ ring }) => {
      const slope = new Map<Corner, [number, number]>();
      ring.forEach((corner, index) => {
        const [before, after] = [nextOf(ring, index - 1), nextOf(ring, index + 1)];
        const unit = (RADIANS * RADIUS_KM ** 2) / 2;
        slope.set(corner, [(after.sine - before.sine) * unit, (before.lon - after.lon) * unit]);
      });
      return slope;
    });
    const product = slopes.map((a) =>
      slopes.map((b) =>
        [...a].reduce((sum, [corner, [x, y]]) => {
          const [otherX, otherY] = b.get(corner) ?? [0, 0];
          return sum + x * otherX + y * otherY;
        }, 0),
      ),
    );
    const missing = rings.map(({ adcode, ring }) => (AREAS[adcode] ?? 0) * (shares[adcode] ?? 1) - squareKm(ring));
    const weights = solve(product, missing);
    slopes.forEach((slope, index) => {
      for (const [corner, [x, y]] of slope) {
        corner.lon += x * (weights[index] ?? 0);
        corner.sine += y * (weights[index] ?? 0);
      }
    });
  }
  return Object.fromEntries(
    rings.map(({ adcode, ring }) => [
      adcode,
      ring.map(({ lon, sine }): Position => [Number(lon.toFixed(6)), Number((Math.asin(sine) / RADIANS).toFixed(6))]),
    ]),
  );
};

/** The area of a ring on the sphere in km². */
export const areaOnSphere = (ring: readonly Position[]): number => {
  const share = geoArea({ type: 'Polygon', coordinates: [[...ring, ...ring.slice(0, 1)]] });
  return Math.min(share, 4 * Math.PI - share) * RADIUS_KM ** 2;
};

/** A feature collection of counties, each with the properties that a maker of files gives it. */
export const collection = (
  rings: Record<string, Position[]>,
  propertiesOf: (adcode: string) => Record<string, unknown> = (adcode) => ({ adcode: Number(adcode) }),
): FeatureCollection<Polygon> => ({
  type: 'FeatureCollection',
  features: Object.entries(rings).map(([adcode, ring]) => ({
    type: 'Feature',
    properties: propertiesOf(adcode),
    geometry: { type: 'Polygon', coordinates: [[...ring, ...ring.slice(0, 1)]] },
  })),
});

export const geographyFrom = (rings: Record<string, Position[]>): Geography => {
  const located = locate(collection(rings));
  if (!('geography' in located)) throw new Error(`the made-up counties are refused: ${located.reason}`);
  return located.geography;
};

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Boxes are computed in floating point. */
export const SLACK = 0.01;

/** Where a label of the drawing stands. */
export const labelBox = ({ text, x, y, size, align }: TextRun): Box => {
  const width = textWidth(text, size);
  const left = align === 'center' ? x - width / 2 : align === 'right' ? x - width : x;
  return { left, top: y - size / 2, right: left + width, bottom: y + size / 2 };
};

export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right - SLACK && b.left < a.right - SLACK && a.top < b.bottom - SLACK && b.top < a.bottom - SLACK;
