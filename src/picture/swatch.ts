import type { ColorName } from '../theme/tokens.js';
import type { SwatchPath } from '../view/static-view.js';
import type { ClassLook, LegendEntry, Look, StatusLook } from '../view/view-model.js';

interface Style {
  color: ColorName;
  width: number;
  dash: string;
}

export const SWATCH_SIZE = 16;

const stroke = (d: string, { color, width, dash }: Style): SwatchPath => ({
  d,
  stroke: color,
  width,
  dash,
  fill: null,
});

/** The nature of a figure: a class of counties has none, and a status is not drawn across a scale. */
type Nature = Exclude<Look, ClassLook | StatusLook>;

/** The look of a mark across a scale by the nature of its figure; drawings and legends share it. */
export const TICK_STYLES: Record<Nature, Style> = {
  actual: { color: 'accent', width: 2.5, dash: '' },
  earlier: { color: 'accent', width: 1.5, dash: '' },
  underway: { color: 'accent', width: 2.5, dash: '2 2' },
  target: { color: 'target', width: 3, dash: '' },
  stretch: { color: 'stretch', width: 2.5, dash: '4 3' },
  plan: { color: 'text-muted', width: 2.5, dash: '' },
  forecast: { color: 'forecast', width: 2.5, dash: '6 3' },
  editor: { color: 'editor', width: 3, dash: '1.5 2.5' },
  none: { color: 'text-muted', width: 1, dash: '' },
};

/** Looks that fill a scale up to their figure: the legend shows them as a piece of that fill, this wide. */
const FILLS: readonly Look[] = ['actual', 'underway'];
const FILL_WIDTH = 12;

/** The look of a place in a drawing by the nature of its figure; drawings and legends share it. */
export interface BoxStyle extends Style {
  /** The fill colour, if it is not that of the edge. */
  fill?: ColorName;
  filled: boolean;
  hatched: boolean;
}

const box = (color: ColorName, width: number, dash = '', fill: 'filled' | 'hatched' | null = null): BoxStyle => ({
  color,
  width,
  dash,
  filled: fill === 'filled',
  hatched: fill === 'hatched',
});

/** Light shades need an edge to be seen. */
const shade = (fill: ColorName): BoxStyle => ({ ...box('accent', 1, '', 'filled'), fill });

export const BOX_STYLES: Record<Look, BoxStyle> = {
  actual: box('accent', 1.5, '', 'filled'),
  earlier: box('accent', 1.5, '', 'filled'),
  underway: box('accent', 1.5, '', 'hatched'),
  target: box('target', 3),
  stretch: box('stretch', 2, '8 3'),
  plan: box('accent', 1.75),
  forecast: box('forecast', 1.5, '4 3'),
  editor: box('editor', 1.75, '1.5 2.5'),
  prepared: box('accent', 1),
  sought: box('accent', 1.25, '2.5 2'),
  none: box('text-muted', 0.75),
  'class-1': shade('class-1'),
  'class-2': shade('class-2'),
  'class-3': shade('class-3'),
  'class-4': shade('class-4'),
  'class-5': shade('class-5'),
};

/** The editor's own data has a colour of its own. */
export const boxColor = (look: Look, own: boolean): ColorName =>
  own && look !== 'none' ? 'editor' : BOX_STYLES[look].color;

/** Diagonal strokes over a rectangle, as path data. */
export const hatching = (x: number, y: number, width: number, height: number, step: number): string => {
  const strokes: string[] = [];
  for (let at = step; at < width + height; at += step) {
    const [x1, y1] = at <= height ? [x, y + at] : [x + at - height, y + height];
    const [x2, y2] = at <= width ? [x + at, y] : [x + width, y + at - width];
    strokes.push(`M${x1} ${y1}L${x2} ${y2}`);
  }
  return strokes.join('');
};

const boxPaths = (look: Look, own: boolean): SwatchPath[] => {
  const style = { ...BOX_STYLES[look], color: boxColor(look, own) };
  return [
    { ...stroke('M2 3H14V13H2Z', style), fill: style.filled ? (style.fill ?? style.color) : null },
    ...(style.hatched ? [stroke(hatching(2, 3, 12, 10, 4.4), { color: style.color, width: 1.5, dash: '' })] : []),
  ];
};

/** A legend's mark, in the look that it has in the drawing. */
export const swatchPaths = ({ look, form, own = false, mark }: Omit<LegendEntry, 'key' | 'text'>): SwatchPath[] => {
  if (mark) return mark;
  if (form === 'box') return boxPaths(look, own);
  const style = TICK_STYLES[look as Nature];
  return [FILLS.includes(look) ? stroke('M1 8H15', { ...style, width: FILL_WIDTH }) : stroke('M8 1V15', style)];
};
