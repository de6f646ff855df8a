import { WIDGETS } from './content.js';
import { summariesOf, type PageRow } from './page-cost.js';
import { ratioOf, type Summary } from './statistics.js';
import { table } from './table.js';

const kilobytes = (summary: Summary | null): string => (summary ? (summary.median / 1000).toFixed(1) : '–');

const spread = (summary: Summary | null): string => {
  if (!summary) return 'never';
  const [median, min, max] = [summary.median, summary.min, summary.max].map(Math.round);
  return `${median} (${min}–${max})`;
};

const ratio = (value: number | null): string => (value === null ? '–' : value.toFixed(2));

const HEADER = [
  'candidate',
  'KB to paint',
  'KB page',
  'ms to paint (min–max)',
  '× ECharts',
  '× Chart.js',
  'ms blocking',
  '× ECharts',
  'shift',
  'KB in all',
];

const WHOLE = 'echarts';
const SMALL = 'chartjs';

const peerOf = (rows: readonly PageRow[], candidate: string) => {
  const row = rows.find((one) => one.candidate === candidate);
  return row && summariesOf(row);
};

const widgetTable = (rows: readonly PageRow[]): string => {
  const [whole, small] = [peerOf(rows, WHOLE), peerOf(rows, SMALL)];
  const remarks = rows.flatMap(({ name, remark, missing }) => {
    const said = missing ?? remark;
    return said === null ? [] : [`  ${name}: ${said}`];
  });
  const lines = rows.map((row) => {
    if (row.missing !== null) return [row.name, 'not built'];
    const { bytes, html, painted, blocking, shift, total } = summariesOf(row);
    return [
      row.name,
      kilobytes(bytes),
      kilobytes(html),
      spread(painted),
      ratio(ratioOf(painted, whole?.painted)),
      ratio(ratioOf(painted, small?.painted)),
      spread(blocking),
      ratio(ratioOf(blocking, whole?.blocking)),
      (shift?.median ?? 0).toFixed(3),
      kilobytes(total),
    ];
  });
  return [table(HEADER, lines), ...remarks].join('\n');
};

/** One table for each widget. KB are 1000 bytes of compressed body. */
export const pageTables = (rows: readonly PageRow[]): string =>
  WIDGETS.flatMap((widget) => {
    const own = rows.filter((row) => row.widget === widget);
    return own.length > 0 ? [`${widget}\n\n${widgetTable(own)}`] : [];
  }).join('\n\n');

const SAID = [
  { amount: 'painted', words: 'time until painted' },
  { amount: 'bytes', words: 'bytes until painted' },
  { amount: 'blocking', words: 'main-thread blocking' },
] as const;

/** What the handbook may quote: how we stand to two peers in this one run, and nothing absolute. */
export const ratioLines = (rows: readonly PageRow[]): string[] =>
  rows.flatMap((row) => {
    if (!row.candidate.startsWith('qj-') || row.missing !== null) return [];
    const beside = rows.filter(({ widget }) => widget === row.widget);
    const [mine, whole, small] = [summariesOf(row), peerOf(beside, WHOLE), peerOf(beside, SMALL)];
    const parts = SAID.map(({ amount, words }) => {
      const [first, second] = [whole, small].map((peer) => ratio(ratioOf(mine[amount], peer?.[amount])));
      return `${words} ${first} × ECharts, ${second} × Chart.js`;
    });
    return [`- ${row.widget}, ${row.name.replace('qj-widgets, ', '')}: ${parts.join('; ')}`];
  });
