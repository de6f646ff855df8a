import type { EChartsCoreOption } from 'echarts/core';
import type { ChartModule, ChartSize } from './chart-host.js';

/** A drawing as text, without a page: for files. */
export const drawSvg = (
  { init }: ChartModule,
  option: EChartsCoreOption,
  size: ChartSize,
): ChartSize & { svg: string } => {
  const chart = init(null, null, { renderer: 'svg', ssr: true, ...size });
  try {
    chart.setOption(option);
    return { svg: chart.renderToSVGString(), ...size };
  } finally {
    chart.dispose();
  }
};
