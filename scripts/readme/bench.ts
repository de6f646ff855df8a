/** What the handbook quotes of the benchmark: ratios of the run that is kept in bench/result.json, with its date and command. */
import { VIEWS, WIDGETS } from '../../bench/content.js';
import type { ManyResult, PageResult, Result } from '../../bench/result.js';
import { ratioOf, type Summary } from '../../bench/statistics.js';
import type { Locale } from '../../src/core/locale.js';
import { WIDGETS as OWN_WIDGETS } from '../../src/static/views.js';
import type { Block } from './tables.js';

type Form = 'inline' | 'script';

const FORMS: readonly Form[] = ['inline', 'script'];

const HEADS: Record<Locale, Record<'paint' | 'tap' | 'many', readonly string[]>> = {
  en: {
    paint: [
      'time until painted',
      'in the page, of a bare inline SVG’s',
      'script and tag, of a bare inline SVG’s',
      'of ECharts’',
      'of Chart.js’',
      'KB until painted: in the page · script and tag',
      'ms of blocking before: in the page · script and tag',
    ],
    tap: ['first tap', 'KB', 'in the page: ms after its bytes', 'script and tag: ms after its bytes', 'layout shift'],
    many: [
      'widgets on a page',
      'in the page: first screen, of that of one',
      'nodes',
      'MB of script memory',
      'script and tag: first screen, of that of one',
      'nodes',
      'MB of script memory',
    ],
  },
  'zh-CN': {
    paint: [
      '图出现的时间',
      '画在网页里，相当于只有一张内联 SVG 的',
      '脚本＋标签，相当于只有一张内联 SVG 的',
      '相当于 ECharts 的',
      '相当于 Chart.js 的',
      '出现之前的 KB：画在网页里 · 脚本＋标签',
      '出现之前主线程被占的毫秒数：画在网页里 · 脚本＋标签',
    ],
    tap: ['第一次点选', 'KB', '画在网页里：收完之后的毫秒数', '脚本＋标签：收完之后的毫秒数', '版面移动'],
    many: [
      '一页几张图',
      '画在网页里：首屏时间，相当于一张图的',
      '节点',
      '脚本内存 MB',
      '脚本＋标签：首屏时间，相当于一张图的',
      '节点',
      '脚本内存 MB',
    ],
  },
};

const NONE = '—';

const tableOf = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** The ratio of the medians, and how far the one's spread reaches from there. */
const ratioText = (one: Summary | null | undefined, other: Summary | null | undefined): string => {
  const ratio = ratioOf(one, other);
  if (ratio === null || !one || !other) return NONE;
  const [low, high] = [one.min, one.max].map((value) => (value / other.median).toFixed(2));
  return low === high ? ratio.toFixed(2) : `${ratio.toFixed(2)} (${low}–${high})`;
};

const numberText = (summary: Summary | null | undefined, unit = 1, digits = 0): string =>
  summary ? (summary.median / unit).toFixed(digits) : NONE;

const titleOf = (widget: (typeof WIDGETS)[number], locale: Locale): string =>
  OWN_WIDGETS.find(({ tag }) => tag === VIEWS[widget].tag)?.name[locale] ?? widget;

const paintTable = (page: readonly PageResult[], locale: Locale): string =>
  tableOf(
    HEADS[locale].paint,
    WIDGETS.map((widget) => {
      const summaryOf = (candidate: string) =>
        page.find((row) => row.widget === widget && row.candidate === candidate)?.summary;
      const [inline, script] = FORMS.map((form) => summaryOf(`qj-${form}`));
      const [bare, whole, small] = ['inline-svg', 'echarts', 'chartjs'].map((peer) => summaryOf(peer)?.painted);
      return [
        titleOf(widget, locale),
        ratioText(inline?.painted, bare),
        ...[bare, whole, small].map((peer) => ratioText(script?.painted, peer)),
        [inline, script].map((one) => numberText(one?.bytes, 1000, 1)).join(' · '),
        [inline, script].map((one) => numberText(one?.blocking)).join(' · '),
      ];
    }),
  );

const tapTable = (page: readonly PageResult[], locale: Locale): string =>
  tableOf(
    HEADS[locale].tap,
    WIDGETS.map((widget) => {
      const summaries = FORMS.map(
        (form) => page.find((row) => row.widget === widget && row.candidate === `qj-${form}`)?.summary,
      );
      return [
        titleOf(widget, locale),
        summaries.map((one) => numberText(one?.tapBytes, 1000, 1)).join(' · '),
        ...summaries.map((one) => numberText(one?.tapAfterBytes)),
        summaries.map((one) => numberText(one?.tapShift, 1, 2)).join(' · '),
      ];
    }),
  );

const manyTable = (many: readonly ManyResult[], locale: Locale): string => {
  const summaryOf = (form: Form, count: number) =>
    many.find((row) => row.form === form && row.count === count)?.summary;
  return tableOf(
    HEADS[locale].many,
    [...new Set(many.map(({ count }) => count))].map((count) => [
      String(count),
      ...FORMS.flatMap((form) => {
        const one = summaryOf(form, count);
        return [
          ratioText(one?.painted, summaryOf(form, 1)?.painted),
          numberText(one?.nodes),
          numberText(one?.heap, 1_000_000, 1),
        ];
      }),
    ]),
  );
};

const INTRODUCTIONS: Record<Locale, (result: Result) => string> = {
  en: ({ date, command, rounds, chromium }) =>
    `Ratios of one run on ${date} (\`${command}\`, Chromium ${chromium}; medians of ${rounds} rounds, in brackets the least and the most). — stands for what was not measured, or what a peer has no chart for.`,
  'zh-CN': ({ date, command, rounds, chromium }) =>
    `下面是 ${date} 一次运行的比值（\`${command}\`，Chromium ${chromium}；${rounds} 轮，取中位数，括号里是最小和最大）。“—”表示没有测，或者同类产品画不出这种图。`,
};

export const benchBlock = (result: Result, locale: Locale): Block => [
  'bench',
  [
    INTRODUCTIONS[locale](result),
    paintTable(result.page, locale),
    tapTable(result.page, locale),
    manyTable(result.many, locale),
  ].join('\n\n'),
];
