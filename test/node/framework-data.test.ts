import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import { COMPARATORS } from '../../src/core/comparators.js';
import { UNITS } from '../../src/core/units.js';
import { subjectOfData } from '../../src/widgets/framework/editor-data.js';
import { frameworkModel } from '../../src/widgets/framework/model.js';
import { statementsOf } from '../../src/widgets/framework/statements.js';
import { PROJECTS } from '../../stories/own-frameworks.js';
import { ROOT } from './helpers.js';

const schema = JSON.parse(readFileSync(join(ROOT, 'data/schema/framework-data.schema.json'), 'utf8')) as {
  definitions: { comparator: { enum: string[] }; figure: { properties: { unit: { enum: string[] } } } };
};

const validate = new Ajv({ allErrors: true }).compile(schema);

test('the schema of an editor’s framework knows the units and comparators of the code', () => {
  assert.deepEqual([...schema.definitions.figure.properties.unit.enum].sort(), Object.keys(UNITS).sort());
  assert.deepEqual([...schema.definitions.comparator.enum].sort(), Object.keys(COMPARATORS).sort());
});

test('an editor’s framework takes its forms and marks, and says whose it is', () => {
  assert.ok(validate(PROJECTS), JSON.stringify(validate.errors));
  const model = frameworkModel(subjectOfData(PROJECTS), {}, 'zh-CN');
  assert.deepEqual(
    statementsOf(model.sections).map(({ name, look, own }) => [name, look, own]),
    [
      ['公路', 'none', true],
      ['示例县至示例市', 'actual', true],
      ['环湖公路', 'underway', true],
      ['乡镇联络线', 'prepared', true],
      ['铁路', 'none', true],
      ['示例支线', 'sought', true],
      ['示例县所获称号', 'none', true],
      ['示例卫生县城', 'actual', true],
      ['示例园林县城', 'actual', true],
    ],
  );
  assert.ok(model.claims.every(({ evidence, source }) => evidence === null && source.startsWith('编辑提供')));
  assert.ok(model.legend.every(({ own, text }) => own && text.includes('编辑提供')));
  assert.ok(model.subheading.includes('数据由编辑提供'));
});

test('an editor’s own framework must name its source, its forms and what stands in them', () => {
  const [section] = PROJECTS.sections;
  for (const wrong of [
    { ...PROJECTS, source: undefined },
    { ...PROJECTS, sections: [] },
    { ...PROJECTS, sections: [{ ...section, form: 'pie' }] },
    { ...PROJECTS, sections: [{ ...section, structures: [] }] },
    { ...PROJECTS, sections: [{ ...section, structures: [{ name: '示例', items: [{ name: '', status: '开工' }] }] }] },
    {
      ...PROJECTS,
      sections: [{ ...section, structures: [{ name: '示例', items: [{ name: '甲', nature: 'maybe' }] }] }],
    },
  ])
    assert.equal(validate(JSON.parse(JSON.stringify(wrong))), false, JSON.stringify(wrong));
});
