import assert from 'node:assert/strict';
import { test } from 'node:test';
import documentWords from '../../data/document-words.json' with { type: 'json' };
import { figureAsked } from '../../demo/builder/figure-line.js';
import { bare } from '../../demo/builder/match.js';
import { found, nearby, unshown } from '../../demo/builder/search.js';
import { DEFAULTS } from '../../demo/builder/state.js';
import { figuresOnThumb } from '../../demo/builder/thumb.js';
import { documentIndex } from '../../src/static/document-index.js';
import { shownFacts } from '../../src/static/shown.js';
import { viewIndex } from '../../src/static/view-index.js';
import { WIDGETS } from '../../src/static/views.js';
import { LOCALES, catalogue } from './helpers.js';

const index = viewIndex(catalogue, '0');
const documents = documentIndex(catalogue, documentWords);

const idsOf = (q: string): string[] => found(index, { ...DEFAULTS, q }).map(({ view }) => view);

const viewOf = (id: string) => {
  const view = index.views.find((one) => one.view === id);
  assert.ok(view, id);
  return view;
};

/** The views that have a figure with exactly this number and unit. */
const printing = (value: number, unit: string): string[] =>
  WIDGETS.flatMap((views) =>
    views.ids(catalogue).filter((id) =>
      shownFacts(views.model(catalogue, id, 'zh-CN'))
        .map(catalogue.fact)
        .some((fact) => fact.value === value && fact.unit === unit),
    ),
  );

test('a number finds the views that print it before all others, with its unit or without', () => {
  const asked: [value: number, unit: string, queries: string[]][] = [
    [119, '户', ['119户', '119']],
    [5000, '亿元', ['5000亿元', '5000亿', '5,000亿元', '突破5000亿元', '超5000亿元', '5000亿元以上']],
    [86.6, '%', ['86.6%', '86.6']],
    [35, '种', ['35余种', '35种']],
    [13697, '元', ['13697元', '13697', '13,697元']],
    [56.7, '%', ['56.7%', '56.7']],
    [1203, '个', ['1203个', '1203']],
  ];
  for (const [value, unit, queries] of asked) {
    const views = printing(value, unit);
    for (const q of queries) {
      assert.deepEqual(idsOf(q).slice(0, views.length).sort(), [...views].sort(), q);
      // What has no view yet is found in the documents.
      const inDocuments = unshown(documents, { q, document: '' });
      assert.ok(views.length > 0 || inDocuments.some(({ printed }) => printed.includes(String(value))), q);
    }
  }
});

test('every figure of every view finds it: in both languages, without its comparator, and as the document prints it', () => {
  let asked = 0;
  for (const { view, figures } of index.views) {
    for (const { label, printed } of figures.filter(({ date }) => !date)) {
      // Signs within a printed phrase separate words, as they do in any query.
      const phrases = /^[\p{L}\d.%]+$/u.test(printed) ? [printed] : [];
      for (const q of [...Object.values(label), bare(label['zh-CN']), ...phrases]) {
        assert.ok(idsOf(q).includes(view), `${view}: ${q}`);
        asked += 1;
      }
    }
  }
  assert.ok(asked > 500, String(asked));
});

test('a year is looked for in titles and texts, a comparator in no figure', () => {
  assert.ok(idsOf('2035年').includes('gdp-2035'));
  const withTitle = idsOf('2035年').map((id) => viewOf(id).heading['zh-CN'].includes('2035年'));
  assert.equal(withTitle[0], true, 'a title with the year comes first');
  assert.equal(figureAsked(viewOf('gdp-2025'), '突破'), undefined);
  assert.equal(figureAsked(viewOf('gdp-2025'), '2025年'), undefined);
});

test('a number with another unit leads on to the number', () => {
  assert.deepEqual(idsOf('119家'), []);
  assert.deepEqual(nearby(index, '119家'), ['119']);
  assert.deepEqual(nearby(index, '98765432家'), []);
});

test('a figure loses its comparator, and nothing else', () => {
  for (const [figure, without] of [
    ['突破5000亿元', '5000亿元'],
    ['力争突破7000亿元', '7000亿元'],
    ['超过119户', '119户'],
    ['力争16%以上', '16%'],
    ['35余种', '35种'],
    ['约1.2小时', '1.2小时'],
    ['50强', '50强'],
    ['隆基', '隆基'],
    ['超高清', '超高清'],
  ] as const)
    assert.equal(bare(figure), without);
});

test('a result shows the figure that was asked for, else the leading one', () => {
  const enterprises = viewOf('high-tech-enterprises-2025');
  assert.deepEqual(figuresOnThumb(enterprises, 'zh-CN'), ['100户']);
  const asked = figureAsked(enterprises, '高企119户');
  assert.equal(asked?.label['zh-CN'], '119户');
  assert.equal(asked.about['zh-CN'], '实际，累计，全市园区');
  assert.equal(asked.about.en, 'Actual, in total so far, all parks of the city');
  const ginger = viewOf('luoping-ginger');
  assert.deepEqual(figuresOnThumb(ginger, 'zh-CN'), [], 'its stages stand there');
  assert.equal(ginger.figures[0]?.label['zh-CN'], '40亿元', 'a figure of the whole chain leads');
  assert.equal(viewOf('industries').figures[0]?.name['zh-CN'], '沾益区，绿色铝精深加工企业数', 'with its place');
});

test('every view with figures shows one at a glance, never a number without its nature', () => {
  for (const view of index.views) {
    for (const locale of LOCALES) {
      const printed = figuresOnThumb(view, locale);
      const [leading] = view.figures;
      if (!leading) continue;
      assert.ok(printed.every((label) => view.figures.some((figure) => figure.label[locale] === label)));
      for (const { name, label, about } of view.figures)
        assert.ok(name[locale] && label[locale] && about[locale], view.view);
      for (const { role, when } of view.leads[locale]) assert.ok(role && when, view.view);
    }
  }
});
