import assert from 'node:assert/strict';
import { test } from 'node:test';
import { catalogue } from '../../src/catalogue/all.js';
import { drawPicture } from '../../src/charts/draw.js';
import { formatFigure } from '../../src/core/format.js';
import { progressOf } from '../../src/core/progress.js';
import { convert } from '../../src/core/units.js';
import { svgText } from '../../src/picture/svg-text.js';
import { COLORS } from '../../src/theme/tokens.js';
import { whenOf } from '../../src/view/describe.js';
import { ownFigure } from '../../src/view/provenance.js';
import { csvOf, tableOf } from '../../src/view/table.js';
import { summaryOf } from '../../src/view/text.js';
import * as drawing from '../../src/widgets/target-gauge/drawing.js';
import { editorFigure } from '../../src/widgets/target-gauge/editor-value.js';
import { fact, gauge, LOCALES } from './helpers.js';

const GDP = 'gdp-2025-floor';

const given = (
  value: string | null,
  {
    goal = GDP,
    date = '2024',
    source = '曲靖市统计局',
  }: { goal?: string; date?: string | null; source?: string | null } = {},
) => editorFigure({ value, date, source }, fact(goal), catalogue.indicator(fact(goal).indicator).measure);

const accepted = (...args: Parameters<typeof given>) => {
  const result = given(...args);
  assert.ok(result && 'figure' in result, `${String(args[0])} is refused`);
  return result.figure;
};

/** What is wrong with a value, in both languages. */
const refused = (...args: Parameters<typeof given>) => {
  const result = given(...args);
  assert.ok(result && 'problem' in result, `${String(args[0])} is taken as ${JSON.stringify(result)}`);
  const { code, attribute, text } = result.problem;
  assert.equal(code, 'bad-value');
  const [zh, en] = LOCALES.map((locale) => text(locale));
  return { attribute, zh: zh ?? '', en: en ?? '' };
};

test('no value, an empty or a blank one is no figure and no problem', () => {
  for (const value of [null, '', ' ', '\t\n']) assert.equal(given(value), null);
});

test('a number alone is in the unit of the goal, and thousands may be grouped', () => {
  for (const value of ['3500', '3,500', ' 3500 ', '3500亿元', '3500 亿元', '3500.0', '3.5e3']) {
    const { value: number, unit } = accepted(value);
    assert.deepEqual([number, unit], [3500, '亿元'], value);
  }
});

test('a value may come in another unit of the same kind, and is drawn in the goal’s', () => {
  const figure = accepted('0.35万亿元');
  assert.deepEqual([figure.value, figure.unit], [0.35, '万亿元']);
  assert.equal(progressOf(figure, fact(GDP), 'higher')?.value, 70);
  const mark = gauge('gdp-2025', 'zh-CN', { editor: figure }).marks.find(({ key }) => key === 'editor');
  assert.deepEqual([mark?.value, mark?.label], [3500, '0.35万亿元']);
});

test('an accepted value has the goal’s indicator, place and scope, the editor’s words and no evidence', () => {
  const figure = accepted('30', { goal: 'lfp-capacity-2025', date: '2024-06-30', source: ' 曲靖市统计局 ' });
  assert.deepEqual(figure, {
    id: 'editor',
    indicator: 'lfp-capacity',
    place: 'qujing',
    scope: null,
    kind: 'actual',
    comparator: null,
    value: 30,
    unit: '万吨',
    year: 2024,
    period: '2024-06-30',
    note: null,
    evidence: null,
    editor: { source: '曲靖市统计局', date: '2024-06-30' },
  });
  assert.equal(accepted('80', { goal: 'high-tech-enterprises-2025-plan' }).scope, '认定');
});

test('what is no number is refused with an example', () => {
  for (const value of ['abc', '约3500', '亿元', '--5', '1.2.3x', 'NaN', 'Infinity', '三千']) {
    const { attribute, zh, en } = refused(value);
    assert.equal(attribute, 'value');
    assert.ok(zh.includes(value) && en.includes(value), zh);
  }
  assert.match(
    refused('abc').zh,
    /^value 属性的值“abc”不是可用的数字，未显示。请填写数字，可带单位，例如 3500 或 3500亿元。$/,
  );
});

test('a comma that does not group thousands is not dropped: 3,5 is not thirty-five', () => {
  for (const value of ['3,5', '35,00', ',5', '3,,500', '1,2,3']) refused(value);
});

test('numbers that cannot be are refused as out of range', () => {
  for (const value of ['1e999', '-1e999', '-5', '500001', '1e300']) {
    const { attribute, zh, en } = refused(value);
    assert.equal(attribute, 'value');
    assert.match(zh, /超出可显示的范围/, value);
    assert.match(en, /out of range/, value);
  }
  assert.equal(accepted('0').value, 0);
});

test('a share of more than 100 % is refused', () => {
  const { zh } = refused('150', { goal: 'urbanisation-rate-2025-plan' });
  assert.match(zh, /超出可显示的范围/);
  assert.equal(accepted('100', { goal: 'urbanisation-rate-2025-plan' }).value, 100);
});

test('a unit of another kind is refused, and the right kind is named', () => {
  for (const value of ['3500万吨', '3500 t', '3500%', '3500万美元', '3500toString']) {
    const { attribute, zh, en } = refused(value);
    assert.equal(attribute, 'value');
    assert.match(zh, /单位不符.*可用的单位：亿元、万亿元、万元、元。/, value);
    assert.match(en, /wrong unit.*Units that fit: 亿元, 万亿元, 万元, 元\./, value);
  }
});

