import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import { COMPARATORS } from '../../src/core/comparators.js';
import { UNITS } from '../../src/core/units.js';
import { subjectOfData } from '../../src/widgets/key-figures/editor-data.js';
import { keyFiguresLayout } from '../../src/widgets/key-figures/layout.js';
import { keyFiguresModel } from '../../src/widgets/key-figures/model.js';
import { TOWNS } from '../../stories/own-figures.js';
import { ROOT } from './helpers.js';

const schema = JSON.parse(readFileSync(join(ROOT, 'data/schema/key-figures-data.schema.json'), 'utf8')) as {
  definitions: {
    comparator: { enum: string[] };
    figure: { properties: { unit: { enum: string[] } } };
  };
};

const validate = new Ajv({ allErrors: true }).compile(schema);

test('the schema of an editor’s key figures knows the units and comparators of the code', () => {
  assert.deepEqual([...schema.definitions.figure.properties.unit.enum].sort(), Object.keys(UNITS).sort());
  assert.deepEqual([...schema.definitions.comparator.enum].sort(), Object.keys(COMPARATORS).sort());
});

test('an editor’s figures take their forms and their sections, and say whose they are', () => {
  assert.ok(validate(TOWNS), JSON.stringify(validate.errors));
  const model = keyFiguresModel(subjectOfData(TOWNS), {}, 'zh-CN');
  assert.deepEqual(
    model.sections.map(({ name, rows }) => [name, rows.map(({ kind, figures }) => [kind, figures[0]?.form])]),
    [
      [
        '生态',
        [
          ['change', 'share'],
          ['single', 'number'],
        ],
      ],
      [
        '公共服务',
        [
          ['single', 'units'],
          ['single', 'units'],
        ],
      ],
    ],
  );
  assert.ok(model.figures.every(({ figure, source }) => figure.evidence === null && source.startsWith('编辑提供')));
  assert.ok(model.legend.every(({ own, text }) => own && text.includes('编辑提供')));
});

test('of three figures with one label none is lost', () => {
  const [first, second] = TOWNS.figures;
  assert.ok(first && second);
  const third = { ...second, value: 55.1, year: 2026 };
  const model = keyFiguresModel(subjectOfData({ ...TOWNS, figures: [first, second, third] }), {}, 'zh-CN');
  const [row] = model.sections.flatMap(({ rows }) => rows);
  assert.deepEqual([row?.kind, row?.figures.length], ['beside', 3]);
  const drawn = keyFiguresLayout(model, 680).rows.flatMap(({ texts }) => texts.map(({ text }) => text));
  for (const number of ['48.2', '52.6', '55.1']) assert.ok(drawn.includes(number), number);
});

test('an editor’s own data must name source, kind and unit', () => {
  const [figure] = TOWNS.figures;
  for (const wrong of [
    { ...TOWNS, source: undefined },
    { ...TOWNS, figures: [] },
    { ...TOWNS, figures: [{ ...figure, kind: undefined }] },
    { ...TOWNS, figures: [{ ...figure, unit: '斤' }] },
    { ...TOWNS, figures: [{ ...figure, value: -1 }] },
  ])
    assert.equal(validate(JSON.parse(JSON.stringify(wrong))), false, JSON.stringify(wrong));
});
