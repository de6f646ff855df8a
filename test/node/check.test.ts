import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { County } from '../../src/catalogue/county-types.js';
import type { TargetView, Topic } from '../../src/catalogue/types.js';
import { check } from '../../src/cli/check.js';
import { catalogueOf, packageRoot } from '../../src/cli/project.js';
import type { Fact } from '../../src/core/fact.js';
import { assertFound, broken, changeFact, FILES, type Files, list, problemsOf } from './check-helpers.js';
import { catalogue, fact, filesBelow, readText, ROOT } from './helpers.js';

test('the real data has no problems', () => {
  const report = check(null);
  assert.deepEqual(report.problems, []);
  assert.equal(report.facts, catalogue.data.facts.length);
  assert.ok(report.structures > 100);
  assert.equal(report.evidence, null, 'without the documents no evidence counts as checked');
});

test('the data read as files is the data that is bundled', () => {
  assert.equal(packageRoot(), ROOT);
  assert.deepEqual(catalogueOf(FILES).data, catalogue.data);
});

test('no string of the tampered mirror stands in the data', () => {
  const needles = [['3', '6', '5', 'bet'].join(''), ['体育', '在线'].join(''), ['体育', '投注'].join('')];
  const paths = filesBelow('data', '');
  assert.ok(paths.length > 20);
  for (const path of paths) {
    const text = readText(path).toLowerCase();
    for (const needle of needles) assert.ok(!text.includes(needle), `${path} holds ${needle}`);
  }
});

test('a document without facts, and facts under the name of no document, are found', () => {
  const renamed = FILES.map((file) =>
    file.path === 'facts/parks-page.json' ? { ...file, path: 'facts/park-page.json' } : file,
  );
  const problems = problemsOf(renamed);
  for (const found of [
    'document parks-page: no facts/parks-page.json',
    'facts/park-page.json: no document “park-page”',
  ])
    assert.ok(problems.includes(found), problems.join('\n'));
});

test('an unknown indicator, place, document and part are found', () => {
  const cases: [change: (found: Fact) => void, expected: RegExp][] = [
    [
      (found) => {
        found.indicator = 'gdpp';
      },
      /fact gdp-2020: no indicator “gdpp”/,
    ],
    [
      (found) => {
        found.place = 'qujin';
      },
      /fact gdp-2020: no place “qujin”/,
    ],
    [
      (found) => {
        found.evidence.document = 'sixth';
      },
      /fact gdp-2020: no document “sixth”/,
    ],
    [
      (found) => {
        found.evidence.part = 'annex';
      },
      /fact gdp-2020: .*no part “annex”/,
    ],
  ];
  for (const [change, expected] of cases) assertFound(problemsOf(changeFact('gdp-2020', change)), expected);
});

test('a unit and a comparator that are not known are found', () => {
  assertFound(
    problemsOf(changeFact('gdp-2020', (found) => Object.assign(found, { unit: '两' }))),
    /five-years-report.*unit/,
  );
  assertFound(
    problemsOf(changeFact('gdp-2020', (found) => Object.assign(found, { comparator: '差不多' }))),
    /five-years-report.*comparator/,
  );
});

test('a missing, an extra and a mistyped field are found with their file', () => {
  const cases: ((found: Fact) => void)[] = [
    (found) => Reflect.deleteProperty(found, 'scope'),
    (found) => Object.assign(found, { source: 'x' }),
    (found) => Object.assign(found, { value: '3000' }),
    (found) => Object.assign(found, { kind: 'goal' }),
    // Its note needs its English.
    (found) => Reflect.deleteProperty(found.note ?? {}, 'en'),
    (found) => Object.assign(found, { note: '示例' }),
  ];
  for (const change of cases)
    assertFound(problemsOf(changeFact('gdp-2020', change)), /^data\/facts\/five-years-report\.json/);
});

test('only a direction has a bearing, one of four', () => {
  const cases: [aspect: string, bearing: string][] = [
    ['direction', 'north-east'],
    ['pattern', 'north'],
  ];
  for (const [aspect, bearing] of cases) {
    const files = broken((all) => {
      const role = (all.get('counties/huize.json') as County).roles.find((one) => one.aspect === aspect);
      assert.ok(role);
      Object.assign(role, { bearing });
    });
    assertFound(problemsOf(files), /^data\/counties\/huize\.json\/roles/);
  }
});

