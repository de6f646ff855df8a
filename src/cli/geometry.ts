import { gzipSync } from 'node:zlib';
import { geoArea } from 'd3-geo';
import type { Feature, FeatureCollection, MultiPolygon } from 'geojson';
import { quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, quantile, simplify } from 'topojson-simplify';
import type { Objects, Topology } from 'topojson-specification';
import { ADJACENT, AREAS } from '../core/counties.js';
import type { Geography } from '../widgets/county-map/geography.js';
import { locate } from '../widgets/county-map/geometry.js';
import type { Ring } from '../widgets/county-map/shapes.js';

export interface GeometryReport {
  /** Problems that make the file unusable or its map wrong. */
  problems: string[];
  /** What a publisher should know. */
  notes: string[];
  geography: Geography | null;
}

const EARTH_RADIUS_KM = 6371.0088;
/** Tolerance for a county's area, as a fraction of the official one. */
const AREA_TOLERANCE = 0.02;
/** Distance within which separately drawn borders still count as shared, in degrees: about 400 m. */
const NEAR = 0.004;
/** Maximum size of a map's geometry in an article, in bytes, gzipped. */
export const MOST_BYTES = 8 * 1024;

const closed = (ring: Ring): number[][] => [...ring, ...ring.slice(0, 1)].map(([x, y]) => [x, y]);

/** The area of a ring on the sphere, whatever its winding. */
const areaOf = (ring: Ring): number => {
  const steradians = geoArea({ type: 'Polygon', coordinates: [closed(ring)] });
  return Math.min(steradians, 4 * Math.PI - steradians) * EARTH_RADIUS_KM ** 2;
};

/** Where 曲靖 lies, generously: west, south, east, north. */
const BOUNDS = [102.5, 24, 105, 27.5] as const;

const placeProblems = (geography: Geography): string[] => {
  const [west, south, east, north] = BOUNDS;
  return Object.entries(geography).flatMap(([adcode, rings]) =>
    rings.flat().every(([x, y]) => x > west && x < east && y > south && y < north)
      ? []
      : [`${adcode} does not lie in Qujing (longitude ${west} to ${east}, latitude ${south} to ${north})`],
  );
};

const areaProblems = (geography: Geography): string[] =>
  Object.entries(AREAS).flatMap(([adcode, official]) => {
    const area = (geography[adcode] ?? []).reduce((sum, ring) => sum + areaOf(ring), 0);
    const error = area / official - 1;
    return Math.abs(error) <= AREA_TOLERANCE
      ? []
      : [`${adcode}: ${Math.round(area)} km² is ${(error * 100).toFixed(1)} % off the official ${official} km²`];
  });

/** Pairs of counties whose borders run together at more than one point. */
const adjacentPairs = (geography: Geography): string[] => {
  const cell = (value: number) => Math.floor(value / NEAR);
  const near = new Map<string, Set<string>>();
  for (const [adcode, rings] of Object.entries(geography)) {
    for (const [x, y] of rings.flat()) {
      const key = `${cell(x)}|${cell(y)}`;
      near.set(key, (near.get(key) ?? new Set()).add(adcode));
    }
  }
  const together = new Map<string, number>();
  for (const [adcode, rings] of Object.entries(geography)) {
    for (const [x, y] of rings.flat()) {
      const others = new Set<string>();
      for (let dx = -1; dx <= 1; dx += 1) {
        for (let dy = -1; dy <= 1; dy += 1) {
          for (const other of near.get(`${cell(x) + dx}|${cell(y) + dy}`) ?? []) if (other > adcode) others.add(other);
        }
      }
      for (const other of others) together.set(`${adcode}-${other}`, (together.get(`${adcode}-${other}`) ?? 0) + 1);
    }
  }
  return [...together].flatMap(([pair, points]) => (points > 1 ? [pair] : []));
};

const adjacencyProblems = (geography: Geography): string[] => {
  const found = adjacentPairs(geography);
  return ADJACENT.filter((pair) => !found.includes(pair)).map(
    (pair) => `${pair.replace('-', ' and ')} should adjoin and do not`,
  );
};

