import type { SymbolName } from '../catalogue/county-types.js';
import type { ColorScheme } from '../theme/tokens.js';
import type { SwatchPath } from '../view/static-view.js';
import type { Look } from '../view/view-model.js';
import type { FormShape } from './forms.js';
import { dashOf, pathElement } from './shapes.js';
import { BOX_STYLES, SWATCH_SIZE } from './swatch.js';

/** Path data in a box of 16 × 16, absolute commands only: strokes, or an area that is filled. */
type Glyph = { line: string } | { solid: string };

/** Our own symbols; the legend says in words what each stands for. */
export const GLYPHS: Record<SymbolName, Glyph> = {
  airport: {
    solid:
      'M8 2.4C8.6 2.4 9 3.2 9 4.2V6.6L13.6 9.6V11L9 9.6V11.8L10.4 12.9V13.9L8 13.2L5.6 13.9V12.9L7 11.8V9.6L2.4 11V9.6L7 6.6V4.2C7 3.2 7.4 2.4 8 2.4Z',
  },
  railway: { line: 'M6 2.8V13.2M10 2.8V13.2M3.4 4.8H12.6M3.4 8H12.6M3.4 11.2H12.6' },
  station: { line: 'M4 3.2H12V11.2H4ZM4 7.6H12M5.4 11.2V13.2M10.6 11.2V13.2M5.8 9.4H6.4M9.6 9.4H10.2' },
  motorway: { line: 'M6 3L3.4 13M10 3L12.6 13M8 3.2V5M8 7V9M8 11V13' },
  park: { line: 'M3.6 3.6H7V7H3.6ZM9 3.6H12.4V7H9ZM3.6 9H7V12.4H3.6ZM9 9H12.4V12.4H9Z' },
  factory: { line: 'M3 12.8V7L6.2 9V7L9.4 9L9.9 3.2H12L12.8 12.8Z' },
  crop: {
    line: 'M8 13.4V8.4M8 10.4C4.8 10.4 3.2 8.4 3.2 5.8C6.4 5.8 8 7.6 8 10.4M8 8.4C8 5.4 9.6 3.2 12.8 3.2C12.8 6.4 11.2 8.4 8 8.4',
  },
  company: {
    line: 'M2.4 13H13.6M3.4 13V6.8H7.6M7.6 13V3H12.6V13M9.6 5.6H10.6M9.6 8.2H10.6M9.6 10.8H10.6M5.2 9H5.8M5.2 11H5.8',
  },
  north: { line: 'M8 13.2V3.2M4 7.2L8 3.2L12 7.2' },
  east: { line: 'M2.8 8H12.8M8.8 4L12.8 8L8.8 12' },
  south: { line: 'M8 2.8V12.8M4 8.8L8 12.8L12 8.8' },
  west: { line: 'M13.2 8H3.2M7.2 4L3.2 8L7.2 12' },
};

const LINE = 1.25;
/** The width of the hatched band of a ring; the glyph stands on a plain ground. */
const BAND = 3;

/** Absolute path data at another place. */
const movedPath = (d: string, x: number, y: number): string =>
  d.replace(/([A-Z])([^A-Z]*)/g, (_, command: string, numbers: string) => {
    const across = (index: number) => command !== 'V' && (command === 'H' || index % 2 === 0);
    const moved = (numbers.match(/[\d.]+/g) ?? []).map(
      (number, index) => Math.round((Number(number) + (across(index) ? x : y)) * 100) / 100,
    );
    return command + moved.join(' ');
  });

const circle = (x: number, y: number, radius: number): string => {
  const arc = `A${radius} ${radius} 0 1 1 `;
  return `M${x - radius} ${y}${arc}${x + radius} ${y}${arc}${x - radius} ${y}Z`;
};

/** Diagonal chords of a circle. */
const chords = (x: number, y: number, radius: number): string => {
  const found: string[] = [];
  for (let from = -radius + 1.5; from < radius; from += 3) {
    const half = Math.sqrt(radius ** 2 - from ** 2);
    const ends = [-half, half].map((along) =>
      [x + (from + along) * Math.SQRT1_2, y + (from - along) * Math.SQRT1_2].map((value) => value.toFixed(1)).join(' '),
    );
    found.push(`M${ends.join('L')}`);
  }
  return found.join('');
};

/** A ring in the look of a status; without one there is none. */
const ringPaths = (look: Look, x: number, y: number, size: number): SwatchPath[] => {
  if (look === 'none') return [];
  const { color, width, dash, filled, hatched } = BOX_STYLES[look];
  const radius = (size - width) / 2;
  const ring: SwatchPath = {
    d: circle(x, y, radius),
    stroke: color,
    width,
    dash,
    fill: filled ? color : 'surface',
  };
  if (!hatched) return [ring];
  return [
    ring,
    { d: chords(x, y, radius), stroke: color, width: 1.25, dash: '', fill: null },
    { d: circle(x, y, radius - BAND), stroke: 'surface', width: 0.5, dash: '', fill: 'surface' },
  ];
};

const glyphPath = (symbol: SymbolName, look: Look, x: number, y: number): SwatchPath => {
  const glyph = GLYPHS[symbol];
  const stroke = BOX_STYLES[look].filled ? 'surface' : 'text';
  const half = SWATCH_SIZE / 2;
  return 'line' in glyph
    ? { d: movedPath(glyph.line, x - half, y - half), stroke, width: LINE, dash: '', fill: null }
    : { d: movedPath(glyph.solid, x - half, y - half), stroke, width: 0.25, dash: '', fill: stroke };
};

/** What a legend shows of a symbol, whatever its status. */
export const symbolSwatch = (symbol: SymbolName): SwatchPath[] => [
  glyphPath(symbol, 'none', SWATCH_SIZE / 2, SWATCH_SIZE / 2),
];

/** What a legend shows of a status, whatever stands in the ring. */
export const ringSwatch = (look: Look): SwatchPath[] =>
  ringPaths(look, SWATCH_SIZE / 2, SWATCH_SIZE / 2, SWATCH_SIZE - 1);

const isLook = (look: FormShape['look']): look is Look => look in BOX_STYLES;

/** Symbols in the rings of their statuses, as ECharts draws them: those that look alike together, which makes one path of them. */
export const symbolElements = (placed: readonly FormShape[], colors: ColorScheme): object[] => {
  const drawn = placed.flatMap(({ symbol, look, box }) => {
    if (!symbol || !isLook(look)) return [];
    // At whole pixels every drawing of a symbol has the same digits.
    const [x, y] = [Math.round((box.left + box.right) / 2), Math.round((box.top + box.bottom) / 2)];
    return [{ rings: ringPaths(look, x, y, box.right - box.left), glyph: glyphPath(symbol, look, x, y) }];
  });
  const alike = new Map<string, SwatchPath[]>();
  for (const path of [...drawn.flatMap(({ rings }) => rings), ...drawn.map(({ glyph }) => glyph)]) {
    const { stroke, width, dash, fill } = path;
    const key = [stroke, width, dash, fill].join();
    alike.set(key, [...(alike.get(key) ?? []), path]);
  }
  return [...alike.values()]
    .flat()
    .map(({ d, stroke, width, dash, fill }) =>
      pathElement(
        d,
        { stroke: colors[stroke], lineWidth: width, fill: fill ? colors[fill] : 'none', ...dashOf(dash) },
        7,
      ),
    );
};
