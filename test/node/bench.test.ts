import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PEERS } from '../../bench/candidates/index.js';
import { ownForms } from '../../bench/candidates/own.js';
import { pastedSvg } from '../../bench/candidates/inline-svg.js';
import { boxesOf } from '../../bench/boxes.js';
import { VIEWS, WIDGETS, contents, type WidgetName } from '../../bench/content.js';
import { goalLines, goals } from '../../bench/goals.js';
import { blockingUntil, bytesUntil, type Load } from '../../bench/load.js';
import { manyResult, manyTable, manyViews, type ManyRow } from '../../bench/many.js';
import { outlinesOf } from '../../bench/outlines.js';
import { articlePage, escapeHtml } from '../../bench/page.js';
import { pageTables, tapTable } from '../../bench/page-report.js';
import { pageResult, type PageRow } from '../../bench/page-cost.js';
import { distance, isGoneAgain, paintedAt, type Picture } from '../../bench/paint.js';
import { ratioOf, summaryOf } from '../../bench/statistics.js';
import { readResult, type Result } from '../../bench/result.js';
import { table } from '../../bench/table.js';
import { WIDGETS as OWN_WIDGETS } from '../../src/static/views.js';
import { benchBlock } from '../../scripts/readme/bench.js';
import { catalogue } from './helpers.js';

const SIZE = 10;

/** A white picture with so many of its rows black, from the top. */
const blackRows = (rows: number, channels = 3): Picture => ({
  width: SIZE,
  height: SIZE,
  channels,
  data: Array.from({ length: SIZE * SIZE * channels }, (_, index) => (index < rows * SIZE * channels ? 0 : 255)),
});

const WHOLE = { left: 0, top: 0, width: SIZE, height: SIZE };

test('a visual is painted with the first frame within a tenth of the settled picture', () => {
  const settled = blackRows(10);
  const frames = [0, 5, 9, 9.5, 10].map((rows, index) => ({ at: index * 100, picture: blackRows(rows) }));
  assert.equal(paintedAt(frames, settled, WHOLE), 300, 'nine of ten rows are a tenth away, which is not yet within it');
  assert.equal(paintedAt(frames.slice(0, 2), settled, WHOLE), null, 'it never came');
});

test('only the region of the visual counts, as far as it is on screen', () => {
  const settled = blackRows(10);
  const top = { left: 0, top: 0, width: SIZE, height: 5 };
  assert.equal(paintedAt([{ at: 7, picture: blackRows(5) }], settled, top), 7);
  assert.equal(distance(blackRows(5), settled, top), 0);
  assert.equal(distance(blackRows(0), settled, { ...top, top: 8, height: 100 }), 2 * SIZE * 3 * 255);
});

test('pictures with and without transparency are compared by their colours; an empty visual is never painted', () => {
  assert.equal(distance(blackRows(3, 4), blackRows(3, 3), WHOLE), 0);
  assert.equal(paintedAt([{ at: 1, picture: blackRows(0) }], blackRows(0), WHOLE), null);
  const larger = { ...blackRows(10), width: 5, height: 20 };
  assert.equal(paintedAt([{ at: 1, picture: larger }], blackRows(10), WHOLE), null, 'another size is another page');
});

test('letters half a pixel away are the same letters; what has gone is missed', () => {
  const lineAt = (row: number): Picture => ({
    ...blackRows(0),
    data: Array.from({ length: SIZE * SIZE * 3 }, (_, index) => (Math.floor(index / 3 / SIZE) === row ? 0 : 255)),
  });
  assert.equal(distance(lineAt(1), lineAt(2), WHOLE), 0);
  assert.equal(distance(lineAt(1), lineAt(9), WHOLE), 2 * SIZE * 3 * 255);
});

test('a visual that goes away after it was painted is noticed', () => {
  const settled = blackRows(10);
  const frames = (...rows: number[]) => rows.map((one, at) => ({ at, picture: blackRows(one) }));
  assert.equal(isGoneAgain(frames(10, 9.5, 10), settled, WHOLE), false);
  assert.equal(isGoneAgain(frames(10, 0, 10), settled, WHOLE), true);
});

