import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chainLayout } from '../../src/widgets/industry-chain/layout.js';
import { assertDrawn, modelOf, withStages } from './chain-data.js';
import { linkPoints, runsOf } from './chain-geometry.js';

test('a link past other stages stays within the drawing, whatever stands below or above the stages', () => {
  const figure = { label: '产能', value: 1, unit: '吨' as const, kind: 'actual' as const };
  for (const figures of [0, 2, 3]) {
    const data = withStages(4, [
      [1, 2],
      [2, 3],
      [1, 3],
    ]);
    const stages = data.stages.map((stage) => ({ ...stage, figures: Array.from({ length: figures }, () => figure) }));
    assertDrawn({ ...data, stages }, [520, 688, 1068]);
  }
});

test('a name of several lines is drawn line by line', () => {
  const model = modelOf({ ...withStages(1), stages: [{ id: 'a', name: '绿茶\n加工' }] });
  for (const { text } of runsOf(chainLayout(model, 288))) assert.doesNotMatch(text, /\n/);
});

test('the largest chain that the schema allows is drawn at every width', () => {
  // Five columns of twelve: each stage leads to two of the next column, every other one to a third.
  const columns = Array.from({ length: 48 }, (_, index): [number, number][] => {
    const next = 12 * (Math.floor(index / 12) + 1);
    const to = (step: number) => next + ((index + step) % 12) + 1;
    return [0, 1, ...(index % 2 ? [5] : [])].map((step): [number, number] => [index + 1, to(step)]);
  }).flat();
  assert.equal(columns.length, 120);
  assertDrawn(withStages(60, columns));
  assert.equal(chainLayout(modelOf(withStages(60, columns)), 1068).wide, true);
});

test('a line of 60 stages, one stage that leads to 59, 59 that lead to one, and 60 without links are drawn', () => {
  const each = (pair: (index: number) => [number, number]) => Array.from({ length: 59 }, (_, index) => pair(index));
  assertDrawn({
    ...withStages(
      60,
      each((index) => [index + 1, index + 2]),
    ),
    name: '直线',
  });
  assertDrawn({
    ...withStages(
      60,
      each((index) => [1, index + 2]),
    ),
    name: '分支',
  });
  assertDrawn({
    ...withStages(
      60,
      each((index) => [index + 1, 60]),
    ),
    name: '汇合',
  });
  assertDrawn({ ...withStages(60), name: '散点' });
  assertDrawn({
    ...withStages(10, [
      [1, 2],
      [2, 3],
      [6, 7],
    ]),
    name: '部分相连',
  });
});

test('very long names and labels are drawn whole', () => {
  const stageOf = (id: string, letters: string) => ({
    id,
    name: letters.repeat(40),
    place: letters.repeat(40),
    figures: [
      {
        label: letters.repeat(120),
        value: 1e12,
        unit: '万亿元' as const,
        kind: 'plan' as const,
        scope: letters.repeat(120),
      },
    ],
    companies: [{ name: letters.repeat(120), status: '投产' }],
  });
  // Letters beyond the first plane count twice, in the schema as in JavaScript.
  const factory = { id: 'd', name: `厂${'🏭'.repeat(19)}` };
  const stages = [stageOf('a', '长'), stageOf('b', 'W'), stageOf('c', 'w'), factory];
  const links = [
    { from: 'a', to: 'b' },
    { from: 'b', to: 'c' },
    { from: 'c', to: 'd' },
  ];
  assertDrawn({ ...withStages(1), stages, links, name: '长名' });
  assertDrawn({ ...withStages(1), stages, links: [], name: '长名而不相连' });
});

test('two ways back run apart from each other', () => {
  const line = withStages(4, [
    [1, 2],
    [2, 3],
    [3, 4],
  ]);
  const back = [
    { from: 's4', to: 's2', kind: 'recycling' as const },
    { from: 's3', to: 's1', kind: 'recycling' as const },
  ];
  const layout = chainLayout(modelOf({ ...line, links: [...(line.links ?? []), ...back] }), 1068);
  const [one = [], other = []] = layout.links.filter(({ link }) => link.kind === 'recycling').map(linkPoints);
  // Lines may cross in a point and no more.
  const shared = one.filter((point) => other.some(({ x, y }) => Math.hypot(x - point.x, y - point.y) < 2));
  assert.ok(one.length > 10 && other.length > 10 && shared.length <= 2, `${shared.length} points`);
});

test('recycling may lead back, to the stage itself too', () => {
  for (const [from, to] of [
    ['s3', 's1'],
    ['s2', 's2'],
  ] as const) {
    const line = withStages(3, [
      [1, 2],
      [2, 3],
    ]);
    assertDrawn({ ...line, links: [...(line.links ?? []), { from, to, kind: 'recycling' }] });
  }
  // Whatever the order in which the stages are given, only the recycling leads back.
  const line = withStages(4, [
    [1, 2],
    [2, 3],
    [3, 4],
  ]);
  const links = [...(line.links ?? []), { from: 's4', to: 's1', kind: 'recycling' as const }];
  assertDrawn({ ...line, stages: [...line.stages].reverse(), links });
});

// Last in its file: should it fail, Object.prototype may have changed.
test('an id that is a name of JavaScript’s own is an id like any other', () => {
  const before = Object.keys(Object.prototype);
  try {
    for (const id of ['constructor', 'toString', '__proto__']) {
      assertDrawn({
        ...withStages(1),
        stages: [
          { id: 'first', name: '甲' },
          { id, name: '乙' },
        ],
        links: [{ from: 'first', to: id }],
      });
      assert.deepEqual(Object.keys(Object.prototype), before, id);
    }
  } finally {
    for (const name of Object.keys(Object.prototype)) {
      if (!before.includes(name)) Reflect.deleteProperty(Object.prototype, name);
    }
  }
});
