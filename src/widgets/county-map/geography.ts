import { AREAS } from '../../core/counties.js';
import type { Frame, Point, Ring, Shapes, Spot } from './shapes.js';

/** Rings of a county in degrees, outer ones only: [longitude, latitude]. */
export type Geography = Record<string, Ring[]>;

/** 马龙 became a district in 2018; files made before have its old code. */
const OLD_CODES: Record<string, string> = { '530321': '530304', '530328': '530303' };

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** The adcode of a feature, whichever of the usual properties holds it. */
export const adcodeOf = (feature: Record<string, unknown>): string | null => {
  const properties = isRecord(feature['properties']) ? feature['properties'] : {};
  for (const value of [
    properties['adcode'],
    properties['code'],
    properties['ad_code'],
    properties['id'],
    feature['id'],
  ]) {
    const code = String(typeof value === 'number' || typeof value === 'string' ? value : '').slice(0, 6);
    const known = OLD_CODES[code] ?? code;
    if (typeof AREAS[known] === 'number') return known;
  }
  return null;
};

const areaOf = (ring: Ring): number =>
  Math.abs(
    ring.reduce((sum, [x, y], index) => {
      const [nextX, nextY] = ring[(index + 1) % ring.length] as Point;
      return sum + x * nextY - nextX * y;
    }, 0) / 2,
  );

const isPoint = (value: unknown): value is Point =>
  Array.isArray(value) &&
  Number.isFinite(value[0]) &&
  Number.isFinite(value[1]) &&
  Math.abs(Number(value[0])) <= 180 &&
  Math.abs(Number(value[1])) <= 90;

const ringOf = (value: unknown): Ring[] => {
  if (!Array.isArray(value) || value.length < 4 || !value.every(isPoint)) return [];
  const ring = value.slice(0, -1).map(([x, y]): Point => [x, y]);
  return areaOf(ring) > 0 ? [ring] : [];
};

const ringsOf = (geometry: unknown): Ring[] => {
  if (!isRecord(geometry) || !Array.isArray(geometry['coordinates'])) return [];
  const polygons: unknown[] = geometry['type'] === 'Polygon' ? [geometry['coordinates']] : geometry['coordinates'];
  return polygons.flatMap((polygon) => (Array.isArray(polygon) ? ringOf(polygon[0]) : []));
};

/** The counties of a GeoJSON feature collection; features of other places are left aside. */
export const geographyOf = (features: readonly unknown[]): Geography => {
  const found: Geography = {};
  for (const feature of features) {
    if (!isRecord(feature)) continue;
    const adcode = adcodeOf(feature);
    const rings = ringsOf(feature['geometry']);
    if (adcode !== null && rings.length > 0) found[adcode] = [...(found[adcode] ?? []), ...rings];
  }
  return found;
};

export const missingIn = (geography: Geography): string[] =>
  Object.keys(AREAS).filter((adcode) => !(adcode in geography));

const extentOf = (geography: Geography): [west: number, south: number, east: number, north: number] => {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of Object.values(geography).flat(2)) {
    [west, south, east, north] = [Math.min(west, x), Math.min(south, y), Math.max(east, x), Math.max(north, y)];
  }
  return [west, south, east, north];
};

const shrinkAt = (south: number, north: number): number => Math.cos((((south + north) / 2) * Math.PI) / 180);

/** How much wider than high the counties are in the drawing. */
export const geographyAspect = (geography: Geography): number => {
  const [west, south, east, north] = extentOf(geography);
  return ((east - west) * shrinkAt(south, north)) / (north - south);
};

/** Level lines through a ring, the widest near its middle first: room for a name. */
const levels = (ring: Ring): Spot[] => {
  const ys = ring.map(([, y]) => y);
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const found: (Spot & { score: number })[] = [];
  for (let part = 0.15; part <= 0.85; part += 0.05) {
    const y = top + (bottom - top) * part;
    const crossings = ring
      .flatMap(([x1, y1], index) => {
        const [x2, y2] = ring[(index + 1) % ring.length] as Point;
        return y1 > y === y2 > y ? [] : [x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)];
      })
      .sort((a, b) => a - b);
    for (let index = 0; index + 1 < crossings.length; index += 2) {
      const [from = 0, to = 0] = crossings.slice(index);
      const score = to - from - Math.abs(part - 0.5) * (bottom - top) * 0.5;
      found.push({ centre: [(from + to) / 2, y], width: to - from, score });
    }
  }
  return found.sort((a, b) => b.score - a.score).map(({ centre, width }) => ({ centre, width }));
};

/** The counties of the site's own geometry within a frame. */
export const geographyShapes = (geography: Geography, frame: Frame): Shapes => {
  const [west, south, east, north] = extentOf(geography);
  const shrink = shrinkAt(south, north);
  const scale = Math.min(frame.width / ((east - west) * shrink), frame.height / (north - south));
  const left = frame.left + (frame.width - (east - west) * shrink * scale) / 2;
  const top = frame.top + (frame.height - (north - south) * scale) / 2;
  const counties = Object.keys(AREAS).map((adcode) => {
    const rings = (geography[adcode] ?? []).map((ring) =>
      ring.map(([x, y]): Point => [left + (x - west) * shrink * scale, top + (north - y) * scale]),
    );
    const largest = rings.reduce((widest, ring) => (areaOf(ring) > areaOf(widest) ? ring : widest), rings[0] ?? []);
    return { adcode, rings, outline: rings, spots: levels(largest) };
  });
  return { counties, gaps: [] };
};
