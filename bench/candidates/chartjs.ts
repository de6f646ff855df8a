/** Chart.js as its own first page shows it: the script, a canvas, a configuration in the page. */
import type { GaugeContent } from '../content.js';
import { jsonScript, visualBox } from '../page.js';
import { classicScript, inBox, type Candidate, type Drawing } from './candidate.js';

const SCRIPT = { url: '/peers/chart.umd.min.js', file: 'chart.js/dist/chart.umd.min.js' };

const drawn = (height: number, config: unknown, remark: string | null): Drawing =>
  inBox({
    body: `${visualBox(height, '<canvas id="canvas"></canvas>')}
${classicScript(SCRIPT.url)}
${jsonScript(config)}
<script>
new Chart(document.getElementById('canvas'), JSON.parse(document.getElementById('data').textContent));
</script>`,
    assets: [SCRIPT],
    remark,
  });

const COMMON = { animation: false, maintainAspectRatio: false };

const doughnut = ({ actual, floor, stretch }: GaugeContent) => ({
  type: 'doughnut',
  data: {
    labels: [actual, floor, stretch].map(({ name, text }) => `${name}：${text}`),
    datasets: [
      {
        data: [actual.value, floor.value - actual.value, stretch.value - floor.value],
        backgroundColor: ['#1f5fa8', '#e3b98a', '#cbbfe0'],
      },
    ],
  },
  options: {
    ...COMMON,
    circumference: 180,
    rotation: -90,
    cutout: '70%',
    plugins: { legend: { position: 'bottom', labels: { font: { size: 14 } } } },
  },
});

const bars = (rows: readonly { name: string; value: number; text?: string }[]) => ({
  type: 'bar',
  data: {
    labels: rows.map(({ name, text }) => [name, ...(text === undefined ? [] : [text])]),
    datasets: [{ data: rows.map(({ value }) => value), backgroundColor: '#1f5fa8' }],
  },
  options: {
    ...COMMON,
    indexAxis: 'y',
    scales: { x: { display: false }, y: { ticks: { autoSkip: false, font: { size: 13 } } } },
    plugins: { legend: { display: false } },
  },
});

const BARS = 'it has no such chart: the same names and figures as bars';

export const chartjs: Candidate = {
  id: 'chartjs',
  name: 'Chart.js',
  draw: ({ gauge, chain, map, figures }) => ({
    gauge: drawn(260, doughnut(gauge), 'a half doughnut'),
    chain: drawn(396, bars(chain.stages), BARS),
    map: drawn(420, bars(map.counties), BARS),
    figures: drawn(380, bars(figures.shares), 'the shares as bars on one scale'),
  }),
};
