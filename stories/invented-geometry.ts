import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { merge } from 'topojson-client';
import { topology } from 'topojson-server';
import type { Polygon as TopoPolygon, Topology } from 'topojson-specification';
import mosaic from '../data/geo/mosaic.json' with { type: 'json' };

type Corner = [x: number, y: number];

/** A hexagon's corners round its centre, in halves of its width and of its side. */
const CORNERS: readonly Corner[] = [
  [0, -2],
  [1, -1],
  [1, 1],
  [0, 2],
  [-1, 1],
  [-1, -1],
  [0, -2],
];
/** Halves of the width and of the side, in degrees. */
const [HALF_WIDTH, HALF_SIDE] = [0.06, 0.06 / Math.sqrt(3)];

const letters: Record<string, string> = mosaic.letters;

/** The mosaic's hexagons in whole numbers, so that neighbours share their corners. */
const hexagons = mosaic.rows.flatMap((row, line) =>
  Array.from(row).flatMap((letter, column): Feature<Polygon>[] => {
    const adcode = letters[letter];
    if (adcode === undefined) return [];
    const right = (line % 2 === 1) === (mosaic.shift === 'odd');
    const [x, y] = [2 * column + (right ? 1 : 0), 3 * line];
    const ring = CORNERS.map(([dx, dy]) => [x + dx, y + dy]);
    return [{ type: 'Feature', properties: { adcode }, geometry: { type: 'Polygon', coordinates: [ring] } }];
  }),
);

const collection: FeatureCollection = { type: 'FeatureCollection', features: hexagons };
const joined = topology({ collection }) as Topology<{
  collection: { type: 'GeometryCollection'; geometries: TopoPolygon<{ adcode: string }>[] };
}>;

/** The hexagons of a county as one shape. */
const outlineOf = (adcode: string): MultiPolygon => {
  const own = joined.objects.collection.geometries.filter(({ properties }) => properties?.adcode === adcode);
  const { coordinates } = merge(joined, own);
  return {
    type: 'MultiPolygon',
    coordinates: coordinates.map((rings) =>
      rings.map((ring) => ring.map(([x = 0, y = 0]) => [x * HALF_WIDTH, -y * HALF_SIDE])),
    ),
  };
};

const features = Object.values(letters).map((adcode): Feature<MultiPolygon> => ({
  type: 'Feature',
  properties: { adcode: Number(adcode) },
  geometry: outlineOf(adcode),
}));

/**
 * Geometry as a site might supply it. Every outline is invented, the edge of our own hexagons, and lies off the coast of Africa:
 * no boundary of anything.
 */
export const INVENTED: FeatureCollection<MultiPolygon> = { type: 'FeatureCollection', features };

/** Two counties short. */
export const PARTIAL: FeatureCollection<MultiPolygon> = { type: 'FeatureCollection', features: features.slice(0, -2) };

/** The same shapes under the codes of no place. */
export const FOREIGN: FeatureCollection<MultiPolygon> = {
  type: 'FeatureCollection',
  features: features.map((feature, index) => ({ ...feature, properties: { adcode: 990001 + index } })),
};