test('a value without its date or its source is not shown', () => {
  for (const none of [null, '', '  ']) {
    assert.equal(refused('3500', { date: none }).attribute, 'value-date');
    assert.equal(refused('3500', { source: none }).attribute, 'value-source');
  }
  assert.match(refused('3500', { date: null }).zh, /填写 value 时还须填写 value-date/);
});

test('a date is a year, a month or a day that there is, however it is written', () => {
  for (const [date, when] of [
    ['2024', '2024年'],
    [' 2024年 ', '2024年'],
    ['２０２４', '2024年'],
    ['2024-06', '2024年6月'],
    ['2024-6', '2024年6月'],
    ['2024/06', '2024年6月'],
    ['2024.6', '2024年6月'],
    ['2024年6月', '2024年6月'],
    ['2024 年 6 月', '2024年6月'],
    ['2024年6月底', '2024年6月'],
    ['2024-02-29', '2024年2月29日'],
    ['2024年6月30日', '2024年6月30日'],
  ] as const) {
    const editor = accepted('3500', { date });
    assert.equal(editor.year, 2024, date);
    assert.equal(whenOf(ownFigure(editor, catalogue.indicator(editor.indicator), null), 'zh-CN'), when);
  }
  for (const date of [
    ...['2024-13', '2024-00', '2024-02-30', '2023-02-29', '2024-06-31', '2024年13月', '2024年2月30日', '2024-06-00'],
    ...['24', 'soon', '0000', '0000-01', '1948', '2101', '9999-12-31', '2024-06-30-01', '2024年年', '20240630'],
  ]) {
    const { attribute, zh, en } = refused('3500', { date });
    assert.equal(attribute, 'value-date', date);
    assert.ok(zh.includes(`“${date}”不是可用的日期`) && en.includes(date), zh);
  }
});

test('a month is named wherever the figure stands, in both languages', () => {
  const editor = accepted('3500', { date: '2024-06' });
  for (const [locale, when] of [
    ['zh-CN', '2024年6月'],
    ['en', 'June 2024'],
  ] as const) {
    const model = gauge('gdp-2025', locale, { editor });
    const mark = model.marks.find(({ key }) => key === 'editor');
    assert.ok(mark?.when === when && mark.caption.includes(when), mark?.caption);
    assert.ok(summaryOf(model).includes(when), summaryOf(model));
    const row = tableOf(model).rows.find((cells) => cells.includes(when));
    assert.ok(row, JSON.stringify(tableOf(model).rows));
    assert.ok(csvOf(model).includes(`,2024,${when},`));
    assert.ok(svgText(drawPicture(drawing, model, 580, COLORS.light).svg).includes(when));
  }
});

test('a date after today is refused, and a year or month that runs is not', () => {
  const today = '2026-11-27';
  const at = (date: string) => editorFigure({ value: '3500', date, source: '示例' }, fact(GDP), 'level', today);
  for (const date of ['2026', '2026-11', '2026-11-27', '2025年']) assert.ok('figure' in (at(date) ?? {}), date);
  for (const date of ['2027', '2099', '2026-12', '2026-11-28', '2026年12月']) {
    const found = at(date);
    assert.ok(found && 'problem' in found, date);
    assert.equal(found.problem.attribute, 'value-date');
    assert.match(found.problem.text('zh-CN'), new RegExp(`value-date 属性的值“${date}”晚于今天`));
    assert.match(found.problem.text('en'), /value-date is later than today/);
  }
});

test('a number is understood as it is typed, in Chinese too', () => {
  for (const value of [
    '3，500',
    '3 500',
    '3\u00A0500',
    '3\u2009500',
    '３５００',
    '3,500',
    '3500亿',
    '3500 亿',
    '３５００亿元',
    '0.35万亿',
    ' 3500\u3000',
  ])
    assert.equal(convert(accepted(value).value, accepted(value).unit, '亿元'), 3500, value);
  assert.deepEqual([accepted('52％', { goal: 'urbanisation-rate-2025-plan' }).value], [52]);
  for (const value of ['-0', '－0', '−0', '0']) assert.equal(formatFigure(accepted(value), 'zh-CN'), '0亿元', value);
  for (const value of ['3，50', '3 50', '35 00', '三千五百', '3500；'])
    assert.equal(refused(value).attribute, 'value', value);
});

test('what is missing beside a value is named at once', () => {
  assert.match(refused('3500', { date: null, source: '\u200B ' }).zh, /还须填写 value-source、value-date/);
});

test('a rank is a whole number from 1', () => {
  const goal = 'gdp-rank-2035';
  for (const value of ['0', '60.5', '-3', '1001']) assert.equal(refused(value, { goal }).attribute, 'value', value);
  assert.deepEqual([accepted('60', { goal }).value, accepted('60', { goal }).unit], [60, '位']);
  assert.equal(accepted('60强', { goal }).unit, '位');
  assert.equal(accepted('60位', { goal }).unit, '位');
});

test('a message quotes only the beginning of a very long value', () => {
  const { zh } = refused('x'.repeat(5000));
  assert.ok(zh.length < 200, String(zh.length));
  assert.ok(refused('3500', { date: '9'.repeat(5000) }).en.length < 300);
});
