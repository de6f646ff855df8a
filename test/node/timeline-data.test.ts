import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import { COMPARATORS } from '../../src/core/comparators.js';
import { UNITS } from '../../src/core/units.js';
import { datesProblem } from '../../src/elements/own-dates.js';
import { subjectOfData, type TimelineData } from '../../src/widgets/timeline/editor-data.js';
import { timelineLayout } from '../../src/widgets/timeline/layout.js';
import { timelineModel } from '../../src/widgets/timeline/model.js';
import { BUSES } from '../../stories/own-lines.js';
import { ROOT } from './helpers.js';

const schema = JSON.parse(readFileSync(join(ROOT, 'data/schema/timeline-data.schema.json'), 'utf8')) as {
  definitions: {
    comparator: { enum: string[] };
    figure: { properties: { unit: { enum: string[] } } };
  };
};

const validate = new Ajv({ allErrors: true }).compile(schema);

const modelOf = (data: TimelineData) => timelineModel(subjectOfData(data), {}, 'zh-CN');

test('the schema of an editor’s time line knows the units and comparators of the code', () => {
  assert.deepEqual([...schema.definitions.figure.properties.unit.enum].sort(), Object.keys(UNITS).sort());
  assert.deepEqual([...schema.definitions.comparator.enum].sort(), Object.keys(COMPARATORS).sort());
});

test('an editor’s figures and events take their places, and say whose they are', () => {
  assert.ok(validate(BUSES), JSON.stringify(validate.errors));
  const { entries, lanes, writing, figures, claims, legend } = modelOf(BUSES);
  assert.deepEqual(
    entries.map(({ side, heading, items }) => [side, heading, items.length]),
    [
      ['before', '2020年', 1],
      ['before', '2023年', 1],
      ['before', '2025年', 1],
      ['before', '2025年', 1],
      ['after', '2028年', 1],
      ['after', '2030年', 1],
      ['span', '3年', 1],
      ['undated', '未注明年份', 1],
      ['undated', '未注明年份', 1],
    ],
  );
  assert.deepEqual(
    lanes.map(({ scale }) => scale),
    ['amount', null],
  );
  assert.equal(writing.label, '资料写作时（2026年3月15日）');
  assert.ok(figures.every(({ figure, source }) => figure.evidence === null && source.startsWith('编辑提供')));
  assert.ok(claims.every(({ evidence, source }) => evidence === null && source.startsWith('编辑提供')));
  assert.ok(legend.every(({ own, text }) => own && text.includes('编辑提供')));
});

test('what is wrong with an editor’s data is found', () => {
  const [lane] = BUSES.lanes;
  assert.ok(lane);
  const [figure] = lane.figures ?? [];
  const withLane = (change: object) => ({ ...BUSES, lanes: [{ ...lane, ...change }] });
  for (const data of [
    { ...BUSES, source: undefined },
    { ...BUSES, lanes: [] },
    { ...BUSES, lanes: [{ name: '空' }] },
    withLane({ figures: [{ ...figure, kind: undefined }] }),
    withLane({ figures: [{ ...figure, unit: '斤' }] }),
    withLane({ figures: [{ ...figure, value: -1 }] }),
    withLane({ events: [{ name: '开通', kind: 'actual', time: '九月' }] }),
    withLane({ events: [{ name: '开通' }] }),
  ])
    assert.ok(!validate(JSON.parse(JSON.stringify(data))), JSON.stringify(data));
});

test('what has happened may not lie ahead; what is to be may', () => {
  const withEvent = (time: string, kind: 'actual' | 'plan') => ({
    ...BUSES,
    lanes: [{ name: '线路', events: [{ name: '开通', time, kind }] }],
  });
  const fieldOf = (data: unknown) => datesProblem(data, '2026-11-27', false)?.value ?? null;
  assert.equal(fieldOf(withEvent('2026-12-01', 'actual')), 'data.lanes.0.events.0.time');
  assert.equal(fieldOf(withEvent('2026-12-01', 'plan')), null);
  assert.equal(fieldOf(withEvent('2026-02-30', 'plan')), 'data.lanes.0.events.0.time');
});

test('goals before results do not go on one axis', () => {
  const figure = { label: '绿地', value: 1, unit: '平方公里' } as const;
  const mixed = modelOf({
    ...BUSES,
    lanes: [
      {
        name: '绿地',
        figures: [
          { ...figure, kind: 'target', year: 2020 },
          { ...figure, kind: 'actual', year: 2024 },
        ],
      },
    ],
  });
  assert.equal(mixed.linear, false);
  assert.equal(mixed.writing.at, null);
  assert.deepEqual(
    mixed.entries.map(({ side, year }) => [side, year]),
    [
      ['before', 2024],
      ['after', 2020],
    ],
  );
  // No year is drawn to scale.
  assert.ok(timelineLayout(mixed, 860).texts.every(({ text }) => text !== '2022'));
});

test('crowded lanes keep their words apart', () => {
  const years = Array.from({ length: 20 }, (_, index) => 2005 + index);
  const crowded = modelOf({
    ...BUSES,
    lanes: (['位', '万人'] as const).map((unit) => ({
      name: unit,
      figures: years.map((year, index) => ({ label: unit, value: 20 + index, unit, kind: 'actual', year })),
    })),
  });
  for (const width of [580, 1060]) {
    const { entries } = timelineLayout(crowded, width);
    assert.equal(entries.length, 40);
    entries.forEach(({ area }, index) => {
      for (const { area: other } of entries.slice(index + 1))
        assert.ok(
          area.right <= other.left || other.right <= area.left || area.bottom <= other.top || other.bottom <= area.top,
          `${width}: ${JSON.stringify([area, other])}`,
        );
    });
  }
});

test('the ends of the calendar fit', () => {
  const figure = { label: '绿地', value: 1, unit: '平方公里', kind: 'actual' } as const;
  const far = modelOf({
    ...BUSES,
    lanes: [
      {
        name: '绿地',
        figures: [
          { ...figure, year: 1949 },
          { ...figure, year: 2025 },
          { ...figure, kind: 'target', year: 2100 },
        ],
      },
    ],
  });
  for (const width of [240, 580, 1060]) {
    const { entries, height } = timelineLayout(far, width);
    assert.equal(entries.length, 3);
    assert.ok(Number.isFinite(height));
    for (const { area } of entries) assert.ok(area.left >= 0 && area.right <= width && area.top >= 0, `${width}`);
  }
});