test('what a tap changes is measured from what stood there, and a page that does not change has not answered', () => {
  const [before, settled] = [blackRows(5), blackRows(6)];
  const frames = [5, 5.5, 5.95].map((rows, index) => ({ at: index * 100, picture: blackRows(rows) }));
  assert.equal(paintedAt(frames, settled, WHOLE), 100, 'measured from white, half of it would do');
  assert.equal(paintedAt(frames, settled, WHOLE, before), 200);
  assert.equal(paintedAt(frames, before, WHOLE, before), null);
});

test('medians, spreads and ratios', () => {
  assert.deepEqual(summaryOf([3, 1, 2]), { median: 2, min: 1, max: 3 });
  assert.deepEqual(summaryOf([4, 1]), { median: 2.5, min: 1, max: 4 });
  assert.equal(summaryOf([]), null);
  assert.equal(ratioOf(summaryOf([1]), summaryOf([4])), 0.25);
  assert.equal(ratioOf(summaryOf([1]), summaryOf([0])), null);
  assert.equal(ratioOf(null, summaryOf([1])), null);
});

test('blocking is what long tasks that began before the paint have over 50 ms', () => {
  const tasks = [
    { start: 0, duration: 60 },
    { start: 90, duration: 150 },
    { start: 100, duration: 500 },
  ];
  assert.equal(blockingUntil(tasks, 100), 110);
});

test('bytes until the paint are the page and what had come, not what was still on its way', () => {
  const requests = [100, 300, 500].map((end) => ({ url: '/', start: 0, end, bytes: end }));
  assert.equal(bytesUntil({ html: 1000, requests }, 300), 1400);
});

test('a table keeps its columns', () => {
  assert.equal(
    table(['a', 'long'], [['word', '1'], ['x']]),
    ['a     long', '----  ----', 'word     1', 'x'].join('\n'),
  );
});

test('the outlines cover as much as the hexagons of the mosaic, each county with its own share', () => {
  const { mosaic } = catalogue.data;
  const { features } = outlinesOf(mosaic, (adcode) => adcode);
  assert.equal(features.length, 9);
  const hexagon = 2 * 20 * (30 / Math.sqrt(3)) * 0.5;
  for (const { properties, geometry } of features) {
    const letter = Object.entries(mosaic.letters).find(([, adcode]) => adcode === properties.adcode)?.[0] ?? '';
    const cells = mosaic.rows.join('').split(letter).length - 1;
    const area = geometry.coordinates.flat().reduce((sum, ring) => {
      assert.deepEqual(ring[0], ring[ring.length - 1], 'a ring is closed');
      return (
        ring.reduce((twice, [x = 0, y = 0], index) => {
          const [nextX = 0, nextY = 0] = ring[index + 1] ?? [x, y];
          return twice + (x * nextY - nextX * y);
        }, sum * 2) / 2
      );
    }, 0);
    assert.ok(Math.abs(area / (cells * hexagon) - 1) < 0.03, `${properties.adcode}: ${area} for ${cells} hexagons`);
  }
});

test('the boxes of a chain stand apart and within the column', () => {
  const { boxes, lines, height } = boxesOf(contents().chain);
  assert.equal(new Set(boxes.map(({ left, top }) => `${left} ${top}`)).size, boxes.length);
  assert.ok(boxes.every(({ left, top }) => left >= 0 && left + 164 <= 358 && top + 56 <= height));
  assert.equal(lines.length, contents().chain.links.length);
});

/** The words and figures that every page of a widget has to hold. */
const wordsOf = (widget: WidgetName): string[] => {
  const { gauge, chain, map, figures } = contents();
  if (widget === 'gauge') return [gauge.actual, gauge.floor, gauge.stretch].flatMap(({ name, text }) => [name, text]);
  if (widget === 'chain') return chain.stages.flatMap(({ name, text }) => [name, text]);
  if (widget === 'map') return map.counties.map(({ name }) => name);
  return figures.shares.flatMap(({ name, text }) => [name, text]);
};

/** It has a map of France and no other. */
const DRAWS_OTHER = ['dsfr map'];

test('every peer draws the same content, in the same article', () => {
  for (const { id, draw } of PEERS) {
    for (const widget of WIDGETS) {
      const drawing = draw(contents())[widget];
      if (!drawing) continue;
      assert.ok(typeof drawing !== 'string');
      const page = articlePage(contents()[widget].heading, drawing);
      assert.match(page, /id="visual"/, `${id} ${widget}`);
      if (DRAWS_OTHER.includes(`${id} ${widget}`)) {
        assert.ok(drawing.remark, 'the table says so');
        continue;
      }
      const missing = wordsOf(widget).filter((word) => !page.includes(escapeHtml(word)));
      assert.deepEqual(missing, [], `${id} ${widget}`);
    }
  }
});

