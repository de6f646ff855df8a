import { once } from '../../core/once.js';
import { textWidth } from '../../core/text-width.js';
import type { FormShape } from '../../picture/forms.js';
import type { Box, TextRun } from '../../picture/shapes.js';
import type { ColorName } from '../../theme/tokens.js';
import { contains, type CountyShape, type Spot } from './shapes.js';
import type { MapCounty, MapStatement } from './types.js';

export interface PlacedCounty {
  county: MapCounty;
  shape: CountyShape;
  labels: TextRun[];
  symbols: FormShape[];
}

export interface NameSizes {
  name: number;
  small: number;
  symbol: number;
  /** The width of the drawing. */
  room: number;
}

/** What stands in a county: its name, and its class or its symbols below that. */
type Inscription = Pick<PlacedCounty, 'labels' | 'symbols'>;

/** Approximate width of bold letters, relative to regular ones. */
export const BOLD = 1.1;
const GAP = 2;
const MOST_ROWS = 2;
/** How far from its spot an inscription may move up or down, in pixels. */
const SHIFTS = [0, -10, 10, -20, 20];

/** On the two strongest shades names are in the colour of the surface. */
const labelFill = (look: MapCounty['look']): ColorName =>
  look === 'class-1' || look === 'class-2' ? 'surface' : 'text';

/** Symbols in rows; where they are too many, those that look alike stand once. */
const symbolRows = (readings: readonly MapStatement[], width: number, size: number): MapStatement[][] => {
  const drawn = readings.filter(({ symbol }) => symbol !== null);
  const most = Math.max(2, Math.floor((width + GAP) / (size + GAP)));
  const keyOf = ({ symbol, look }: MapStatement) => `${symbol ?? ''} ${look}`;
  const shown =
    drawn.length <= most * MOST_ROWS
      ? drawn
      : once(drawn.map(keyOf)).flatMap((key) => drawn.find((one) => keyOf(one) === key) ?? []);
  const count = Math.ceil(shown.length / most);
  const each = Math.ceil(shown.length / count);
  return Array.from({ length: count }, (_, row) => shown.slice(row * each, (row + 1) * each));
};

const symbolsAt = (rows: readonly MapStatement[][], x: number, y: number, size: number): FormShape[] =>
  rows.flatMap((row, index) => {
    const width = row.length * (size + GAP) - GAP;
    return row.map(({ symbol, look }, column): FormShape => {
      const left = Math.round(x - width / 2) + column * (size + GAP);
      const top = Math.round(y) + index * (size + GAP);
      return { box: { left, top, right: left + size, bottom: top + size }, look, ...(symbol ? { symbol } : {}) };
    });
  });

const inscription = (
  county: MapCounty,
  { centre: [middle, spotY], width }: Spot,
  shift: number,
  { name, small, symbol, room }: NameSizes,
): Inscription => {
  const rows = symbolRows(county.readings, width, symbol);
  // A name at the edge stays within the drawing.
  const half = (textWidth(county.name, name) * BOLD) / 2;
  const x = Math.max(half, Math.min(room - half, middle));
  // A name and its symbols have their middle at the spot.
  const y = spotY + shift - (rows.length * (symbol + GAP)) / 2;
  const fill = labelFill(county.look);
  const halo: ColorName = county.look === 'none' ? 'track' : county.look;
  // Leave out a long value where it would overflow the county; the list and the details still have it.
  const short = county.short && textWidth(county.short, small) <= Math.max(width * 1.1, 30) ? county.short : '';
  const first: TextRun = { text: county.name, x, y, size: name, weight: 600, fill, align: 'center', halo };
  const second: TextRun = { ...first, text: short, y: y + (name + small) * 0.62, size: small, weight: 400 };
  return { labels: short ? [first, second] : [first], symbols: symbolsAt(rows, x, y + name * 0.75, symbol) };
};

/** Where a name in a county stands. */
export const boxOf = ({ text, x, y, size, weight }: TextRun): Box => {
  const width = textWidth(text, size) * (weight === 600 ? BOLD : 1);
  return { left: x - width / 2, right: x + width / 2, top: y - size * 0.62, bottom: y + size * 0.62 };
};

const boxesOf = ({ labels, symbols }: Inscription): Box[] => [...labels.map(boxOf), ...symbols.map(({ box }) => box)];

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const isInside = ({ outline }: CountyShape, { left, top, right, bottom }: Box): boolean => {
  const y = (top + bottom) / 2;
  return (
    [left, (left + right) / 2, right].every((x) => outline.some((ring) => contains(ring, [x, y]))) &&
    [top, bottom].every((edge) => outline.some((ring) => contains(ring, [(left + right) / 2, edge])))
  );
};

/** Places names and symbols in their counties where they overlap no other; a county's second line is dropped first. */
export const placeNames = (
  counties: readonly MapCounty[],
  shapes: readonly CountyShape[],
  sizes: NameSizes,
): PlacedCounty[] => {
  const taken: Box[] = [];
  return counties.flatMap((county) => {
    const shape = shapes.find(({ adcode }) => adcode === county.adcode);
    if (!shape) return [];
    const isFree = (one: Inscription) => boxesOf(one).every((box) => taken.every((other) => !overlap(box, other)));
    const fits = (one: Inscription, spot: Spot) => {
      const [name] = one.labels.map(boxOf);
      return (
        name !== undefined && name.right - name.left <= spot.width && boxesOf(one).every((box) => isInside(shape, box))
      );
    };
    const tries = [county, { ...county, short: '' }].flatMap((one) =>
      SHIFTS.flatMap((shift) => shape.spots.map((spot) => ({ spot, placed: inscription(one, spot, shift, sizes) }))),
    );
    const found =
      tries.find(({ spot, placed }) => fits(placed, spot) && isFree(placed)) ??
      tries.find(
        ({
          placed: {
            labels: [name],
          },
          placed,
        }) => name && isInside(shape, boxOf(name)) && isFree(placed),
      ) ??
      tries.find(({ placed }) => isFree(placed)) ??
      tries[0];
    if (!found) return [];
    taken.push(...boxesOf(found.placed));
    return [{ county, shape, ...found.placed }];
  });
};
