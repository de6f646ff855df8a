import { isRecord } from './adcodes.js';
import { areaOf, type Point, type Ring } from './shapes.js';

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

/** Maximum nesting depth of geometry collections. */
const DEEPEST = 8;

/** A ring as stored in its file: points, or the encoded text and offset of ECharts' compressed maps. */
export interface RawRing {
  points: unknown;
  offset: unknown;
}

/** The outer rings of a geometry's polygons, with collections flattened and nothing decoded. */
export const rawRings = (geometry: unknown, depth = 0): RawRing[] => {
  if (!isRecord(geometry) || depth > DEEPEST) return [];
  const { type, coordinates, encodeOffsets, geometries } = geometry;
  const outer = (polygon: unknown, offsets: unknown): RawRing[] => {
    const [points] = listOf(polygon);
    return points === undefined ? [] : [{ points, offset: listOf(offsets)[0] }];
  };
  if (type === 'Polygon') return outer(coordinates, encodeOffsets);
  if (type === 'MultiPolygon')
    return listOf(coordinates).flatMap((polygon, index) => outer(polygon, listOf(encodeOffsets)[index]));
  return type === 'GeometryCollection' ? listOf(geometries).flatMap((part) => rawRings(part, depth + 1)) : [];
};

export const pointsIn = ({ points }: RawRing): number =>
  typeof points === 'string' ? points.length / 2 : listOf(points).length;

/** Decodes ECharts' compressed maps: zigzag deltas, one character per coordinate, in fractions of a degree. */
const decoded = (text: string, offset: unknown, scale: number): Point[] => {
  let [x = 0, y = 0] = listOf(offset).map(Number);
  const step = (at: number) => {
    const code = text.charCodeAt(at) - 64;
    return (code >> 1) ^ -(code & 1);
  };
  return Array.from({ length: Math.floor(text.length / 2) }, (_, index): Point => {
    x += step(2 * index);
    y += step(2 * index + 1);
    return [x / scale, y / scale];
  });
};

const numberOf = (value: unknown): number =>
  typeof value === 'number' ? value : typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN;

/** A ring's points as numbers in the file's own units; null if any of them is not a number. */
const plainPoints = ({ points, offset }: RawRing, scale: number): Point[] | null => {
  if (typeof points === 'string') return decoded(points, offset, scale);
  const found: Point[] = [];
  for (const value of listOf(points)) {
    const [x, y] = listOf(value);
    const point: Point = [numberOf(x), numberOf(y)];
    if (!Number.isFinite(point[0]) || !Number.isFinite(point[1])) return null;
    found.push(point);
  }
  return found;
};

/** Half the earth's circumference in metres of Web Mercator (EPSG:3857). */
const HALF_WAY = 20_037_508.342789244;

/** Coordinate conventions of files: longitude and latitude, the reverse order, or Web Mercator metres. */
const READINGS: readonly ((point: Point) => Point)[] = [
  (point) => point,
  ([x, y]) => [y, x],
  ([x, y]) => [(x / HALF_WAY) * 180, (360 / Math.PI) * Math.atan(Math.exp((y / HALF_WAY) * Math.PI)) - 90],
];

const inDegrees = ([x, y]: Point): boolean => Math.abs(x) <= 180 && Math.abs(y) <= 90;
/** A generous box around 云南; the other conventions are accepted only there. */
const near = ([x, y]: Point): boolean => x > 95 && x < 110 && y > 18 && y < 32;

const opened = (points: readonly Point[]): Point[] => {
  const [first, last] = [points[0], points[points.length - 1]];
  return first?.[0] === last?.[0] && first?.[1] === last?.[1] ? points.slice(0, -1) : [...points];
};

/** The rings that enclose an area, in degrees; null where no convention makes degrees of their coordinates. */
export const ringsOf = (raw: readonly RawRing[], scale: number): Ring[] | null => {
  const rings = raw.map((ring) => plainPoints(ring, scale)).filter((points) => points !== null && points.length > 2);
  const reading = READINGS.find((read, index) =>
    rings.every((points) => points?.every((point) => (index === 0 ? inDegrees : near)(read(point)))),
  );
  if (!reading) return null;
  return rings.map((points) => opened((points ?? []).map(reading))).filter((ring) => areaOf(ring) > 0);
};
