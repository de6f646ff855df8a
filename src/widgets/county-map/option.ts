import type { EChartsCoreOption } from 'echarts/core';
import { customSeries } from '../../charts/custom-series.js';
import { textElement, type Pen } from '../../picture/shapes.js';
import { BOX_STYLES } from '../../picture/swatch.js';
import { fontFamily, type ColorName, type ColorScheme } from '../../theme/tokens.js';
import type { MapLayout, PlacedArrow, PlacedCounty } from './layout.js';
import type { Look } from '../../view/view-model.js';
import type { MapModel } from './model.js';
import type { Point, Ring } from './shapes.js';

/** Above everything else in the drawing. */
const ON_TOP = 8;

/** Name of the shapes drawn between counties, below emphasised ones. It has a space, so no name from a tag can match it. */
const BETWEEN = 'between counties';

const polygon = (ring: Ring, style: Record<string, unknown>, z2: number, name?: string) => ({
  type: 'polygon',
  name,
  silent: true,
  z2,
  shape: { points: ring.map(([x, y]) => [x, y]) },
  style,
});

/** Hexagons have gaps between them; in the site's geometry, strong shades are separated by a line in the surface's colour. */
const strokeOf = (look: Look, { colors }: Pen, edge: ColorName, apart: boolean): string => {
  if (look === 'none') return colors['text-muted'];
  return !apart && (look === 'class-1' || look === 'class-2') ? colors.surface : colors[edge];
};

const countyElements = (pen: Pen, { county: { adcode, look }, shape }: PlacedCounty, apart: boolean) => {
  const { colors } = pen;
  const { color, fill, filled } = BOX_STYLES[look];
  const style = {
    fill: filled ? colors[fill ?? color] : colors.surface,
    stroke: strokeOf(look, pen, color, apart),
    lineWidth: look === 'none' ? 0.75 : 1,
  };
  return [
    ...shape.rings.map((ring) => polygon(ring, style, 2, adcode)),
    // Drawn over the gaps, so that a county without data keeps its edge.
    ...(look === 'none' ? shape.rings.map((ring) => polygon(ring, { ...style, fill: 'none' }, 4, BETWEEN)) : []),
  ];
};

const gapElement = ({ colors }: Pen, [x1, y1]: Point, [x2, y2]: Point) => ({
  type: 'line',
  name: BETWEEN,
  silent: true,
  z2: 3,
  shape: { x1, y1, x2, y2 },
  style: { stroke: colors.surface, lineWidth: 4, lineCap: 'round' },
});

const head = ([x, y]: Point, [dx, dy]: Point): Ring => [
  [x, y],
  [x - dx * 9 - dy * 4.5, y - dy * 9 - dx * 4.5],
  [x - dx * 9 + dy * 4.5, y - dy * 9 + dx * 4.5],
];

const arrowElements = ({ colors }: Pen, { shafts }: PlacedArrow) =>
  shafts.flatMap(({ from, to }) => {
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
    const direction: Point = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
    const stop: Point = [to[0] - direction[0] * 6, to[1] - direction[1] * 6];
    const line = (stroke: string, lineWidth: number) => ({
      type: 'line',
      silent: true,
      z2: 7,
      shape: { x1: from[0], y1: from[1], x2: stop[0], y2: stop[1] },
      style: { stroke, lineWidth },
    });
    return [line(colors.surface, 5), line(colors.target, 2), polygon(head(to, direction), { fill: colors.target }, 7)];
  });

/** The drawing as an ECharts option. */
export const mapOption = (model: MapModel, layout: MapLayout, colors: ColorScheme): EChartsCoreOption => {
  const pen: Pen = { colors, family: fontFamily(model.locale) };
  return {
    animation: false,
    series: [
      customSeries(
        'counties',
        layout.counties.map((placed) => countyElements(pen, placed, model.layout === 'hex')),
      ),
      customSeries('gaps', [layout.gaps.map(([from, to]) => gapElement(pen, from, to))]),
      customSeries(
        'arrows',
        layout.arrows.map((arrow) => arrowElements(pen, arrow)),
      ),
      customSeries('names', [
        [...layout.counties.flatMap(({ labels }) => labels), ...layout.labels].map((label) =>
          textElement(pen, label, ON_TOP),
        ),
      ]),
    ],
  };
};
