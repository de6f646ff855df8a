import assert from 'node:assert/strict';
import { test } from 'node:test';
import { COMPARATORS } from '../../src/core/comparators.js';
import { UNITS } from '../../src/core/units.js';
import { dataProblems } from '../../src/elements/data-problems.js';
import { words } from '../../src/i18n/index.js';
import type { ChainData } from '../../src/widgets/industry-chain/editor-data.js';
import { graphProblem } from '../../src/widgets/industry-chain/graph-problems.js';
import { modelOf, schema, validate, withStages } from './chain-data.js';
import { LOCALES } from './helpers.js';

test('the schema of an editor’s chain knows the units, comparators and statuses of the code', () => {
  assert.deepEqual([...schema.definitions.figure.properties.unit.enum].sort(), Object.keys(UNITS).sort());
  assert.deepEqual([...schema.definitions.comparator.enum].sort(), Object.keys(COMPARATORS).sort());
  assert.deepEqual(
    [...schema.definitions.figure.properties.status.enum].sort(),
    Object.keys(words('zh-CN').statuses).sort(),
  );
});

const graphMessage = (data: ChainData): { value: string | null; zh: string; en: string } => {
  assert.ok(validate(data), JSON.stringify(validate.errors));
  const problem = graphProblem(data);
  assert.ok(problem, 'nothing was found');
  assert.deepEqual([problem.code, problem.attribute], ['bad-data', 'data']);
  const [zh = '', en = ''] = LOCALES.map((locale) => problem.text(locale));
  return { value: problem.value, zh, en };
};

test('a circle is refused with the way round', () => {
  const two = graphMessage(
    withStages(3, [
      [1, 2],
      [2, 1],
    ]),
  );
  assert.equal(two.value, 's1');
  assert.match(two.zh, /首尾相接成了环：s1 → s2 → s1。只有再生/);
  assert.match(two.en, /in a circle: s1 → s2 → s1\. Only recycling/);
  const self = graphMessage(withStages(2, [[2, 2]]));
  assert.deepEqual([self.value, self.zh.includes('s2 → s2')], ['s2', true]);
  const far = graphMessage(
    withStages(5, [
      [1, 2],
      [2, 3],
      [3, 4],
      [4, 2],
      [4, 5],
    ]),
  );
  assert.match(far.en, /circle: (?:s2 → s3 → s4 → s2|s3 → s4 → s2 → s3|s4 → s2 → s3 → s4)\./);
  const auxiliary = withStages(2, [[1, 2]]);
  assert.match(
    graphMessage({ ...auxiliary, links: [...(auxiliary.links ?? []), { from: 's2', to: 's1', kind: 'auxiliary' }] }).zh,
    /成了环/,
  );
});

test('the stage that a circle is named by stands in it', () => {
  // s1 only follows the circle of the others.
  const { value, en } = graphMessage(
    withStages(4, [
      [2, 3],
      [3, 4],
      [4, 2],
      [4, 1],
    ]),
  );
  assert.ok(value && en.includes(`${value} →`), `${String(value)} for ${en}`);
});

test('a link to a stage that is not there names it and those that there are', () => {
  for (const link of [
    { from: 's9', to: 's1' },
    { from: 's1', to: 's9' },
  ]) {
    const { value, zh, en } = graphMessage({ ...withStages(2), links: [link] });
    assert.equal(value, 's9');
    assert.match(zh, /data\.links 提到的环节“s9”不存在，可用：s1、s2。/);
    assert.match(en, /names the stage “s9”, which does not exist\. Known: s1, s2\./);
  }
});

test('an id that two stages share is named', () => {
  const { value, zh, en } = graphMessage({
    ...withStages(2),
    stages: [
      { id: 'tea', name: '绿茶' },
      { id: 'tea', name: '红茶' },
    ],
  });
  assert.equal(value, 'tea');
  assert.match(zh, /两个环节的编号都是“tea”/);
  assert.match(en, /Two stages in data\.stages have the id “tea”/);
});