/** Maximum number of points that the command simplifies. */
const MOST_INPUT_POINTS = 5_000_000;

/** The nine counties of a GeoJSON or TopoJSON file, or why it cannot be drawn. */
export const readGeometry = (
  text: string,
  mostPoints = MOST_INPUT_POINTS,
): { geography: Geography } | { problems: string[] } => {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch (error) {
    return { problems: [`not JSON: ${error instanceof Error ? error.message : String(error)}`] };
  }
  const located = locate(json, mostPoints);
  if (!('reason' in located)) return located;
  const problems = {
    slow: [],
    large: [
      `the nine counties have more than ${mostPoints} points; simplify them first: qj-widgets geometry check FILE -o SIMPLER`,
    ],
    load: ['neither GeoJSON (a FeatureCollection), nor TopoJSON, nor the JSON of an ECharts map'],
    degrees: ['the coordinates are not degrees: convert them to longitude and latitude (WGS-84 or GCJ-02)'],
    polygons: ['the counties have no areas: provide Polygon or MultiPolygon'],
    foreign: [
      'no feature has the code of a county of Qujing in a property such as adcode, gb or PAC; ' +
        `properties: ${('properties' in located && located.properties.join(', ')) || 'none'}`,
    ],
    partial: 'missing' in located ? located.missing.map((adcode) => `${adcode} is missing`) : [],
  }[located.reason];
  return { problems };
};

/** Whether a file fits `layout="map"`: the nine counties, their areas and neighbours, and its size. */
export const checkGeometry = (text: string): GeometryReport => {
  const read = readGeometry(text);
  if ('problems' in read) return { ...read, notes: [], geography: null };
  const { geography } = read;
  const bytes = gzipSync(text).length;
  return {
    problems: [...placeProblems(geography), ...areaProblems(geography), ...adjacencyProblems(geography)],
    notes: [
      `${Buffer.byteLength(text)} bytes, ${bytes} gzipped` +
        (bytes > MOST_BYTES ? `: more than ${MOST_BYTES}; --output writes a simplified file` : ''),
      'whether it may be published, and its approval number (审图号), is for you to know: the check cannot',
    ],
    geography,
  };
};

const topologyOf = (geography: Geography): Topology<Objects<object>> => {
  const features = Object.entries(geography).map(([adcode, rings]): Feature<MultiPolygon> => ({
    type: 'Feature',
    properties: { adcode: Number(adcode) },
    geometry: { type: 'MultiPolygon', coordinates: rings.map((ring) => [closed(ring)]) },
  }));
  const counties: FeatureCollection = { type: 'FeatureCollection', features };
  return topology({ counties }) as Topology<Objects<object>>;
};

/** Minimum number of points: the corners of nine triangles and the ends of their borders. */
const FEWEST_POINTS = 64;

/** TopoJSON of the nine counties with as many points as fit into the size, or null where even the fewest do not. */
export const simplifyGeometry = (geography: Geography, mostBytes = MOST_BYTES): string | null => {
  const weighted = presimplify(topologyOf(geography));
  const points = weighted.arcs.reduce((sum, arc) => sum + arc.length, 0);
  const kept = (count: number): string | null => {
    // Arcs that two counties share stay shared, so no gaps open. The quantile counts from the points that weigh most.
    const simple = simplify(weighted, count >= points ? 0 : quantile(weighted, count / points));
    const text = JSON.stringify(quantize(simple, 1e4));
    return gzipSync(text).length <= mostBytes ? text : null;
  };
  // More points take more bytes: double their number while they fit, then bisect to within a hundredth.
  let [least, best] = [FEWEST_POINTS, kept(FEWEST_POINTS)];
  let most = least;
  while (best !== null && least < points) {
    most = Math.min(points, least * 2);
    const more = kept(most);
    if (more === null) break;
    [least, best] = [most, more];
  }
  while (best !== null && most - least > least / 100) {
    const middle = Math.floor((least + most) / 2);
    const more = kept(middle);
    if (more === null) most = middle;
    else [least, best] = [middle, more];
  }
  return best;
};
