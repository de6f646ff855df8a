import type { EChartsCoreOption } from 'echarts/core';
import { customSeries } from '../../charts/custom-series.js';
import { lookOf, textElement, type Pen } from '../../picture/shapes.js';
import { BOX_STYLES } from '../../picture/swatch.js';
import { fontFamily, type ColorScheme } from '../../theme/tokens.js';
import type { {{pascal}}Layout } from './layout.js';
import type { {{pascal}}Model } from './model.js';

/** The drawing as ECharts takes it. Pure; `colors` are custom properties on a page and plain colours in a file. */
export const {{camel}}Option = (
  { locale }: {{pascal}}Model,
  { rows }: {{pascal}}Layout,
  colors: ColorScheme,
): EChartsCoreOption => {
  const pen: Pen = { colors, family: fontFamily(locale) };
  return {
    animation: false,
    series: [
      customSeries(
        'figures',
        rows.map(({ row, mark, lines }) => [
          ...lookOf(row.mark, colors[BOX_STYLES[row.mark].color], mark, 2, 4),
          ...lines.map((line) => textElement(pen, line)),
        ]),
      ),
    ],
  };
};
