import type { EChartsCoreOption } from 'echarts/core';
import { xmlText } from '../core/xml-text.js';
import type { DrawingModule } from './drawing.js';

interface Size {
  width: number;
  height: number;
}

/** A drawing as text, without a page: for files. */
export const drawSvg = (
  { init }: Pick<DrawingModule<never>, 'init'>,
  option: EChartsCoreOption,
  size: Size,
): Size & { svg: string } => {
  const chart = init(null, null, { ssr: true, ...size });
  try {
    chart.setOption(option);
    return { svg: xmlText(chart.renderToSVGString()), ...size };
  } finally {
    chart.dispose();
  }
};
