import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Body, Structure, TaskTree } from '../../src/catalogue/types.js';
import { assertFound, broken, list, problemsOf } from './check-helpers.js';

const changeTree = (change: (tree: TaskTree) => void) =>
  broken((files) => {
    const [tree] = list<TaskTree>(files, 'tasks/subcentre-page.json');
    assert.ok(tree);
    change(tree);
  });

test('a part of a tree that names an unknown fact, structure, body or place is found', () => {
  const cases: [change: (tree: TaskTree) => void, expected: RegExp][] = [
    [({ facts }) => facts.push('gdp-2030'), /sub-centre-task-tree: no fact “gdp-2030”/],
    [({ parts: [part] }) => part?.structures.push('clusters'), /manufacturing: no structure “clusters”/],
    [({ parts: [part] }) => part?.tasks[0]?.facts.push('gdp-2030'), /lead-clusters: no fact “gdp-2030”/],
    [({ parts: [part] }) => part?.tasks[0]?.structures.push('clusters'), /lead-clusters: no structure “clusters”/],
    [
      ({ parts: [part] }) => {
        const body = part?.tasks[0]?.bodies?.[0];
        assert.ok(body);
        body.body = 'qujing-bureau';
      },
      /lead-clusters: no body “qujing-bureau”/,
    ],
    [
      (tree) => {
        tree.place = 'qujin';
      },
      /sub-centre-task-tree: no place “qujin”/,
    ],
  ];
  for (const [change, expected] of cases) assertFound(problemsOf(changeTree(change)), expected);
});

test('a tree shows what its own document says', () => {
  const cases: [change: (tree: TaskTree) => void, problem: string][] = [
    [
      ({ facts }) => facts.push('kunming-gdp-2025-target'),
      'tree sub-centre-task-tree, sub-centre-task-tree: “kunming-gdp-2025-target” is of kunming-opinions',
    ],
    [
      ({ parts: [part] }) => part?.tasks[0]?.structures.push('kunming-digital'),
      'tree sub-centre-task-tree, lead-clusters: “kunming-digital” is of kunming-opinions',
    ],
  ];
  for (const [change, problem] of cases) assert.deepEqual(problemsOf(changeTree(change)), [problem]);
});

test('who answers for a task is named or left open, but never an empty list', () => {
  for (const bodies of [[], undefined, ['qujing-ndrc']]) {
    const files = changeTree(({ parts: [part] }) => {
      const [task] = part?.tasks ?? [];
      assert.ok(task);
      Object.assign(task, { bodies });
      if (bodies === undefined) Reflect.deleteProperty(task, 'bodies');
    });
    assertFound(problemsOf(files), /^data\/tasks\/subcentre-page\.json\/0\/parts\/0\/tasks\/0/);
  }
});

test('a part, a task and an item of a structure that are there twice are found', () => {
  assertFound(
    problemsOf(
      changeTree(({ parts: [first, second] }) => {
        assert.ok(first && second);
        second.id = first.id;
      }),
    ),
    /the part of sub-centre-task-tree id “manufacturing” is used twice/,
  );
  assertFound(
    problemsOf(
      changeTree(({ parts: [first, second] }) => {
        assert.ok(first?.tasks[0] && second?.tasks[0]);
        second.tasks[0].id = first.tasks[0].id;
      }),
    ),
    /the task of sub-centre-task-tree id “lead-clusters” is used twice/,
  );
  const files = broken((all) => {
    const structure = list<Structure>(all, 'structures/parks-page.json').find(
      ({ id }) => id === 'green-manufacturing-system',
    );
    const [first, second] = structure?.items ?? [];
    assert.ok(first && second);
    second.id = first.id;
  });
  assertFound(problemsOf(files), /the item of green-manufacturing-system id “green-park” is used twice/);
});

test('a structure’s item that names an unknown company or body is found', () => {
  const changeItem = (id: string, change: (item: NonNullable<Structure['items']>[number]) => void) =>
    broken((files) => {
      const item = list<Structure>(files, 'structures/parks-page.json')
        .flatMap(({ items = [] }) => items)
        .find((one) => one.id === id);
      assert.ok(item, id);
      change(item);
    });
  const company = changeItem('zinc-goal', (item) => {
    item.company = 'zinc-works';
  });
  assertFound(problemsOf(company), /zinc-goal: no company “zinc-works”/);
  const body = changeItem('per-firm', ({ bodies }) => {
    assert.ok(bodies?.[0]);
    bodies[0].body = 'zhanyi-bureau';
  });
  assertFound(problemsOf(body), /per-firm: no body “zhanyi-bureau”/);
});

test('another name of a body must come from a document that there is', () => {
  const files = broken((all) => {
    const body = list<Body>(all, 'bodies.json').find(({ id }) => id === 'qujing-ndrc');
    assert.ok(body?.aliases[0]);
    body.aliases[0].document = 'sixth';
  });
  assertFound(problemsOf(files), /qujing-ndrc: no document “sixth”/);
});
