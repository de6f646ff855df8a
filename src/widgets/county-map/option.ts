import type { EChartsCoreOption } from 'echarts/core';
import { customSeries } from '../../charts/custom-series.js';
import { formElements } from '../../picture/forms.js';
import { symbolElements } from '../../picture/symbols.js';
import { textElement, type Pen } from '../../picture/shapes.js';
import { BOX_STYLES } from '../../picture/swatch.js';
import { fontFamily, type ColorScheme } from '../../theme/tokens.js';
import type { MapLayout } from './layout.js';
import type { MapModel } from './model.js';
import type { PlacedCounty } from './names.js';
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

const countyElements = ({ colors }: Pen, { county: { adcode, look }, shape }: PlacedCounty) => {
  const { color, fill } = BOX_STYLES[look];
  const ground = look === 'none' ? colors.track : colors[fill ?? color];
  return [
    ...shape.rings.map((ring) => polygon(ring, { fill: ground }, 2, adcode)),
    // The border of the county stands in the gap, so that neighbours of one shade are told apart.
    ...shape.outline.map((ring) =>
      polygon(ring, { fill: 'none', stroke: colors[color], lineWidth: look === 'none' ? 0.75 : 1 }, 4, BETWEEN),
    ),
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

/** The drawing as an ECharts option. */
export const mapOption = (model: MapModel, layout: MapLayout, colors: ColorScheme): EChartsCoreOption => {
  const pen: Pen = { colors, family: fontFamily(model.locale) };
  const { counties, gaps, labels } = layout;
  const shapes = [...counties.flatMap(({ symbols }) => symbols), ...layout.symbols];
  return {
    animation: false,
    series: [
      customSeries(
        'counties',
        counties.map((placed) => countyElements(pen, placed)),
      ),
      customSeries('gaps', [gaps.map(([from, to]) => gapElement(pen, from, to))]),
      customSeries('symbols', [
        [
          ...shapes.filter(({ symbol }) => !symbol).flatMap((shape) => formElements(shape, colors)),
          ...symbolElements(shapes, colors),
        ],
      ]),
      customSeries('names', [
        [...counties.flatMap((county) => county.labels), ...labels].map((label) => textElement(pen, label, ON_TOP)),
      ]),
    ],
  };
};