test('what is compared is the content that the task names', () => {
  const { gauge, chain, map, figures } = contents();
  assert.equal(figures.shares.length, 6);
  assert.deepEqual(
    [gauge.actual, gauge.floor, gauge.stretch].map(({ text }) => text),
    ['接近3000亿元', '突破5000亿元', '力争6000亿元'],
  );
  assert.equal(chain.stages.length, 6);
  assert.equal(map.counties.length, 9);
  assert.ok(map.counties.some(({ value }) => value > 0) && map.counties.some(({ value }) => value === 0));
});

test('our pages hold the snippet as it is; what is not built is said, not measured', () => {
  const html = '<qj-x></qj-x>';
  const forms = ownForms((_, form) => (form === 'single' ? { missing: 'no file for it' } : { html }));
  const drawings = new Map(forms.map(({ id, draw }) => [id, draw(contents())]));
  for (const form of ['qj-inline', 'qj-script']) {
    for (const widget of WIDGETS) {
      const drawing = drawings.get(form)?.[widget];
      assert.ok(drawing && typeof drawing !== 'string', `${form} ${widget}`);
      assert.equal(drawing.body, html);
      assert.ok(drawing.mark?.startsWith(`${VIEWS[widget].tag} `), 'each is tapped');
    }
  }
  assert.equal(drawings.get('qj-single')?.map, 'no file for it');
  const image = drawings.get('qj-image')?.map;
  assert.ok(image && typeof image !== 'string');
  assert.equal(image.mark, null, 'an image answers nothing');
});

test('every widget has a bare SVG to be measured by, drawn by hand or pasted', () => {
  const bare = [...PEERS, pastedSvg((widget, width) => ({ html: `<svg width="${width}">${widget}</svg>` }))]
    .filter(({ id }) => id === 'inline-svg')
    .flatMap(({ draw }) => Object.entries(draw(contents())));
  assert.deepEqual(bare.map(([widget]) => widget).sort(), [...WIDGETS].sort());
  for (const [widget, drawing] of bare) {
    assert.ok(typeof drawing === 'object', widget);
    assert.doesNotMatch(drawing.body, /<script/);
  }
});

test('many widgets are all seven in turn, with views that exist', () => {
  const views = manyViews(300);
  const ids = new Map(OWN_WIDGETS.map(({ tag, ids: idsOf }) => [tag, idsOf(catalogue)]));
  assert.equal(views.length, 300);
  assert.equal(new Set(views.slice(0, 7).map(({ tag }) => tag)).size, 7);
  for (const { tag, id } of views) assert.ok(ids.get(tag)?.includes(id), `${tag} ${id}`);
});

const load = (painted: number | null, changes: Partial<Load> = {}): Load => ({
  painted,
  html: 1000,
  bytes: 7000,
  blocking: 0,
  shift: 0,
  tap: null,
  longTasks: 1,
  longest: 40,
  total: 150_000,
  problems: [],
  ...changes,
});

const row = (candidate: string, name: string, loads: Load[], missing: string | null = null): PageRow => ({
  widget: 'gauge',
  candidate,
  name,
  remark: null,
  missing,
  loads,
});

const tapped = { answered: 300, afterBytes: 100, bytes: 4000, shift: 0 };

const PAGE_ROWS = [
  row('qj-inline', 'qj-widgets, in the page', [load(400, { tap: tapped })]),
  row(
    'qj-script',
    'qj-widgets, script + tag',
    [500, 400, 600].map((painted) => load(painted, { tap: { ...tapped, afterBytes: 250 } })),
  ),
  row('qj-single', 'qj-widgets, single file', [], 'no file for it'),
  row('inline-svg', 'inline SVG', [load(400)]),
  row('echarts', 'ECharts, whole', [load(2000)]),
  row('chartjs', 'Chart.js', [load(1000)]),
  row('dsfr', 'DSFR Chart', [load(null)]),
];

