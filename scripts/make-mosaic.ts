/**
 * Makes data/geo/mosaic.json, our own hexagon mosaic of the nine counties, from county polygons. No part of the polygons is
 * copied: the output only says which cell belongs to which county. See data/geo/README.md.
 *
 *   npx tsx scripts/make-mosaic.ts DIR     DIR holds one GeoJSON file per county, named after it
 */
import { greatest, least } from '../src/core/extremes.js';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { polygonContains } from 'd3-polygon';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { catalogue } from '../src/catalogue/all.js';
import { ADJACENT, AREAS, adjacenciesOf, sharesOf } from '../src/core/counties.js';
import { generate } from './generated-file.js';

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('Give the folder with the county polygons: npx tsx scripts/make-mosaic.ts DIR');
  process.exit(2);
}

type Point = [x: number, y: number];
interface Part {
  adcode: string;
  ring: Point[];
}

/** Degrees of longitude shrink with latitude. */
const SHRINK = Math.cos((25.6 * Math.PI) / 180);
/** The width of a hexagon in degrees. */
const WIDTH = 0.12;
const SIDE = WIDTH / Math.sqrt(3);
/** Resolution of the search for the grid's best position, and of the sampling within a hexagon. */
const OFFSETS = 40;
const SAMPLES = 4;

const counties = catalogue.data.places.filter(({ adcode = '' }) => adcode in AREAS);
const parts = readdirSync(folder)
  .filter((name) => name.endsWith('json'))
  .flatMap((name): Part[] => {
    // 马龙 became a district after some of these files were made.
    const county = counties.find((place) => place.name['zh-CN'].slice(0, 2) === name.slice(0, 2));
    if (!county?.adcode) return [];
    const { adcode } = county;
    const { features } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as FeatureCollection<
      Polygon | MultiPolygon
    >;
    return features.flatMap(({ geometry }) =>
      (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).map(([ring = []]) => ({
        adcode,
        ring: ring.map(([lon = 0, lat = 0]): Point => [lon * SHRINK, -lat]),
      })),
    );
  });

const xs = parts.flatMap(({ ring }) => ring.map(([x]) => x));
const ys = parts.flatMap(({ ring }) => ring.map(([, y]) => y));
const extent = (values: readonly number[]): [low: number, high: number] =>
  values.reduce<[number, number]>(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Infinity, -Infinity],
  );
const [left, right] = extent(xs);
const [top, bottom] = extent(ys);

/** The counties on a fine raster, so that many positions of the grid can be tried. */
const STEP = WIDTH / 16;
const raster = Array.from({ length: Math.ceil((bottom - top) / STEP) + 1 }, (_, row) =>
  Array.from({ length: Math.ceil((right - left) / STEP) + 1 }, (__, column) => {
    const at: Point = [left + column * STEP, top + row * STEP];
    return parts.find(({ ring }) => polygonContains(ring, at))?.adcode ?? null;
  }),
);
const countyAt = (x: number, y: number): string | null =>
  raster[Math.round((y - top) / STEP)]?.[Math.round((x - left) / STEP)] ?? null;

/** The county that covers most of a hexagon, if at least half of it is covered. */
const majority = (x: number, y: number): string | null => {
  const counts = new Map<string, number>();
  let samples = 0;
  let covered = 0;
  for (let i = -SAMPLES; i <= SAMPLES; i += 1) {
    for (let j = -SAMPLES; j <= SAMPLES; j += 1) {
      const dx = ((i / (SAMPLES + 0.5)) * WIDTH) / 2;
      const dy = (j / (SAMPLES + 0.5)) * SIDE;
      if (Math.abs(dy) > SIDE - Math.abs(dx) / Math.sqrt(3)) continue;
      samples += 1;
      const adcode = countyAt(x + dx, y + dy);
      if (adcode === null) continue;
      covered += 1;
      counts.set(adcode, (counts.get(adcode) ?? 0) + 1);
    }
  }
  if (covered < samples / 2) return null;
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
};

/** The grid at one position: pointy-top hexagons, odd rows half a width to the right. */
const gridAt = (x0: number, y0: number): (string | null)[][] => {
  const rows: (string | null)[][] = [];
  for (let row = 0, y = y0; y < bottom + SIDE; row += 1, y += 1.5 * SIDE) {
    const cells: (string | null)[] = [];
    for (let x = x0 + (row % 2) * (WIDTH / 2); x < right + WIDTH; x += WIDTH) cells.push(majority(x, y));
    rows.push(cells);
  }
  return rows;
};

const fits = (grid: (string | null)[][]): boolean => {
  const found = adjacenciesOf(grid);
  return found.length === ADJACENT.length && ADJACENT.every((pair) => found.includes(pair));
};
const worst = (grid: (string | null)[][]): number => greatest(Object.values(sharesOf(grid)).map(({ error }) => error));

let best: (string | null)[][] | null = null;
for (let i = 0; i < OFFSETS; i += 1) {
  for (let j = 0; j < OFFSETS; j += 1) {
    const grid = gridAt(left - WIDTH + (i / OFFSETS) * WIDTH, top - 3 * SIDE + (j / OFFSETS) * 3 * SIDE);
    if (fits(grid) && (best === null || worst(grid) < worst(best))) best = grid;
  }
}
if (!best) throw new Error('no position of the grid keeps the sixteen adjacencies');

const letters: Record<string, string> = Object.fromEntries(
  counties.map(({ adcode = '', name: { en } }, index) => [
    adcode,
    counties.slice(0, index).some(({ name }) => name.en.startsWith(en.slice(0, 1)))
      ? en.slice(1, 2).toUpperCase()
      : en.slice(0, 1),
  ]),
);
const drawn = best.map((cells) => cells.map((adcode) => (adcode === null ? '.' : (letters[adcode] ?? '?'))).join(''));
const used = drawn.filter((row) => /[A-Z]/.test(row));
// An odd number of dropped rows would shift every second row the other way.
const shift = drawn.findIndex((row) => /[A-Z]/.test(row)) % 2 === 1 ? 'even' : 'odd';
const first = least(used.map((row) => row.search(/[A-Z]/)));
const last = greatest(used.map((row) => row.replace(/\.+$/, '').length));
const mosaic = {
  letters: Object.fromEntries(Object.entries(letters).map(([adcode, letter]) => [letter, adcode])),
  shift,
  rows: used.map((row) => row.slice(first, last).padEnd(last - first, '.')),
};
generate('data/geo/mosaic.json', `${JSON.stringify(mosaic, null, 2)}\n`, 'npx tsx scripts/make-mosaic.ts DIR');
