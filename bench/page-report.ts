import { WIDGETS } from './content.js';
import { summariesOf, type PageRow } from './page-cost.js';
import { ratioOf, spreadOf, type Summary } from './statistics.js';
import { table } from './table.js';

const kilobytes = (summary: Summary | null): string => (summary ? (summary.median / 1000).toFixed(1) : '–');

const ratio = (value: number | null): string => (value === null ? '–' : value.toFixed(2));

const HEADER = [
  'candidate',
  'KB to paint',
  'KB page',
  'ms to paint (min–max)',
  '× inline SVG',
  '× ECharts',
  '× Chart.js',
  'ms blocking',
  'long tasks',
  'ms longest',
  'shift',
  'KB in all',
];

const [BARE, WHOLE, SMALL] = ['inline-svg', 'echarts', 'chartjs'];

const peerOf = (rows: readonly PageRow[], candidate: string) => {
  const row = rows.find((one) => one.candidate === candidate);
  return row && summariesOf(row);
};

const widgetTable = (rows: readonly PageRow[]): string => {
  const [bare, whole, small] = [peerOf(rows, BARE), peerOf(rows, WHOLE), peerOf(rows, SMALL)];
  const remarks = rows.flatMap(({ name, remark, missing }) => {
    const said = missing ?? remark;
    return said === null ? [] : [`  ${name}: ${said}`];
  });
  const lines = rows.map((row) => {
    if (row.missing !== null) return [row.name, 'not built'];
    const { bytes, html, painted, blocking, longTasks, longest, shift, total } = summariesOf(row);
    return [
      row.name,
      kilobytes(bytes),
      kilobytes(html),
      spreadOf(painted),
      ratio(ratioOf(painted, bare?.painted)),
      ratio(ratioOf(painted, whole?.painted)),
      ratio(ratioOf(painted, small?.painted)),
      spreadOf(blocking),
      String(longTasks?.median ?? 0),
      String(Math.round(longest?.median ?? 0)),
      (shift?.median ?? 0).toFixed(3),
      kilobytes(total),
    ];
  });
  return [table(HEADER, lines), ...remarks].join('\n');
};

/** How the page answers the first tap on a mark. */
export const tapTable = (rows: readonly PageRow[]): string =>
  table(
    ['first tap', 'KB', 'ms to answer (min–max)', 'ms after its bytes', 'shift'],
    rows.flatMap((row) => {
      const { tapAnswered, tapAfterBytes, tapBytes, tapShift } = summariesOf(row);
      if (tapBytes === null) return [];
      return [
        [
          `${row.widget}, ${row.name}`,
          kilobytes(tapBytes),
          spreadOf(tapAnswered),
          spreadOf(tapAfterBytes),
          (tapShift?.median ?? 0).toFixed(3),
        ],
      ];
    }),
  );

/** One table for each widget. KB are 1000 bytes of compressed body. */
export const pageTables = (rows: readonly PageRow[]): string =>
  WIDGETS.flatMap((widget) => {
    const own = rows.filter((row) => row.widget === widget);
    return own.length > 0 ? [`${widget}\n\n${widgetTable(own)}`] : [];
  }).join('\n\n');
