import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import { COMPARATORS } from '../../src/core/comparators.js';
import { progressOf } from '../../src/core/progress.js';
import { formatFigure } from '../../src/core/format.js';
import { UNITS, convert } from '../../src/core/units.js';
import { svgText } from '../../src/picture/svg-text.js';
import { drawPicture } from '../../src/charts/draw.js';
import { understood } from '../../src/elements/lenient-json.js';
import { datesProblem } from '../../src/elements/own-dates.js';
import { COLORS } from '../../src/theme/tokens.js';
import { whenOf } from '../../src/view/describe.js';
import * as drawing from '../../src/widgets/target-gauge/drawing.js';
import { words } from '../../src/i18n/index.js';
import { createCatalogue } from '../../src/catalogue/catalogue.js';
import { dataProblems } from '../../src/elements/data-problems.js';
import { subjectOfData, type GaugeData } from '../../src/widgets/target-gauge/editor-data.js';
import { editorFigure } from '../../src/widgets/target-gauge/editor-value.js';
import { gaugeModel } from '../../src/widgets/target-gauge/model.js';
import { catalogue } from '../../src/catalogue/all.js';
import { csvOf, tableOf } from '../../src/view/table.js';
import { fallbackText } from '../../src/view/text.js';
import { LOCALES, fact, gauge, readText } from './helpers.js';

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
    assert.equal(whenOf(catalogue, editor, 'zh-CN'), when);
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
    assert.ok(model.summary.includes(when), model.summary);
    const row = tableOf(model, catalogue).rows.find((cells) => cells.includes(when));
    assert.ok(row, JSON.stringify(tableOf(model, catalogue).rows));
    assert.ok(csvOf(model, catalogue).includes(`,2024,${when},`));
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

const DATA: GaugeData = {
  indicator: '规上工业总产值',
  place: '沾益区',
  unit: '亿元',
  target: { value: 900, comparator: '突破', year: 2025, source: '区政府工作报告', date: '2024-01' },
  stretch: { value: 1000, year: 2025, source: '区政府工作报告' },
  actuals: [
    { value: 800, year: 2023, source: '区统计局', date: '2024-02-01' },
    { value: 600, year: 2021, source: '区统计局' },
  ],
};

const schema = JSON.parse(readText('data/schema/target-gauge-data.schema.json')) as {
  properties: { unit: { enum: string[] } };
  definitions: { comparator: { enum: string[] } };
};
const validate = new Ajv({ allErrors: true }).compile(schema);

test('the schema of an editor’s data knows the units and comparators of the code, and so does that of the facts', () => {
  assert.deepEqual([...schema.properties.unit.enum].sort(), Object.keys(UNITS).sort());
  assert.deepEqual([...schema.definitions.comparator.enum].sort(), Object.keys(COMPARATORS).sort());
  const facts = JSON.parse(readText('data/schema/facts.schema.json')) as {
    definitions: { unit: { enum: string[] }; comparator: { enum: string[] } };
  };
  assert.deepEqual([...facts.definitions.unit.enum].sort(), Object.keys(UNITS).sort());
  assert.deepEqual([...facts.definitions.comparator.enum].sort(), Object.keys(COMPARATORS).sort());
});

test('an editor’s own gauge has the editor’s figures only, the latest result and the progress to both goals', () => {
  assert.ok(validate(DATA));
  const empty = createCatalogue({});
  const model = gaugeModel(empty, subjectOfData(DATA), {}, 'zh-CN');
  assert.equal(model.heading, '规上工业总产值：2025年目标');
  assert.equal(model.subheading, '沾益区 · 数据由编辑提供');
  assert.deepEqual(
    model.marks.map(({ mark, label, when }) => [mark, label, when]),
    [
      ['earlier', '600亿元', '2021年'],
      ['actual', '800亿元', '2023年'],
      ['target', '突破900亿元', '2025年'],
      ['stretch', '1000亿元', '2025年'],
    ],
  );
  assert.deepEqual(model.derived, [
    '相当于900亿元目标的约88.9%：800亿元 ÷ 900亿元',
    '相当于1000亿元更高目标的80%：800亿元 ÷ 1000亿元',
  ]);
  for (const { figure } of model.figures) assert.equal(figure.evidence, null);
  for (const row of tableOf(model, empty).rows) assert.match(row[5] ?? '', /^编辑提供：/);
  assert.match(
    fallbackText(model, empty),
    /来源：编辑提供：区统计局；编辑提供：区统计局，2024-02-01；编辑提供：区政府工作报告/,
  );
});

test('an editor’s rank runs backwards and lower is better without being told', () => {
  const data: GaugeData = {
    indicator: '排名',
    place: '曲靖市',
    unit: '位',
    target: { value: 50, year: 2035, source: '甲' },
    actuals: [{ value: 74, year: 2020, source: '乙' }],
  };
  assert.ok(validate(data));
  const model = gaugeModel(createCatalogue({}), subjectOfData(data), {}, 'zh-CN');
  assert.ok(model.scale.start > model.scale.end);
  assert.deepEqual(model.derived, ['距50位目标还差24位：74位 − 50位']);
});

test('an editor’s goal of zero gives a gauge without a quotient', () => {
  const data: GaugeData = {
    ...DATA,
    target: { value: 0, source: '甲' },
    stretch: { value: 0, source: '甲' },
    actuals: [{ value: 0, source: '乙' }],
  };
  assert.ok(validate(data));
  const model = gaugeModel(createCatalogue({}), subjectOfData(data), {}, 'en');
  assert.deepEqual(model.derived, []);
  assert.doesNotMatch(JSON.stringify([model.scale, model.summary, model.endLabel]), /NaN|null|Infinity/);
});

