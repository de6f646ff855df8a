import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { geographyOf, missingIn, type Geography } from './geography.js';

/** What became of a site's geometry: the nine counties, or why they cannot be drawn. */
export type Located =
  { geography: Geography } | { reason: 'load' | 'foreign' } | { reason: 'partial'; missing: string[] };

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const featuresOf = (json: unknown): unknown[] | null => {
  if (!isRecord(json)) return null;
  if (json['type'] === 'FeatureCollection' && Array.isArray(json['features'])) return json['features'] as unknown[];
  if (json['type'] === 'Feature') return [json];
  if (json['type'] === 'Topology' && isRecord(json['objects'])) {
    const topology = json as unknown as Topology;
    return Object.values(topology.objects).flatMap((object): unknown[] =>
      object.type === 'GeometryCollection' ? feature(topology, object).features : [feature(topology, object)],
    );
  }
  return null;
};

/** Finds the nine counties in GeoJSON or TopoJSON. A chunk of its own: only `layout="map"` loads it. */
export const locate = (json: unknown): Located => {
  let features: unknown[] | null;
  try {
    features = featuresOf(json);
  } catch {
    features = null;
  }
  if (!features) return { reason: 'load' };
  const geography = geographyOf(features);
  if (Object.keys(geography).length === 0) return { reason: 'foreign' };
  const missing = missingIn(geography);
  return missing.length > 0 ? { reason: 'partial', missing } : { geography };
};

/** Loads a site's file; only an answer with JSON counts. */
export const loadGeometry = async (url: string): Promise<Located> => {
  try {
    const response = await fetch(url);
    return response.ok ? locate(await response.json()) : { reason: 'load' };
  } catch {
    return { reason: 'load' };
  }
};
