/** The outlines of the counties, as GeoJSON, out of the hexagons of our own mosaic: what every peer's map draws. */
import type { Feature, FeatureCollection, MultiPolygon, Position } from 'geojson';
import type { Mosaic } from '../src/catalogue/county-types.js';

export interface CountyProperties {
  name: string;
  adcode: string;
  /** Where its name stands; `cp` is what ECharts calls it. */
  cp: Position;
}

export type Outlines = FeatureCollection<MultiPolygon, CountyProperties>;

/** Corners of a hexagon in half widths and quarter heights, so that shared corners are equal numbers. y points up. */
const CORNERS: readonly Position[] = [
  [0, 2],
  [-1, 1],
  [-1, -1],
  [0, -2],
  [1, -1],
  [1, 1],
];

const centresOf = ({ letters, shift, rows }: Mosaic, adcode: string): Position[] =>
  rows.flatMap((row, index) =>
    Array.from(row).flatMap((letter, column) => {
      const right = (index % 2 === 1) === (shift === 'odd');
      return letters[letter] === adcode ? [[2 * column + (right ? 1 : 0), -3 * index]] : [];
    }),
  );

/** The rings round a set of hexagons: each edge that no other hexagon of the set runs along in the other direction. */
const ringsOf = (centres: readonly Position[]): Position[][] => {
  const key = (...points: Position[]) => points.join(' ');
  const edges = new Map<string, [Position, Position]>();
  for (const [x = 0, y = 0] of centres) {
    const corners = CORNERS.map(([dx = 0, dy = 0]): Position => [x + dx, y + dy]);
    corners.forEach((from, index) => {
      const to = corners[(index + 1) % corners.length] as Position;
      if (!edges.delete(key(to, from))) edges.set(key(from, to), [from, to]);
    });
  }
  const following = new Map([...edges.values()].map((edge) => [key(edge[0]), edge]));
  const rings: Position[][] = [];
  for (let edge = following.values().next().value; edge; edge = following.values().next().value) {
    const ring: Position[] = [];
    for (let next: typeof edge | undefined = edge; next; next = following.get(key(next[1]))) {
      following.delete(key(next[0]));
      ring.push(next[0]);
    }
    rings.push([...ring, edge[0]]);
  }
  return rings;
};

const isOuter = (ring: readonly Position[]): boolean =>
  ring.reduce((area, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    return area + x * nextY - nextX * y;
  }, 0) > 0;

/** Half widths and quarter heights as units of one length. */
const toLengths = ([x = 0, y = 0]: Position): Position => [x * 10, Math.round((y * 10) / Math.sqrt(3))];

const meanOf = (points: readonly Position[]): Position =>
  [0, 1].map((axis) => points.reduce((sum, point) => sum + (point[axis] ?? 0), 0) / points.length);

export const outlinesOf = (mosaic: Mosaic, nameOf: (adcode: string) => string): Outlines => ({
  type: 'FeatureCollection',
  features: Object.values(mosaic.letters).map((adcode): Feature<MultiPolygon, CountyProperties> => {
    const centres = centresOf(mosaic, adcode);
    const rings = ringsOf(centres);
    if (!rings.every(isOuter)) throw new Error(`county ${adcode} of the mosaic has a hole: outlines.ts draws none`);
    return {
      type: 'Feature',
      properties: { name: nameOf(adcode), adcode, cp: toLengths(meanOf(centres)).map(Math.round) },
      geometry: { type: 'MultiPolygon', coordinates: rings.map((ring) => [ring.map(toLengths)]) },
    };
  }),
});
