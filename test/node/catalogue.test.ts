import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isComparable } from '../../src/core/fact.js';
import { catalogue, fact } from './helpers.js';

test('an id that the catalogue does not hold is named in the error', () => {
  assert.throws(() => catalogue.target('gdp-2026'), /no target "gdp-2026"/);
  assert.throws(() => catalogue.fact('__proto__'), RangeError);
  assert.throws(() => catalogue.document(''), RangeError);
  assert.throws(() => catalogue.chain('green-silicon'), /no chain "green-silicon"/);
  assert.throws(() => catalogue.company('longji'), /no company "longji"/);
  assert.throws(() => catalogue.tree('tasks'), /no task tree "tasks"/);
  assert.throws(() => catalogue.body('ndrc'), /no body "ndrc"/);
  assert.throws(() => catalogue.event('opening'), /no event "opening"/);
});

test('the catalogue holds the five documents, and those without a date have null', () => {
  assert.deepEqual(Object.fromEntries(catalogue.data.documents.map(({ id, date }) => [id, date])), {
    'subcentre-page': null,
    'coordination-plan': null,
    'parks-page': null,
    'five-years-report': '2021-10-25',
    'kunming-opinions': '2021-07-03',
  });
});

test('comparable figures share indicator, place and scope, and include the figure itself', () => {
  assert.deepEqual(
    catalogue
      .comparable(fact('gdp-2025-floor'))
      .map(({ id }) => id)
      .sort(),
    ['gdp-2017', 'gdp-2020', 'gdp-2025-floor', 'gdp-2025-stretch', 'gdp-2035'],
  );
  assert.deepEqual(
    catalogue
      .comparable(fact('lfp-capacity-2025'))
      .map(({ id }) => id)
      .sort(),
    ['lfp-capacity-2020', 'lfp-capacity-2025'],
  );
  for (const each of catalogue.data.facts) {
    const group = catalogue.comparable(each);
    assert.ok(group.includes(each), each.id);
    assert.ok(
      group.every((other) => isComparable(each, other)),
      each.id,
    );
  }
});

test('the source of a figure on a joined page is its part, with the date of the whole', () => {
  const source = catalogue.source(fact('gdp-2025-floor'));
  assert.equal(source.id, 'opinions');
  assert.equal(source.title['zh-CN'], '《关于支持曲靖市建设云南副中心城市的若干意见》');
  assert.equal(source.date, null);
  assert.equal(catalogue.source(fact('gdp-2020')).date, '2021-10-25');
});

test('figures that differ know of each other with the reason', () => {
  const [difference] = catalogue.differences(fact('lfp-capacity-2020'));
  assert.deepEqual(difference?.facts, ['lfp-capacity-built-underway', 'lfp-capacity-2020', 'lfp-capacity-2025']);
  assert.equal(difference.reason, 'scope-and-date');
  assert.deepEqual(catalogue.differences(fact('gdp-2020')), []);
});

test('every scope and period of a fact has English words', () => {
  for (const { id, scope, period } of catalogue.data.facts) {
    for (const [phrase, terms] of [
      [scope, catalogue.terms.scopes],
      [period, catalogue.terms.periods],
    ] as const) {
      if (phrase !== null) assert.match(terms[phrase] ?? '', /[a-z]/i, `${id}: ${phrase}`);
    }
  }
});

test('the task trees hold every part and task of their documents in order, numbered where these are', () => {
  const shape = (id: string) => catalogue.tree(id).parts.map(({ tasks }) => tasks.length);
  assert.deepEqual(shape('sub-centre-task-tree'), [5, 5, 3, 5]);
  assert.deepEqual(shape('coordination-task-tree'), [2, 9, 7, 3]);
  assert.deepEqual(shape('kunming-task-tree'), [2, 8, 7, 2, 3, 3, 2, 2]);
  assert.deepEqual(shape('parks-outlook-15th-plan'), [2, 2, 1, 2, 2]);
  const tens = ['', '十', '二十'];
  const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
  for (const [id, count] of [
    ['coordination-task-tree', 21],
    ['kunming-task-tree', 29],
  ] as const) {
    const numbers = catalogue.tree(id).parts.flatMap(({ tasks }) => tasks.map(({ number }) => number ?? ''));
    assert.deepEqual(
      numbers.map((number) => number.replace(/[()（）]/g, '')),
      Array.from(
        { length: count },
        (_, at) => `${tens[Math.floor((at + 1) / 10)] ?? ''}${digits[(at + 1) % 10] ?? ''}`,
      ),
    );
  }
});

test('every figure and structure of a document in articles is in one of them', () => {
  for (const id of ['coordination-task-tree', 'kunming-task-tree']) {
    const tree = catalogue.tree(id);
    const nodes = [tree, ...tree.parts.flatMap(({ tasks }) => tasks)];
    const { facts, structures } = catalogue.data;
    for (const [kind, records] of [
      ['facts', facts],
      ['structures', structures],
    ] as const) {
      const ids = records.filter(({ evidence }) => evidence.document === tree.evidence.document).map((one) => one.id);
      assert.deepEqual([...new Set(nodes.flatMap((node) => node[kind]))].sort(), ids.sort(), `${id} ${kind}`);
    }
  }
});

test('a figure and a deadline hang on the task that the document names them for, with the body that answers', () => {
  const taskOf = (tree: string, id: string) =>
    catalogue
      .tree(tree)
      .parts.flatMap(({ tasks }) => tasks)
      .find((task) => task.id === id);
  const finance = taskOf('sub-centre-task-tree', 'finance');
  assert.ok(finance);
  assert.ok(finance.facts.includes('deposit-loan-balance-2025'));
  assert.deepEqual(
    finance.bodies?.map(({ body }) => catalogue.body(body).people[0]?.name?.['zh-CN']),
    ['梁文彬'],
  );
  const water = taskOf('sub-centre-task-tree', 'water');
  assert.deepEqual(water?.facts, ['water-projects-1358', 'water-investment-1170']);
  assert.equal(water.bodies, null, 'the text names none');
  assert.match(water.note?.['zh-CN'] ?? '', /没有写明由谁负责/);
  assert.deepEqual(taskOf('kunming-task-tree', 'article-25')?.facts, ['kunming-financing-3y']);
  assert.ok(
    taskOf('coordination-task-tree', 'article-7')?.facts.includes('urbanisation-rate-2025-plan'),
    'a goal of article 2 that article 7 states again',
  );
});

test('events have the dates that the text gives, and those without a year have none', () => {
  const dates = Object.fromEntries(catalogue.data.events.map(({ id, date }) => [id, date]));
  assert.equal(dates['poverty-twelve-points-issued'], '2021-03-29');
  assert.equal(dates['kunming-opinions-issued'], '2021-07-03');
  assert.equal(dates['sub-centre-by-2035'], '2035');
  for (const id of ['new-school-campus-opened', 'sunstone-phase-two-started']) {
    assert.equal(dates[id], null);
    assert.equal(catalogue.event(id).when?.['zh-CN'], '9月1日');
  }
  assert.equal(catalogue.event('poverty-plenary').when, null);
});
