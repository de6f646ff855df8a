import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moduleText } from '../../src/static/module-text.js';
import { importText } from './subject-helpers.js';

const DOCUMENT = {
  title: '《关于支持曲靖市建设云南副中心城市的若干意见》',
  issuer: '云南省委、省政府',
  date: null,
  note: '报纸专版摘登，未注明日期，标题如原文；这条说明长到值得只写一次，许多数字都出自这份文件',
};

const FIGURE = {
  value: 5000,
  unit: '亿元',
  source: DOCUMENT,
  words: { 'zh-CN': '突破5000亿元', en: 'over CNY 500 billion' },
};

/** How often a text has another in it. */
const times = (text: string, part: string): number => text.split(part).length - 1;

test('the text of a module gives the value back, whatever JSON holds', async () => {
  for (const value of [
    null,
    0,
    '',
    '"引号"\\ \n\u2028 </script>',
    [],
    {},
    [1, [2, [null, false]], { a: [] }],
    { '': 1, 'a-b': { c: null }, constructor: '构' },
    { figures: [FIGURE, FIGURE, { ...FIGURE, value: 6000 }], source: DOCUMENT },
  ]) {
    assert.deepEqual(await importText(moduleText(value)), value, JSON.stringify(value));
  }
});

test('a key that JavaScript reads otherwise stays a key', async () => {
  const value: unknown = JSON.parse('{"a":{"__proto__":{"b":1}},"default":{"07":1,"7":2},"1e3":3,"é":4}');
  assert.equal(JSON.stringify(await importText(moduleText(value))), JSON.stringify(value));
});

test('a long object that stands in it several times is written once, those within it too', () => {
  const text = moduleText({ figures: [FIGURE, FIGURE, { ...FIGURE, value: 6000 }], source: DOCUMENT });
  assert.equal(times(text, DOCUMENT.title), 1, text);
  assert.equal(times(text, '5000,'), 1, text);
  assert.match(text, /^const v0=\{.*\};export default \{.*\};\n$/);
});

test('a short object, and one that stands alone, are written where they stand', () => {
  assert.equal(moduleText([{ a: 1 }, { a: 1 }]), 'export default [{a:1},{a:1}];\n');
  assert.doesNotMatch(moduleText({ source: DOCUMENT }), /const/);
});

test('what is not there is not written', () => {
  assert.equal(moduleText({ a: undefined, b: 1 }), 'export default {b:1};\n');
});
