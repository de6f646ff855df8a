import { feature } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import { adcodeOf, geographyOf, isRecord, missingIn, type Geography } from './geography.js';

/** What became of a site's geometry: the nine counties, or why they cannot be drawn. */
export type Located =
  | { geography: Geography }
  | { reason: 'load' | 'slow' | 'large' | 'foreign' }
  | { reason: 'partial'; missing: string[] };

/** Most points of the nine counties that a page draws: thirty times what its width can show. */
export const MOST_POINTS = 100_000;

/** Most geometries in a file, and how deep they may stand in one another: no province has that many. */
const MOST_GEOMETRIES = 100_000;

type Json = Record<string, unknown>;

/** The geometries of a topology, collections opened; what a collection says of itself goes for those in it that say nothing. */
const leavesOf = (objects: Json): Json[] => {
  const leaves: Json[] = [];
  const waiting = Object.values(objects).reverse();
  for (let seen = 0; waiting.length > 0; seen += 1) {
    if (seen > MOST_GEOMETRIES) throw new RangeError('too many geometries');
    const object = waiting.pop();
    if (!isRecord(object)) throw new TypeError('an object of a topology is none');
    const { type, geometries, properties, id } = object;
    if (type !== 'GeometryCollection') leaves.push(object);
    else if (Array.isArray(geometries)) {
      if (waiting.length + geometries.length > MOST_GEOMETRIES) throw new RangeError('too many geometries');
      for (const part of [...(geometries as unknown[])].reverse())
        waiting.push(isRecord(part) ? { properties, id, ...part } : part);
    }
  }
  return leaves;
};

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

/** How many points the polygons of a topology's geometry have: an arc counts as often as it is named. */
const arcPoints = ({ type, arcs }: Json, topology: Topology): number => {
  const polygons = type === 'Polygon' ? [arcs] : type === 'MultiPolygon' ? listOf(arcs) : [];
  let points = 0;
  for (const polygon of polygons)
    for (const ring of listOf(polygon))
      for (const index of listOf(ring)) {
        const at = Number(index);
        points += Math.max(1, topology.arcs[at < 0 ? -1 - at : at]?.length ?? 0);
      }
  return points;
};

const ringPoints = (geometry: unknown): number => {
  if (!isRecord(geometry)) return 0;
  const { type, coordinates } = geometry;
  const polygons = type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' ? listOf(coordinates) : [];
  return polygons.reduce<number>((sum, polygon) => sum + listOf(listOf(polygon)[0]).length, 0);
};

/** A feature as its file has it: told by its properties, counted, and only then decoded. */
interface Candidate {
  feature: Json;
  points: () => number;
  decoded: () => unknown;
}

const candidatesOf = (json: unknown): Candidate[] | null => {
  if (!isRecord(json)) return null;
  if (json['type'] === 'Topology' && isRecord(json['objects']) && Array.isArray(json['arcs'])) {
    const topology = json as unknown as Topology;
    return leavesOf(json['objects']).map((leaf) => ({
      feature: leaf,
      points: () => arcPoints(leaf, topology),
      decoded: () => feature(topology, leaf as unknown as GeometryObject),
    }));
  }
  const features = json['type'] === 'Feature' ? [json] : json['type'] === 'FeatureCollection' ? json['features'] : null;
  if (!Array.isArray(features)) return null;
  return features.filter(isRecord).map((one) => ({
    feature: one,
    points: () => ringPoints(one['geometry']),
    decoded: () => one,
  }));
};

/** Finds the nine counties in GeoJSON or TopoJSON. */
export const locate = (json: unknown, mostPoints = MOST_POINTS): Located => {
  let features: unknown[] | null;
  try {
    const counties = candidatesOf(json)?.filter((candidate) => adcodeOf(candidate.feature) !== null) ?? null;
    let points = 0;
    for (const county of counties ?? []) {
      points += county.points();
      if (points > mostPoints) return { reason: 'large' };
    }
    features = counties?.map((county) => county.decoded()) ?? null;
  } catch (error) {
    return { reason: error instanceof RangeError ? 'large' : 'load' };
  }
  if (!features) return { reason: 'load' };
  const geography = geographyOf(features);
  if (Object.keys(geography).length === 0) return { reason: 'foreign' };
  const missing = missingIn(geography);
  return missing.length > 0 ? { reason: 'partial', missing } : { geography };
};
