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
  /** Whether its name stands within it and apart from others. */
  fits: boolean;
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
const SHIFTS = [-10, 10, -20, 20];

/** Where a name and its symbols stand about a spot. */
interface Stand {
  shift: number;
  /** Whether the symbols stand above the name. */
  above: boolean;
}

/** First the whole has its middle at the spot, then the name alone, then anything near. */
const standsOf = ({ readings }: MapCounty, { symbol }: NameSizes): Stand[] => {
  const hasSymbols = readings.some((reading) => reading.symbol !== null);
  const half = hasSymbols ? (symbol + GAP) / 2 : 0;
  return (hasSymbols ? [false, true] : [false]).flatMap((above) =>
    once([0, above ? -half : half, ...SHIFTS]).map((shift) => ({ shift, above })),
  );
};

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
  { shift, above }: Stand,
  { name, small, symbol, room }: NameSizes,
): Inscription => {
  const rows = symbolRows(county.readings, width, symbol);
  // A name at the edge stays within the drawing.
  const half = (textWidth(county.name, name) * BOLD) / 2;
  const x = Math.max(half, Math.min(room - half, middle));
  // A name and its symbols have their middle at the spot.
  const height = rows.length * (symbol + GAP);
  const y = spotY + shift + (above ? height : -height) / 2;
  const fill = labelFill(county.look);
  const halo: ColorName = county.look === 'none' ? 'track' : county.look;
  // Leave out a long value where it would overflow the county; the list and the details still have it.
  const short = county.short && textWidth(county.short, small) <= Math.max(width * 1.1, 30) ? county.short : '';
  const first: TextRun = { text: county.name, x, y, size: name, weight: 600, fill, align: 'center', halo };
  const second: TextRun = { ...first, text: short, y: y + (name + small) * 0.62, size: small, weight: 400 };
  return {
    labels: short ? [first, second] : [first],
    symbols: symbolsAt(rows, x, above ? y - name * 0.7 - height : y + name * 0.75, symbol),
  };
};

/** Where a name in a county stands. */
const boxOf = ({ text, x, y, size, weight }: TextRun): Box => {
  const width = textWidth(text, size) * (weight === 600 ? BOLD : 1);
  return { left: x - width / 2, right: x + width / 2, top: y - size * 0.62, bottom: y + size * 0.62 };
};

/** The least of a name that has to stand in its county. */
const middleOf = ({ x, y, size }: TextRun): Box => ({
  left: x - 6,
  right: x + 6,
  top: y - size / 2,
  bottom: y + size / 2,
});

/** What an inscription takes up. */
export const boxesOf = ({ labels, symbols }: Inscription): Box[] => [
  ...labels.map(boxOf),
  ...symbols.map(({ box }) => box),
];

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Points across a box in which a zigzag border would show. */
const ACROSS = Array.from({ length: 13 }, (_, index) => index / 12);

const isInside = ({ outline }: CountyShape, { left, top, right, bottom }: Box): boolean => {
  const holds = (x: number, y: number) => outline.some((ring) => contains(ring, [x, y]));
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  return holds(x, top) && holds(x, bottom) && ACROSS.every((part) => holds(left + (right - left) * part, y));
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
    const isNamed = ({ labels: [name] }: Inscription, { width }: Spot) =>
      name !== undefined && textWidth(name.text, name.size) * BOLD <= width && isInside(shape, boxOf(name));
    const isWhole = (one: Inscription) => boxesOf(one).every((box) => isInside(shape, box));
    const triesFor = (one: MapCounty) =>
      standsOf(county, sizes).flatMap((stand) =>
        shape.spots.map((spot) => ({ spot, placed: inscription(one, spot, stand, sizes) })),
      );
    const bare = triesFor({ ...county, short: '' });
    // Where the second line is too long for its spot, the name stands alone.
    const whole = triesFor(county).filter(({ placed }) => placed.labels.length > 1);
    const named = [whole, bare]
      .flatMap((tries) => [
        tries.find(({ spot, placed }) => isNamed(placed, spot) && isWhole(placed) && isFree(placed)),
        tries.find(({ spot, placed }) => isNamed(placed, spot) && isFree(placed)),
      ])
      .find((one) => one !== undefined);
    const found =
      named ??
      bare.find(({ placed }) => isFree(placed) && placed.labels.every((name) => isInside(shape, middleOf(name)))) ??
      bare.find(({ placed }) => isFree(placed)) ??
      bare[0];
    if (!found) return [];
    taken.push(...boxesOf(found.placed));
    return [{ county, shape, ...found.placed, fits: named !== undefined }];
  });
};