test('a scope or period without English is found', () => {
  assertFound(
    problemsOf(
      changeFact('gdp-2020', (found) => {
        found.scope = '全口径';
      }),
    ),
    /fact gdp-2020: scope without English/,
  );
  assertFound(
    problemsOf(
      changeFact('gdp-2020', (found) => {
        found.period = '每旬';
      }),
    ),
    /fact gdp-2020: period without English/,
  );
});

test('an id that is used twice is found in every list of records', () => {
  const paths = [
    'documents.json',
    'indicators.json',
    'places.json',
    'targets.json',
    'differences.json',
    'facts/parks-page.json',
    'structures/parks-page.json',
    'tasks/parks-page.json',
    'companies.json',
    'bodies.json',
    'events.json',
    'chain-groups.json',
    'topics.json',
  ];
  const missed = paths.filter((path) => {
    const files = broken((all) => {
      const records = list<{ id: string }>(all, path);
      records.push(structuredClone(records[0] ?? { id: '' }));
    });
    return !problemsOf(files).some((problem) => problem.includes('is used twice'));
  });
  assert.deepEqual(missed, [], 'these may hold an id twice');
});

test('a topic of an unknown view, a view without a topic, and an id of two views are found', () => {
  const changed = (change: (topics: Topic[], files: Files) => void) =>
    problemsOf(
      broken((files) => {
        change(list<Topic>(files, 'topics.json'), files);
      }),
    );
  assertFound(
    changed(([topic]) => topic?.views.push('gdp-2026')),
    /topic economy: no view “gdp-2026”/,
  );
  assertFound(
    changed((topics) => {
      for (const topic of topics) topic.views = topic.views.filter((view) => view !== 'gdp-2035');
    }),
    /view gdp-2035: under no topic/,
  );
  assertFound(
    changed((_, files) => {
      const [layer] = list<{ id: string }>(files, 'layers.json');
      if (layer) layer.id = 'gdp-2025';
    }),
    /the view id “gdp-2025” is used twice|no view “pattern”/,
  );
});

test('a fact id that two documents share is found', () => {
  const files = broken((all) => {
    list<Fact>(all, 'facts/coordination-plan.json').push(structuredClone(fact('gdp-2020')));
  });
  assertFound(problemsOf(files), /the fact id “gdp-2020” is used twice/);
});

test('a numeric goal without a view is found', () => {
  const files = broken((all) => {
    all.set(
      'targets.json',
      list<TargetView>(all, 'targets.json').filter(({ id }) => id !== 'lfp-capacity-2025'),
    );
    for (const topic of list<Topic>(all, 'topics.json'))
      topic.views = topic.views.filter((id) => id !== 'lfp-capacity-2025');
  });
  assertFound(problemsOf(files), /fact lfp-capacity-2025: a forecast without a view/);
});

test('a view of a fact that does not exist is found', () => {
  const files = broken((all) => {
    const [first] = list<TargetView>(all, 'targets.json');
    assert.ok(first);
    first.stretch = 'gdp-2025-dream';
  });
  assert.ok(problemsOf(files).includes('target gdp-2025: no fact “gdp-2025-dream”'));
});

test('a difference, a chain and a county that name what does not exist are found', () => {
  const difference = broken((all) => {
    list<{ facts: string[] }>(all, 'differences.json')[0]?.facts.push('lfp-capacity-2030');
  });
  assertFound(problemsOf(difference), /difference lfp-capacity: no fact “lfp-capacity-2030”/);
  for (const path of ['chains/new-energy-battery.json', 'counties/luoping.json']) {
    const text = JSON.stringify(FILES.find((file) => file.path === path)?.content);
    assert.match(text, /"facts":\[/);
    const files = broken((all) =>
      all.set(path, JSON.parse(text.replace('"facts":[', '"facts":["no-such-fact",').replace(',]', ']'))),
    );
    assertFound(problemsOf(files), /no fact “no-such-fact”/);
  }
});

test('a file that no schema knows is found', () => {
  assertFound(problemsOf(broken((all) => all.set('prices.json', []))), /data\/prices\.json: no schema is known/);
});
