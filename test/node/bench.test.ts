import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PEERS } from '../../bench/candidates/index.js';
import { ownScript, ownSingle } from '../../bench/candidates/own.js';
import { boxesOf } from '../../bench/boxes.js';
import { VIEWS, WIDGETS, contents, type WidgetName } from '../../bench/content.js';
import { blockingUntil, type Load } from '../../bench/load.js';
import { manyTags } from '../../bench/many.js';
import { outlinesOf } from '../../bench/outlines.js';
import { articlePage, escapeHtml } from '../../bench/page.js';
import { pageTables, ratioLines } from '../../bench/page-report.js';
import type { PageRow } from '../../bench/page-cost.js';
import { distance, paintedAt, type Picture } from '../../bench/paint.js';
import { ratioOf, summaryOf } from '../../bench/statistics.js';
import { table } from '../../bench/table.js';
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
  const { gauge, chain, map } = contents();
  if (widget === 'gauge') return [gauge.actual, gauge.floor, gauge.stretch].flatMap(({ name, text }) => [name, text]);
  if (widget === 'chain') return chain.stages.flatMap(({ name, text }) => [name, text]);
  return map.counties.map(({ name }) => name);
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
  const { gauge, chain, map } = contents();
  assert.deepEqual(
    [gauge.actual, gauge.floor, gauge.stretch].map(({ text }) => text),
    ['接近3000亿元', '突破5000亿元', '力争6000亿元'],
  );
  assert.equal(chain.stages.length, 6);
  assert.equal(map.counties.length, 9);
  assert.ok(map.counties.some(({ value }) => value > 0) && map.counties.some(({ value }) => value === 0));
});

test('our pages hold the snippet as it is; what is not built is said, not measured', () => {
  const { gauge } = ownScript(() => ({ html: '<qj-target-gauge target="gdp-2025"></qj-target-gauge>' })).draw(
    contents(),
  );
  assert.ok(gauge && typeof gauge !== 'string');
  assert.match(gauge.body, /target="gdp-2025"/);
  const { map } = ownSingle(() => ({ missing: 'no file for it' })).draw(contents());
  assert.equal(map, 'no file for it');
});

test('many widgets are a mix of the three tags with views that exist', () => {
  const tags = manyTags(300);
  for (const widget of WIDGETS) assert.equal(tags.split(`<${VIEWS[widget].tag} `).length - 1, 100);
  assert.doesNotMatch(tags, /=""/);
});

const load = (painted: number | null): Load => ({
  painted,
  html: 1000,
  bytes: 25_000,
  requests: 2,
  blocking: 10,
  shift: 0,
  total: 150_000,
  problems: [],
});

const row = (candidate: string, name: string, painted: (number | null)[], missing: string | null = null): PageRow => ({
  widget: 'gauge',
  candidate,
  name,
  remark: null,
  missing,
  loads: painted.map(load),
});

test('the report has ratios of this run, and says what was not built or never painted', () => {
  const rows = [
    row('qj-script', 'qj-widgets, script + tag', [500, 400, 600]),
    row('qj-single', 'qj-widgets, single file', [], 'no file for it'),
    row('echarts', 'ECharts, whole', [2000]),
    row('chartjs', 'Chart.js', [1000]),
    row('dsfr', 'DSFR Chart', [null]),
  ];
  const [line, ...others] = ratioLines(rows);
  assert.match(line ?? '', /^- gauge, script \+ tag: time until painted 0\.25 × ECharts, 0\.50 × Chart\.js/);
  assert.deepEqual(others, []);
  const text = pageTables(rows);
  assert.match(text, /script \+ tag +25\.0 +1\.0 +500 \(400–600\) +0\.25 +0\.50/);
  assert.match(text, /single file +not built/);
  assert.match(text, /single file: no file for it/);
  assert.match(text, /DSFR Chart .*never/);
});
