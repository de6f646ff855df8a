import type { ColorName, ColorScheme } from '../theme/tokens.js';
import { behindName } from '../view/run-on.js';
import type { Look } from '../view/view-model.js';
import { BOX_STYLES, hatching } from './swatch.js';

/** Where something stands in a drawing. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** One line of text; `y` is its middle. */
export interface TextRun {
  text: string;
  x: number;
  y: number;
  size: number;
  weight: 400 | 600;
  fill: ColorName;
  align: 'left' | 'center' | 'right';
  /**
   * The gap, in pixels, to the run before it, behind which it stands on the same baseline however wide the reader's face sets that;
   * then `x` and `y` mean nothing.
   */
  behind?: number;
  /** The colour of an edge round the letters, which keeps what is behind them away. */
  halo?: ColorName | null;
}

/** The colours and the typeface to draw with. */
export interface Pen {
  colors: ColorScheme;
  family: string;
}

export const textElement = (
  { colors, family }: Pen,
  { text, x, y, size, weight, fill, align, halo, behind }: TextRun,
  z2 = 3,
) => ({
  type: 'text',
  silent: true,
  ...(behind === undefined ? {} : { name: behindName(behind) }),
  x,
  y,
  z2,
  style: {
    text,
    fill: colors[fill],
    align,
    verticalAlign: 'middle',
    fontSize: size,
    fontWeight: weight,
    fontFamily: family,
    ...(halo ? { stroke: colors[halo], lineWidth: 3 } : {}),
  },
});

export const pathElement = (d: string, style: Record<string, unknown>, z2 = 1) => ({
  type: 'path',
  silent: true,
  z2,
  shape: { pathData: d },
  style: { fill: 'none', ...style },
});

/** A dash pattern in the form that ECharts takes. */
export const dashOf = (dash: string): { lineDash?: number[] } =>
  dash ? { lineDash: dash.split(' ').map(Number) } : {};

export const rectangle = ({ left, top, right, bottom }: Box, radius: number, style: Record<string, unknown>) => ({
  type: 'rect',
  silent: true,
  z2: 1,
  shape: { x: left, y: top, width: right - left, height: bottom - top, r: radius },
  style,
});

/** A rectangle in the look of a figure's nature. */
export const lookOf = (look: Look, color: string, area: Box, radius: number, step: number, thin = false) => {
  const { width, dash, filled, hatched } = BOX_STYLES[look];
  const { left, top, right, bottom } = area;
  return [
    rectangle(area, radius, {
      fill: filled ? color : 'none',
      stroke: color,
      lineWidth: thin ? Math.min(width, 1.25) : width,
      ...(thin && dash ? { lineDash: [2, 1.5] } : dashOf(dash)),
    }),
    ...(hatched
      ? [
          pathElement(hatching(left, top, right - left, bottom - top, step), {
            stroke: color,
            lineWidth: thin ? 1.2 : 1.4,
          }),
        ]
      : []),
  ];
};
