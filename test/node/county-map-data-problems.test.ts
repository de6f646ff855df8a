import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dataProblems } from '../../src/elements/data-problems.js';
import { layerProblem, type MapData } from '../../src/widgets/county-map/editor-data.js';
import { CATEGORIES, NUMBERS, validate } from './county-map-data-helpers.js';
import { ADCODES } from './county-map-helpers.js';
import { CHINESE, LOCALES } from './helpers.js';

/** What is wrong with a layer that fits the schema, in both languages. */
const refused = (data: MapData) => {
  assert.ok(validate(data), JSON.stringify(validate.errors?.slice(0, 3)));
  const problem = layerProblem(data);
  assert.ok(problem, 'it is taken');
  assert.deepEqual([problem.code, problem.attribute], ['bad-data', 'data']);
  const [zh = '', en = ''] = LOCALES.map((locale) => problem.text(locale));
  return { ...problem, zh, en };
};

test('an unknown county is named, with the nine that there are', () => {
  for (const code of ['530301', '530321', '530328', '530102', 'qilin', '530302 ']) {
    const { value, zh, en, choices } = refused({ ...NUMBERS, values: { ...NUMBERS.values, [code]: 1 } });
    assert.equal(value, code);
    for (const text of [zh, en]) assert.ok(text.includes(code.trim()) && text.includes('530302'), text);
    assert.deepEqual([...choices].sort(), [...ADCODES].sort());
    assert.match(zh, CHINESE);
    assert.doesNotMatch(en, CHINESE);
  }
});

test('names of the language’s own objects are no counties and no categories', () => {
  for (const code of ['constructor', 'toString', '__proto__']) {
    const values = JSON.parse(`{ "530302": 1, "${code}": 2 }`) as MapData['values'];
    assert.equal(refused({ ...NUMBERS, values }).value, code);
    assert.equal(refused({ ...CATEGORIES, values: { '530302': code } }).value, code);
  }
});

test('numbers and categories may not be mixed, either way', () => {
  for (const data of [
    { ...NUMBERS, values: { '530302': 1, '530303': 'done' } },
    { ...CATEGORIES, values: { '530302': 'done', '530303': 1 } },
    { ...CATEGORIES, values: { '530302': 1 } },
    { ...NUMBERS, values: { '530302': 'done' } },
  ]) {
    const { zh, en } = refused(data);
    assert.match(zh, /不能混用数字和类别/);
    assert.ok(en.length > 0 && !CHINESE.test(en), en);
  }
});

test('numbers need a unit', () => {
  const { unit, ...bare } = NUMBERS;
  assert.equal(unit, '万亩');
  const { zh, en, value } = refused(bare);
  assert.equal(value, 'unit');
  assert.match(zh, /缺少 data\.unit/);
  assert.match(en, /data\.unit/);
  assert.equal(layerProblem(CATEGORIES), null, 'categories need none');
});

test('an unknown category is named, with those that there are', () => {
  const { value, zh, en, choices } = refused({ ...CATEGORIES, values: { '530302': 'doen' } });
  assert.equal(value, 'doen');
  assert.deepEqual(choices, ['done', 'planned', 'open']);
  for (const text of [zh, en]) assert.ok(text.includes('doen') && text.includes('planned'), text);
});

test('two categories with one key are refused', () => {
  const twice = {
    ...CATEGORIES,
    categories: [
      { key: 'done', name: '甲' },
      { key: 'done', name: '乙' },
    ],
    values: { '530302': 'done' },
  };
  assert.ok(!validate(twice) || layerProblem(twice) !== null);
});

test('what does not fit the schema is refused, and the message names the field', () => {
  const bad: [unknown, RegExp][] = [
    [null, /./],
    [[], /./],
    ['{"name": "x"', /JSON/],
    [{}, /data\.name.*data\.source.*data\.values|data\.values/],
    [{ ...NUMBERS, name: ' ' }, /data\.name/],
    [{ ...NUMBERS, name: '长'.repeat(121) }, /data\.name/],
    [{ ...NUMBERS, source: '' }, /data\.source/],
    [{ ...NUMBERS, source: undefined }, /data\.source/],
    [{ ...NUMBERS, date: '2024/03' }, /data\.date/],
    [{ ...NUMBERS, year: 2023.5 }, /data\.year/],
    [{ ...NUMBERS, year: 1900 }, /data\.year/],
    [{ ...NUMBERS, unit: '斤' }, /data\.unit/],
    [{ ...NUMBERS, kind: 'guess' }, /data\.kind/],
    [{ ...NUMBERS, values: {} }, /data\.values/],
    [{ ...NUMBERS, values: { '530302': null } }, /530302/],
    [{ ...NUMBERS, values: { '530302': true } }, /530302/],
    [{ ...NUMBERS, values: { '530302': 1e13 } }, /530302/],
    [{ ...NUMBERS, values: [1, 2] }, /data\.values/],
    [{ ...NUMBERS, values: Object.fromEntries([...ADCODES, '530301'].map((code) => [code, 1])) }, /data\.values/],
    [{ ...NUMBERS, color: 'red' }, /color/],
    [{ ...CATEGORIES, categories: [] }, /data\.categories/],
    [
      { ...CATEGORIES, categories: Array.from({ length: 6 }, (_, n) => ({ key: `k${n}`, name: 'x' })) },
      /data\.categories.*5/,
    ],
    [{ ...CATEGORIES, categories: [{ key: 'a b', name: 'x' }] }, /data\.categories\.0\.key/],
    [{ ...CATEGORIES, categories: [{ key: 'a' }] }, /data\.categories\.0\.name/],
    [{ ...CATEGORIES, categories: [{ key: 'a', name: 'x', color: 'red' }] }, /color/],
  ];
  for (const [data, message] of bad) {
    const given: unknown = typeof data === 'string' ? data : JSON.parse(JSON.stringify(data));
    assert.ok(!validate(given), JSON.stringify(given).slice(0, 120));
    const problem = dataProblems(given, validate.errors ?? []);
    assert.equal(problem.code, 'bad-data');
    for (const locale of LOCALES) assert.match(problem.text(locale), message);
  }
});
