import { feature } from 'topojson-client';
import type { Polygon, Topology } from 'topojson-specification';
import { adcodeOf, isRecord, propertyNames } from './adcodes.js';
import { missingIn, type Geography } from './geography.js';
import { pointsIn, rawRings, ringsOf } from './rings.js';

/** The nine counties found in a site's geometry, or the reason why they cannot be drawn. */
export type Located =
  | { geography: Geography }
  | { reason: 'load' | 'slow' | 'large' | 'degrees' | 'polygons' }
  | { reason: 'foreign'; properties: string[] }
  | { reason: 'partial'; missing: string[] };

/** Maximum number of points for the nine counties on a page: thirty times what its width can show. */
export const MOST_POINTS = 100_000;

/** Maximum number of geometries in a file, nested ones included; no province has that many. */
const MOST_GEOMETRIES = 100_000;

type Json = Record<string, unknown>;

/** The geometries of a topology, with collections flattened. A geometry without properties or an id takes its collection's. */
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

/** The number of points in a geometry's polygons; an arc counts once for each reference to it. */
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

/** A feature as stored in its file. It is matched by its properties and its points are counted before it is decoded. */
interface Candidate {
  feature: Json;
  points: () => number;
  geometry: () => unknown;
}

interface File {
  candidates: Candidate[];
  /** Steps per degree in compressed coordinates. */
  scale: number;
}

const fileOf = (json: unknown): File | null => {
  if (!isRecord(json)) return null;
  const { type, objects, features, UTF8Scale } = json;
  if (type === 'Topology' && isRecord(objects) && Array.isArray(json['arcs'])) {
    const topology = json as unknown as Topology;
    const candidates = leavesOf(objects).map((leaf) => ({
      feature: leaf,
      points: () => arcPoints(leaf, topology),
      geometry: () => feature<Json>(topology, leaf as unknown as Polygon<Json>).geometry,
    }));
    return { candidates, scale: 1 };
  }
  const given = type === 'Feature' ? [json] : type === 'FeatureCollection' ? features : null;
  if (!Array.isArray(given)) return null;
  const candidates = given.filter(isRecord).map((one) => ({
    feature: one,
    points: () => rawRings(one['geometry']).reduce((sum, ring) => sum + pointsIn(ring), 0),
    geometry: () => one['geometry'],
  }));
  return { candidates, scale: typeof UTF8Scale === 'number' ? UTF8Scale : 1024 };
};

/** Finds the nine counties in GeoJSON, TopoJSON or the compressed JSON of ECharts' maps. */
export const locate = (json: unknown, mostPoints = MOST_POINTS): Located => {
  try {
    const file = fileOf(json);
    if (!file) return { reason: 'load' };
    const counties = new Map<string, Candidate[]>();
    let points = 0;
    for (const candidate of file.candidates) {
      const adcode = adcodeOf(candidate.feature);
      if (adcode === null) continue;
      points += candidate.points();
      if (points > mostPoints) return { reason: 'large' };
      counties.set(adcode, [...(counties.get(adcode) ?? []), candidate]);
    }
    if (counties.size === 0)
      return { reason: 'foreign', properties: propertyNames(file.candidates.map((candidate) => candidate.feature)) };
    const geography: Geography = {};
    let polygons = 0;
    for (const [adcode, candidates] of counties) {
      const raw = candidates.flatMap((candidate) => rawRings(candidate.geometry()));
      polygons += raw.length;
      const rings = ringsOf(raw, file.scale);
      if (!rings) return { reason: 'degrees' };
      if (rings.length > 0) geography[adcode] = rings;
    }
    const missing = missingIn(geography);
    if (polygons === 0) return { reason: 'polygons' };
    return missing.length > 0 ? { reason: 'partial', missing } : { geography };
  } catch (error) {
    return { reason: error instanceof RangeError ? 'large' : 'load' };
  }
};
