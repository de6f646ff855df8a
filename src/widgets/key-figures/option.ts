import type { EChartsCoreOption } from 'echarts/core';
import { customSeries } from '../../charts/custom-series.js';
import { formElements } from '../../picture/forms.js';
import { rectangle, textElement, type Pen } from '../../picture/shapes.js';
import { fontFamily, type ColorScheme } from '../../theme/tokens.js';
import type { KeyFiguresLayout } from './layout.js';
import type { KeyFiguresModel } from './model.js';

/** The drawing as ECharts takes it. Pure; `colors` are custom properties on a page and plain colours in a file. */
export const keyFiguresOption = (
  { locale }: Pick<KeyFiguresModel, 'locale'>,
  { rows, titles, rules }: KeyFiguresLayout,
  colors: ColorScheme,
): EChartsCoreOption => {
  const pen: Pen = { colors, family: fontFamily(locale) };
  return {
    animation: false,
    series: [
      customSeries('sections', [
        [
          ...rules.map(({ y, width }) =>
            rectangle({ left: 0, top: y, right: width, bottom: y + 1 }, 0, { fill: colors.line }),
          ),
          ...titles.map((title) => textElement(pen, title)),
        ],
      ]),
      customSeries(
        'figures',
        rows.map(({ shapes, texts }) => [
          ...shapes.flatMap((shape) => formElements(shape, colors)),
          ...texts.map((text) => textElement(pen, text)),
        ]),
      ),
    ],
  };
};
