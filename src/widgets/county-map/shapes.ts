import type { Mosaic } from '../../catalogue/types.js';

export type Point = readonly [x: number, y: number];
/** A closed ring without its first point repeated. */
export type Ring = readonly Point[];

/** A place for a name, with the width of the county there. */
export interface Spot {
  centre: Point;
  width: number;
}

/** What a county looks like in the drawing, in CSS pixels. */
export interface CountyShape {
  adcode: string;
  rings: Ring[];
  /** Where its name may stand, the best place first. */
  spots: Spot[];
}

/** What the counties look like, and the lines that keep hexagons of different counties apart. */
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

const HEXAGON = [0, 1, 2, 3, 4, 5].map((corner): Point => {
  const angle = (Math.PI / 3) * corner - Math.PI / 2;
  return [Math.cos(angle), Math.sin(angle)];
});

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

/** How much wider than high the mosaic is. */
export const mosaicAspect = ({ rows }: Mosaic): number => {
  const columns = Math.max(...rows.map((row) => row.length)) + 0.5;
  return columns / ((rows.length - 1) * 0.75 + 1) / (2 / Math.sqrt(3));
};

/** Names stand best in the row of the county that has the most hexagons side by side next to its middle. */
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
    return { row, x: (Math.min(...xs) + Math.max(...xs)) / 2, width: run.length };
  });
  const score = ({ row, width }: { row: number; width: number }) => Math.min(width, 4) - Math.abs(row - middle) * 0.8;
  return rows.sort((a, b) => score(b) - score(a));
};

/** The counties as hexagons within a frame. */
export const mosaicShapes = (mosaic: Mosaic, frame: Frame): Shapes => {
  const cells = cellsOf(mosaic);
  const columns = Math.max(...mosaic.rows.map((row) => row.length)) + 0.5;
  const lines = (mosaic.rows.length - 1) * 0.75 + 1;
  const width = Math.min(frame.width / columns, frame.height / lines / (2 / Math.sqrt(3)));
  const side = width / Math.sqrt(3);
  const left = frame.left + (frame.width - columns * width) / 2;
  const top = frame.top + (frame.height - lines * 2 * side) / 2;
  const centreOf = (x: number, row: number): Point => [left + (x + 0.5) * width, top + side + row * 1.5 * side];
  const cornersOf = ({ x, row }: Cell, scale: number): Point[] => {
    const [cx, cy] = centreOf(x, row);
    return HEXAGON.map(([dx, dy]): Point => [cx + dx * side * scale, cy + dy * side * scale]);
  };
  // Each cell's edges to the right and below, by the corners that they join.
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
      // A little less than the whole, so that hexagons stay apart.
      rings: own.map((cell) => cornersOf(cell, 0.95)),
      spots: nameSpots(own).map((spot) => ({ centre: centreOf(spot.x, spot.row), width: spot.width * width })),
    };
  });
  return { counties, gaps };
};

export const boundsOf = (rings: readonly Ring[]): { left: number; top: number; right: number; bottom: number } => {
  const points = rings.flat();
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
};