const many = (count: number, painted: number): ManyRow => ({
  form: 'inline',
  count,
  missing: null,
  loads: [{ painted, settled: 900, requests: 3, echarts: 0, heap: 2e6, nodes: 400, problems: [] }],
});

const MANY_ROWS = [
  many(1, 300),
  many(300, 480),
  { form: 'script', count: 1, missing: 'no such form', loads: [] } satisfies ManyRow,
];

test('the report has ratios of this run, and says what was not built or never painted', () => {
  const text = pageTables(PAGE_ROWS);
  assert.match(text, /script \+ tag +7\.0 +1\.0 +500 \(400–600\) +1\.25 +0\.25 +0\.50 +0 \(0–0\) +1 +40 +0\.000/);
  assert.match(text, /single file +not built/);
  assert.match(text, /single file: no file for it/);
  assert.match(text, /DSFR Chart .*never/);
  const taps = tapTable(PAGE_ROWS);
  assert.match(taps, /gauge, qj-widgets, in the page +4\.0 +300 \(300–300\) +100 \(100–100\) +0\.000/);
  assert.doesNotMatch(taps, /Chart\.js/);
  const counts = manyTable(MANY_ROWS);
  assert.match(counts, /300, inline +480 \(480–480\) +1\.60 +900 \(900–900\) +3 +0 +2\.0 +400/);
  assert.match(counts, /1, script +not built/);
});

test('goals: what was reached, what was missed and by how much; nothing of what was not measured', () => {
  const all = goals({ page: PAGE_ROWS.map(pageResult), many: MANY_ROWS.map(manyResult) });
  const lines = goalLines(all);
  assert.equal(lines[0], `${all.length - 2} of ${all.length} goals reached.`);
  assert.deepEqual(lines.slice(1), [
    '- gauge, script: ms from the last byte to the answer to a tap: 250, at most 200',
    '- 300 widgets, inline: first screen, × that of one: 1.6, at most 1.5',
  ]);
  assert.deepEqual(
    all.filter(({ words }) => words.includes('painted')).map(({ subject, value, most }) => [subject, value, most]),
    [
      ['gauge, inline', 1, 1.15],
      ['gauge, inline', 0, 0],
      ['gauge, inline', 7000, 8000],
      ['gauge, script', 500, 630],
      ['gauge, script', 0.25, 0.25],
      ['gauge, script', 0.5, 1],
      ['gauge, script', 0, 0],
      ['gauge, script', 7000, 8000],
    ],
  );
  assert.deepEqual(goals({ page: [], many: [] }), []);
});

test('the handbook quotes ratios of the run that was kept, with its date and command, and leaves out what was not measured', () => {
  const result: Result = {
    date: '2026-01-02',
    command: 'npm run bench',
    chromium: '1.2.3',
    rounds: 5,
    page: PAGE_ROWS.map(pageResult),
    many: MANY_ROWS.map(manyResult),
  };
  const [, english] = benchBlock(result, 'en');
  assert.match(english, /on 2026-01-02 \(`npm run bench`, Chromium 1\.2\.3; medians of 5 rounds/);
  const [, chinese] = benchBlock(result, 'zh-CN');
  for (const line of [
    '| 目标仪表 | 1.00 | 1.25 (1.00–1.50) | 0.25 (0.20–0.30) | 0.50 (0.40–0.60) | 7.0 · 7.0 | 0 · 0 |',
    '| 产业链 | — | — | — | — | — · — | — · — |',
    '| 目标仪表 | 4.0 · 4.0 | 100 | 250 | 0.00 · 0.00 |',
    '| 300 | 1.60 | 400 | 2.0 | — | — | — |',
  ]) {
    assert.ok(chinese.includes(line), `${line} is not in\n${chinese}`);
  }
});

test('the run that was kept is a whole one', () => {
  const { page, many, rounds } = readResult();
  assert.ok(rounds >= 1);
  for (const widget of WIDGETS) {
    const measured = page.filter((one) => one.widget === widget && one.summary.painted !== null);
    for (const candidate of ['qj-inline', 'qj-script', 'inline-svg'])
      assert.ok(
        measured.some((one) => one.candidate === candidate),
        `${widget}, ${candidate}`,
      );
  }
  assert.deepEqual([...new Set(many.map(({ count }) => count))], [1, 10, 100, 300]);
});
