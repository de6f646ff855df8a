import type { EChartsCoreOption } from 'echarts/core';
import { customSeries } from '../../charts/custom-series.js';
import { formElements } from '../../picture/forms.js';
import { pathElement, textElement, type Pen } from '../../picture/shapes.js';
import { fontFamily, type ColorScheme } from '../../theme/tokens.js';
import type { TimelineLayout } from './layout.js';
import type { TimelineModel } from './model.js';
import type { Stroke } from './placed.js';

/** The drawing as ECharts takes it. Pure; `colors` are custom properties on a page and plain colours in a file. */
export const timelineOption = (
  { locale }: Pick<TimelineModel, 'locale'>,
  { entries, texts, shapes, strokes }: TimelineLayout,
  colors: ColorScheme,
): EChartsCoreOption => {
  const pen: Pen = { colors, family: fontFamily(locale) };
  const drawn = (of: Pick<TimelineLayout, 'texts' | 'shapes' | 'strokes'>): object[] => [
    ...of.strokes.map(({ from, to, color, width }: Stroke) =>
      pathElement(`M${from.join(' ')}L${to.join(' ')}`, { stroke: colors[color], lineWidth: width }),
    ),
    ...of.shapes.flatMap((shape) => formElements(shape, colors)),
    ...of.texts.map((text) => textElement(pen, text)),
  ];
  return {
    animation: false,
    series: [customSeries('axis', [drawn({ texts, shapes, strokes })]), customSeries('entries', entries.map(drawn))],
  };
};
