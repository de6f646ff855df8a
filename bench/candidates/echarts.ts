/** ECharts as its own first page shows it: the whole script, then an option in the page; canvas, its default. */
import { boxesOf } from '../boxes.js';
import { jsonScript, visualBox } from '../page.js';
import { classicScript, inBox, type Candidate } from './candidate.js';
import {
  FIGURES_HEIGHT,
  GAUGE_HEIGHT,
  MAP_HEIGHT,
  chainOption,
  figuresOption,
  gaugeOption,
  mapOption,
} from './echarts-options.js';

const SCRIPT = { url: '/peers/echarts.min.js', file: 'echarts/dist/echarts.min.js' };

const drawn = (height: number, data: { option: unknown; map?: unknown }) =>
  inBox({
    body: `${visualBox(height)}
${classicScript(SCRIPT.url)}
${jsonScript(data)}
<script>
const data = JSON.parse(document.getElementById('data').textContent);
if (data.map) echarts.registerMap('counties', data.map);
echarts.init(document.getElementById('visual')).setOption(data.option);
</script>`,
    assets: [SCRIPT],
  });

export const echarts: Candidate = {
  id: 'echarts',
  name: 'ECharts, whole',
  draw: ({ gauge, chain, map, figures }) => ({
    gauge: drawn(GAUGE_HEIGHT, { option: gaugeOption(gauge) }),
    chain: drawn(boxesOf(chain).height, { option: chainOption(chain) }),
    map: drawn(MAP_HEIGHT, { option: mapOption(map), map: map.outlines }),
    figures: drawn(FIGURES_HEIGHT, { option: figuresOption(figures) }),
  }),
};
