/** The same options for the whole ECharts and the tree-shaken one. Animations off: all are timed to the finished picture. */
import { BOX, boxesOf } from '../boxes.js';
import type { ChainContent, FiguresContent, GaugeContent, MapContent } from '../content.js';

const ACCENT = '#1f5fa8';

export const GAUGE_HEIGHT = 260;
export const MAP_HEIGHT = 420;
export const FIGURES_HEIGHT = 380;

export const gaugeOption = ({ actual, floor, stretch }: GaugeContent) => ({
  animation: false,
  series: [
    {
      type: 'gauge',
      startAngle: 180,
      endAngle: 0,
      min: 0,
      max: stretch.value,
      center: ['50%', '66%'],
      radius: '125%',
      progress: { show: true, width: 18 },
      axisLine: { lineStyle: { width: 18 } },
      axisTick: { show: false },
      splitLine: { show: false },
      axisLabel: { show: false },
      data: [actual, floor, stretch].map(({ name, value, text }, index) => ({
        name,
        value,
        itemStyle: { color: [ACCENT, '#b5651d', '#7a5ca8'][index] },
        title: { offsetCenter: ['-42%', `${14 + index * 14}%`], fontSize: 14 },
        detail: { offsetCenter: ['38%', `${14 + index * 14}%`], fontSize: 16, formatter: text },
      })),
    },
  ],
});

export const chainOption = (content: ChainContent) => {
  const { boxes } = boxesOf(content);
  return {
    animation: false,
    series: [
      {
        type: 'graph',
        layout: 'none',
        left: BOX.width / 2 + 2,
        right: BOX.width / 2 + 2,
        top: BOX.height / 2 + 2,
        bottom: BOX.height / 2 + 2,
        preserveAspect: false,
        symbol: 'rect',
        symbolSize: [BOX.width, BOX.height],
        itemStyle: { color: '#fff', borderColor: ACCENT, borderWidth: 1.5 },
        label: { show: true, color: '#222', fontSize: 14, lineHeight: 20, formatter: '{b}' },
        lineStyle: { color: '#666', width: 1.5 },
        data: boxes.map(({ id, name, text, left, top }) => ({ id, name: `${name}\n${text}`, x: left, y: top })),
        links: content.links.map(({ from, to }) => ({ source: from, target: to })),
      },
    ],
  };
};

export const mapOption = ({ counties }: MapContent) => ({
  animation: false,
  series: [
    {
      type: 'map',
      map: 'counties',
      aspectScale: 1,
      top: 4,
      bottom: 4,
      itemStyle: { areaColor: '#eef1f5', borderColor: '#fff', borderWidth: 2 },
      label: { show: true, fontSize: 12, formatter: '{b}' },
      data: counties.map(({ name, value }) => ({
        name,
        value,
        ...(value > 0 ? { itemStyle: { areaColor: '#9dbfe3' } } : {}),
      })),
    },
  ],
});

export const figuresOption = ({ shares }: FiguresContent) => ({
  animation: false,
  grid: { left: 4, right: 64, top: 4, bottom: 4, containLabel: true },
  xAxis: { type: 'value', max: 100, show: false },
  yAxis: { type: 'category', inverse: true, data: shares.map(({ name }) => name), axisLabel: { fontSize: 12 } },
  series: [
    {
      type: 'bar',
      itemStyle: { color: ACCENT },
      label: { show: true, position: 'right', fontSize: 12, formatter: '{b}' },
      data: shares.map(({ value, text }) => ({ name: text, value })),
    },
  ],
});
