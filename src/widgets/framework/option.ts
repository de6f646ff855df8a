import type { EChartsCoreOption } from 'echarts/core';
import { customSeries } from '../../charts/custom-series.js';
import type { Block } from '../../picture/blocks.js';
import { formElements } from '../../picture/forms.js';
import { textElement, type Pen } from '../../picture/shapes.js';
import { fontFamily, type ColorScheme } from '../../theme/tokens.js';
import type { FrameworkLayout } from './layout.js';
import type { FrameworkModel } from './types.js';

/** The drawing as ECharts takes it. Pure; `colors` are custom properties on a page and plain colours in a file. */
export const frameworkOption = (
  { locale }: Pick<FrameworkModel, 'locale'>,
  { parts, around }: FrameworkLayout,
  colors: ColorScheme,
): EChartsCoreOption => {
  const pen: Pen = { colors, family: fontFamily(locale) };
  const elements = ({ shapes, texts }: Block) => [
    ...shapes.flatMap((shape) => formElements(shape, colors)),
    ...texts.map((text) => textElement(pen, text)),
  ];
  return {
    animation: false,
    series: [
      customSeries('around', [around.flatMap(elements)]),
      customSeries(
        'parts',
        parts.map(({ block }) => elements(block)),
      ),
    ],
  };
};