test('what is given twice is drawn and said once, or refused', () => {
  const twice = withStages(2, [
    [1, 2],
    [1, 2],
  ]);
  if (graphProblem(twice) === null) assert.equal(modelOf(twice).links.length, 1);
  const company = { name: '甲公司', status: '投产' };
  const data = { ...withStages(1), stages: [{ id: 'a', name: '加工', companies: [company, company] }] };
  if (graphProblem(data) === null) assert.deepEqual(modelOf(data).companies[0]?.companies[0]?.stages, ['a']);
});

test('a message quotes only the beginning of a very long id', () => {
  const id = 'x'.repeat(60);
  const { zh, en } = graphMessage({ ...withStages(1), links: [{ from: 's1', to: id }] });
  assert.ok(!zh.includes(id) && !en.includes(id));
  assert.ok(zh.includes('x'.repeat(20)));
});

/** A chain that fits. */
const TEA: ChainData = {
  name: '绿茶',
  place: '会泽县',
  source: '县茶叶站',
  stages: [{ id: 'growing', name: '种植' }],
};

const [stage] = TEA.stages;

const schemaMessage = (data: unknown) => {
  assert.ok(!validate(data), JSON.stringify(data).slice(0, 200));
  const problem = dataProblems(data, validate.errors ?? []);
  const [zh = '', en = ''] = LOCALES.map((locale) => problem.text(locale));
  return { value: problem.value, zh, en };
};

test('61 stages, 10,000 stages and 121 links are too many, in a message of one line', () => {
  for (const count of [61, 10_000]) {
    const { value, zh, en } = schemaMessage(withStages(count));
    assert.equal(value, 'data.stages');
    assert.equal(zh, 'data 的内容不符合格式：data.stages 最多 60 项。');
    assert.equal(en, 'The content of data does not fit the schema: data.stages may have at most 60 items.');
  }
  const { zh } = schemaMessage(
    withStages(
      60,
      Array.from({ length: 121 }, () => [1, 2]),
    ),
  );
  assert.match(zh, /data\.links 最多 120 项/);
  // Ten thousand faults are no wall of text.
  const broken = { ...TEA, stages: Array.from({ length: 10_000 }, () => ({ id: '' })) };
  assert.ok(schemaMessage(broken).zh.length < 400);
});

test('data that does not fit is refused with the field that does not', () => {
  const cases: [data: unknown, zh: RegExp, value: string][] = [
    [{ ...TEA, source: undefined }, /缺少 data\.source/, 'data'],
    [{ ...TEA, stages: [] }, /data\.stages 的类型或取值不对/, 'data.stages'],
    [{ ...TEA, colour: 'red' }, /不认识 data\.colour/, 'data'],
    [{ ...TEA, stages: [{ ...stage, id: 'a b' }] }, /data\.stages\.0\.id 的类型或取值不对/, 'data.stages.0.id'],
    [{ ...TEA, stages: [{ ...stage, name: '  ' }] }, /data\.stages\.0\.name/, 'data.stages.0.name'],
    [{ ...TEA, stages: [{ id: 'a' }] }, /缺少 data\.stages\.0\.name/, 'data.stages.0'],
    [{ ...TEA, links: [{ from: 'growing' }] }, /缺少 data\.links\.0\.to/, 'data.links.0'],
    [
      { ...TEA, figures: [{ label: '产值', value: '5', unit: '亿元', kind: 'actual' }] },
      /data\.figures\.0\.value 的类型或取值不对/,
      'data.figures.0.value',
    ],
    [
      { ...TEA, figures: [{ label: '产值', value: 5, unit: '亿', kind: 'actual' }] },
      /data\.figures\.0\.unit/,
      'data.figures.0.unit',
    ],
    [[], /data 的类型或取值不对/, 'data'],
    [null, /data 的类型或取值不对/, 'data'],
  ];
  for (const [data, zh, value] of cases) {
    const message = schemaMessage(JSON.parse(JSON.stringify(data)));
    assert.match(message.zh, zh);
    assert.match(message.en, /^The content of data does not fit the schema: data/);
    assert.equal(message.value, value);
  }
  assert.equal(schemaMessage('{"name": ').zh, words('zh-CN').errors.json);
});