test('the largest numbers that the schema allows are drawn without an exponent', () => {
  const data: GaugeData = { ...DATA, target: { value: 1e12, source: '甲' } };
  assert.ok(validate(data));
  for (const locale of LOCALES) {
    const { marks, endLabel } = gaugeModel(createCatalogue({}), subjectOfData(data), {}, locale);
    for (const text of [...marks.map(({ label }) => label), endLabel])
      assert.doesNotMatch(text, /\de[+-]?\d|NaN/i, text);
  }
});

test('small numbers are shown without an exponent', () => {
  const data: GaugeData = { ...DATA, target: { value: 0.0000001, source: '甲' } };
  assert.ok(validate(data));
  const { marks, endLabel } = gaugeModel(createCatalogue({}), subjectOfData(data), {}, 'zh-CN');
  for (const text of [...marks.map(({ label }) => label), endLabel]) assert.doesNotMatch(text, /\de[+-]?\d/i, text);
});

test('data that does not fit is refused with the field that does not', () => {
  const cases: [data: unknown, message: RegExp, field: string][] = [
    [{ ...DATA, target: { value: 900 } }, /缺少 data\.target\.source/, 'data.target'],
    [{ ...DATA, colour: 'red' }, /不认识 data\.colour/, 'data'],
    [{ ...DATA, unit: '公顷' }, /data\.unit 只能是：亿元、万亿元、.*亩、万亩、/, 'data.unit'],
    [
      { ...DATA, actuals: [{ value: '800', source: 'x' }] },
      /data\.actuals\.0\.value 的类型或取值不对/,
      'data.actuals.0.value',
    ],
    [{ ...DATA, target: { value: -1, source: 'x' } }, /data\.target\.value 的类型或取值不对/, 'data.target.value'],
    [[], /data 的类型或取值不对/, 'data'],
  ];
  for (const [data, message, field] of cases) {
    assert.ok(!validate(data), JSON.stringify(data));
    const problem = dataProblems(data, validate.errors ?? []);
    assert.deepEqual([problem.code, problem.attribute, problem.value], ['bad-data', 'data', field]);
    assert.match(problem.text('zh-CN'), message);
    assert.match(problem.text('en'), /^The content of data does not fit the schema: data/);
  }
});

test('text that is no JSON is refused as such', () => {
  assert.ok(!validate('{"indicator": '));
  const problem = dataProblems('{"indicator": ', validate.errors ?? []);
  assert.equal(problem.text('zh-CN'), words('zh-CN').errors.json);
});

test('a source that nobody can see is none', () => {
  for (const source of [' ', '\u00A0', '\u200B', '\u0001', '——'])
    assert.ok(!validate({ ...DATA, target: { value: 900, source } }), JSON.stringify(source));
});

test('dates of an editor’s data are days that there are, and not to come; goals may lie ahead', () => {
  const today = '2026-11-27';
  const target = { value: 900, source: '甲', year: 2035 };
  assert.equal(datesProblem({ ...DATA, target }, today, false), null);
  for (const [data, field, says] of [
    [{ ...DATA, target: { ...target, date: '2026-13' } }, 'data.target.date', /“2026-13”不是可用的日期/],
    [{ ...DATA, target: { ...target, date: '2026-02-30' } }, 'data.target.date', /“2026-02-30”不是可用的日期/],
    [{ ...DATA, target: { ...target, date: '0000' } }, 'data.target.date', /不是可用的日期/],
    [{ ...DATA, target: { ...target, date: '2027' } }, 'data.target.date', /“2027”晚于今天/],
    [{ ...DATA, actuals: [{ value: 1, source: '甲', year: 2027 }] }, 'data.actuals.0.year', /“2027”晚于今天/],
    [{ stages: [{ figures: [{ kind: 'actual', year: 2030 }] }] }, 'data.stages.0.figures.0.year', /晚于今天/],
  ] as [unknown, string, RegExp][]) {
    const problem = datesProblem(data, today, false);
    assert.ok(problem, field);
    assert.equal(problem.value, field);
    assert.match(problem.text('zh-CN'), says);
  }
  assert.equal(datesProblem({ stages: [{ figures: [{ kind: 'plan', year: 2030 }] }] }, today, false), null);
  assert.equal(datesProblem({ name: 'x', year: 2030 }, today, true)?.value, 'data.year');
});

test('JSON is read as it was meant: with a byte order mark, and with the signs of a Chinese keyboard', () => {
  const plain = { name: '绿茶，一级：“好”', list: [1, 2] };
  const text = JSON.stringify(plain);
  for (const given of [
    `\uFEFF${text}`,
    text.replaceAll('","', '"，"').replace('[1,2]', '［1，2］').replace('"list":', '"list"：'),
    '｛“name”：“绿茶，一级：\\u201c好\\u201d”，“list”:\u3000[1,2]｝',
  ])
    assert.deepEqual(understood(given), plain, given);
  for (const none of ['', '{', '“', '\\', '{"a":undefined}']) assert.equal(understood(none), none);
  assert.equal(understood(null), null);
});

test('one thing is said once, with names of any length shortened', () => {
  const errors = ['number', 'string', 'anyOf'].map((keyword) => ({
    keyword,
    instancePath: '/values/530303',
    schemaPath: '',
    params: {},
  }));
  const text = dataProblems({}, errors).text('zh-CN');
  assert.equal(text.split('530303').length, 2, text);
  const long = dataProblems({}, [
    {
      keyword: 'additionalProperties',
      instancePath: '',
      schemaPath: '',
      params: { additionalProperty: 'x'.repeat(9999) },
    },
  ]).text('en');
  assert.ok(long.length < 200, long);
});
