import { greatest, least } from '../../core/extremes.js';
import type { Mosaic } from '../../catalogue/county-types.js';

export type Point = readonly [x: number, y: number];
/** A closed ring; its first point is not repeated at the end. */
export type Ring = readonly Point[];

/** A place for a name, with the width of the county there. */
export interface Spot {
  centre: Point;
  width: number;
}

/** A county's shape in the drawing, in CSS pixels. */
export interface CountyShape {
  adcode: string;
  rings: Ring[];
  /** The outline round all rings: a county of hexagons has a single one. */
  outline: Ring[];
  /** Possible places for its name, best first. */
  spots: Spot[];
}

/** The shapes of the counties, and the lines that keep hexagons of different counties apart. */
export interface Shapes {
  counties: CountyShape[];
  gaps: (readonly [Point, Point])[];
}

export interface Frame {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The corners of a pointy-top hexagon, in halves of its width and quarters of its height. */
const CORNERS: readonly Point[] = [
  [0, -2],
  [1, -1],
  [1, 1],
  [0, 2],
  [-1, 1],
  [-1, -1],
];

/** Rounds to tenths of a pixel: all hexagons become identical to the digit, which keeps a large drawing small. */
const onGrid = (value: number): number => Math.round(value * 10) / 10;

interface Cell {
  adcode: string;
  row: number;
  /** In widths of a hexagon. */
  x: number;
}

const cellsOf = ({ letters, shift, rows }: Mosaic): Cell[] =>
  rows.flatMap((row, index) =>
    Array.from(row).flatMap((letter, column) => {
      const adcode = letters[letter];
      const right = (index % 2 === 1) === (shift === 'odd');
      return adcode === undefined ? [] : [{ adcode, row: index, x: column + (right ? 0.5 : 0) }];
    }),
  );

/** The mosaic's aspect ratio, width to height. */
export const mosaicAspect = ({ rows }: Mosaic): number => {
  const columns = greatest(rows.map((row) => row.length)) + 0.5;
  return columns / ((rows.length - 1) * 0.75 + 1) / (2 / Math.sqrt(3));
};

/** Places for a name, best first: rows with the most hexagons of the county side by side, near its middle. */
const nameSpots = (cells: readonly Cell[]): { x: number; row: number; width: number }[] => {
  const middle = cells.reduce((sum, { row }) => sum + row, 0) / cells.length;
  const rows = [...new Set(cells.map(({ row }) => row))].map((row) => {
    const own = cells.filter((cell) => cell.row === row).sort((a, b) => a.x - b.x);
    const runs: Cell[][] = [];
    for (const cell of own) {
      const last = runs[runs.length - 1];
      const before = last?.[last.length - 1];
      if (last && before && cell.x - before.x < 1.1) last.push(cell);
      else runs.push([cell]);
    }
    const run = runs.reduce((longest, one) => (one.length > longest.length ? one : longest));
    const xs = run.map(({ x }) => x);
    return { row, x: (least(xs) + greatest(xs)) / 2, width: run.length };
  });
  const score = ({ row, width }: { row: number; width: number }) => Math.min(width, 4) - Math.abs(row - middle) * 0.8;
  return rows.sort((a, b) => score(b) - score(a));
};

const cornerKey = ([x, y]: Point): string => `${x.toFixed(2)},${y.toFixed(2)}`;

/** The outlines round touching cells: the edges that no two cells share, joined end to end. */
const outlineOf = (cells: readonly (readonly Point[])[]): Ring[] => {
  const ways = new Map<string, { from: Point; to: Point }>();
  for (const corners of cells) {
    corners.forEach((from, index) => {
      const to = corners[(index + 1) % corners.length] as Point;
      // All cells have the same winding, so a shared edge occurs once in each direction.
      if (!ways.delete(`${cornerKey(to)}>${cornerKey(from)}`))
        ways.set(`${cornerKey(from)}>${cornerKey(to)}`, { from, to });
    });
  }
  const next = new Map([...ways.values()].map((way) => [cornerKey(way.from), way]));
  const rings: Ring[] = [];
  for (let [start] = next.values(); start; [start] = next.values()) {
    const ring: Point[] = [];
    for (let way: typeof start | undefined = start; way; way = next.get(cornerKey(way.to))) {
      if (!next.delete(cornerKey(way.from))) break;
      ring.push(way.from);
    }
    rings.push(ring);
  }
  return rings;
};

/** The counties as hexagons within a frame. */
export const mosaicShapes = (mosaic: Mosaic, frame: Frame): Shapes => {
  const cells = cellsOf(mosaic);
  const columns = greatest(mosaic.rows.map((row) => row.length)) + 0.5;
  const lines = (mosaic.rows.length - 1) * 0.75 + 1;
  const half = Math.floor((Math.min(frame.width / columns, frame.height / lines / (2 / Math.sqrt(3))) / 2) * 10) / 10;
  const width = 2 * half;
  const quarter = onGrid(half / Math.sqrt(3));
  const left = onGrid(frame.left + (frame.width - columns * width) / 2);
  const top = onGrid(frame.top + (frame.height - lines * 4 * quarter) / 2);
  const centreOf = (x: number, row: number): Point => [
    onGrid(left + (x + 0.5) * width),
    onGrid(top + (2 + row * 3) * quarter),
  ];
  const cornersOf = ({ x, row }: Cell, scale: number): Point[] => {
    const [cx, cy] = centreOf(x, row);
    const [right, down] = [onGrid(half * scale), onGrid(quarter * scale)];
    return CORNERS.map(([dx, dy]): Point => [onGrid(cx + dx * right), onGrid(cy + dy * down)]);
  };
  // Each cell's right and lower edges, given by the corners that they join.
  const gaps = cells.flatMap((cell) =>
    [
      { x: cell.x + 1, row: cell.row, edge: 1 },
      { x: cell.x + 0.5, row: cell.row + 1, edge: 2 },
      { x: cell.x - 0.5, row: cell.row + 1, edge: 3 },
    ].flatMap(({ x, row, edge }) => {
      const other = cells.find((one) => one.x === x && one.row === row);
      if (!other || other.adcode === cell.adcode) return [];
      const corners = cornersOf(cell, 1);
      return [[corners[edge] as Point, corners[edge + 1] as Point] as const];
    }),
  );
  const counties = Object.values(mosaic.letters).map((adcode) => {
    const own = cells.filter((cell) => cell.adcode === adcode);
    return {
      adcode,
      // Slightly smaller than the cell, so that hexagons stay apart.
      rings: own.map((cell) => cornersOf(cell, 0.95)),
      outline: outlineOf(own.map((cell) => cornersOf(cell, 1))),
      spots: nameSpots(own).map((spot) => ({ centre: centreOf(spot.x, spot.row), width: spot.width * width })),
    };
  });
  return { counties, gaps };
};

export const areaOf = (ring: Ring): number =>
  Math.abs(
    ring.reduce((sum, [x, y], index) => {
      const [nextX, nextY] = ring[(index + 1) % ring.length] as Point;
      return sum + x * nextY - nextX * y;
    }, 0) / 2,
  );

/** The bounding box of rings. A loop, because a ring may have more points than a call takes arguments. */
export const boundsOf = (rings: readonly Ring[]): { left: number; top: number; right: number; bottom: number } => {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings) {
    for (const [x, y] of ring) {
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      if (y > bottom) bottom = y;
    }
  }
  return { left, top, right, bottom };
};

/** Whether a point lies within a ring. */
export const contains = (ring: Ring, [x, y]: Point): boolean => {
  let inside = false;
  ring.forEach(([x1, y1], index) => {
    const [x2, y2] = ring[(index + 1) % ring.length] as Point;
    if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
  });
  return inside;
};
