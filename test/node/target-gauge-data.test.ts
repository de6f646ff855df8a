import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import { COMPARATORS } from '../../src/core/comparators.js';
import { UNITS } from '../../src/core/units.js';
import { dataProblems } from '../../src/elements/data-problems.js';
import { understood } from '../../src/elements/lenient-json.js';
import { datesProblem } from '../../src/elements/own-dates.js';
import { words } from '../../src/i18n/index.js';
import { tableOf } from '../../src/view/table.js';
import { fallbackText, summaryOf } from '../../src/view/text.js';
import { type GaugeData, subjectOfData } from '../../src/widgets/target-gauge/editor-data.js';
import { gaugeModel } from '../../src/widgets/target-gauge/model.js';
import { dial, LOCALES, readText } from './helpers.js';

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
  const model = gaugeModel(subjectOfData(DATA), {}, 'zh-CN');
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
  for (const row of tableOf(model).rows) assert.match(row[5] ?? '', /^编辑提供：/);
  assert.match(
    fallbackText(model),
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
  const model = gaugeModel(subjectOfData(data), {}, 'zh-CN');
  const { scale } = dial(model);
  assert.ok(scale.start > scale.end);
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
  const model = gaugeModel(subjectOfData(data), {}, 'en');
  assert.deepEqual(model.derived, []);
  const { scale, endLabel } = dial(model);
  assert.doesNotMatch(JSON.stringify([scale, summaryOf(model), endLabel]), /NaN|null|Infinity/);
});

test('the largest numbers that the schema allows are drawn without an exponent', () => {
  const data: GaugeData = { ...DATA, target: { value: 1e12, source: '甲' } };
  assert.ok(validate(data));
  for (const locale of LOCALES) {
    const { marks, endLabel } = dial(gaugeModel(subjectOfData(data), {}, locale));
    for (const text of [...marks.map(({ label }) => label), endLabel])
      assert.doesNotMatch(text, /\de[+-]?\d|NaN/i, text);
  }
});

test('small numbers are shown without an exponent', () => {
  const data: GaugeData = { ...DATA, target: { value: 0.0000001, source: '甲' } };
  assert.ok(validate(data));
  const { marks, endLabel } = dial(gaugeModel(subjectOfData(data), {}, 'zh-CN'));
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
