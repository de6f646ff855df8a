import assert from 'node:assert/strict';
import type { FeatureCollection, Position } from 'geojson';
import { topology } from 'topojson-server';
import { locate } from '../../src/widgets/county-map/geometry.js';
import { collection, madeUp } from './county-map-helpers.js';

export const COUNTIES = madeUp();
/** The same with winding borders, as real files have them. */
export const DETAILED = madeUp({ detail: 5 });

export const GOOD = collection(COUNTIES);
export const text = (value: unknown): string => JSON.stringify(value);

export const without = (...adcodes: string[]): FeatureCollection =>
  collection(Object.fromEntries(Object.entries(COUNTIES).filter(([adcode]) => !adcodes.includes(adcode))));

export const topo = (features: FeatureCollection) => topology({ counties: features }, 1e5);

/** What became of geometry that is refused. */
export const refused = (json: unknown) => {
  const located = locate(json);
  assert.ok('reason' in located, 'it is taken');
  return located;
};

export const moved = (change: (point: Position) => Position) =>
  collection(Object.fromEntries(Object.entries(COUNTIES).map(([adcode, ring]) => [adcode, ring.map(change)])));

/** A county's border with another one moved away from it by about a kilometre, so that they no longer adjoin. */
export const parted = (a: string, b: string): FeatureCollection => {
  const other = new Set((COUNTIES[b] ?? []).map((point) => point.join()));
  const own = COUNTIES[a] ?? [];
  const mean = (axis: 0 | 1) => own.reduce((sum, point) => sum + (point[axis] ?? 0), 0) / own.length;
  const [midLon, midLat] = [mean(0), mean(1)];
  const ring = own.map((point): Position => {
    if (!other.has(point.join())) return point;
    const [lon = 0, lat = 0] = point;
    const far = Math.hypot(midLon - lon, midLat - lat);
    return [lon + ((midLon - lon) / far) * 0.012, lat + ((midLat - lat) / far) * 0.012];
  });
  return collection({ ...COUNTIES, [a]: ring });
};
