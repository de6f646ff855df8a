/** ECharts as a careful developer ships it: only the chart that is needed, with the SVG renderer, in one bundle. */
import { boxesOf } from '../boxes.js';
import type { WidgetName } from '../content.js';
import { jsonScript, visualBox } from '../page.js';
import { inBox, moduleScript, type Candidate } from './candidate.js';
import { GAUGE_HEIGHT, MAP_HEIGHT, chainOption, gaugeOption, mapOption } from './echarts-options.js';

const drawn = (widget: WidgetName, height: number, data: { option: unknown; map?: unknown }) => {
  const url = `/peers/echarts-${widget}.js`;
  return inBox({
    body: `${visualBox(height)}\n${jsonScript(data)}\n${moduleScript(url)}`,
    assets: [{ url, entry: `echarts-${widget}.ts` }],
  });
};

export const echartsBundled: Candidate = {
  id: 'echarts-bundled',
  name: 'ECharts, tree-shaken',
  aside: true,
  draw: ({ gauge, chain, map }) => ({
    gauge: drawn('gauge', GAUGE_HEIGHT, { option: gaugeOption(gauge) }),
    chain: drawn('chain', boxesOf(chain).height, { option: chainOption(chain) }),
    map: drawn('map', MAP_HEIGHT, { option: mapOption(map), map: map.outlines }),
  }),
};
