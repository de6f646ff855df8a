import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { check } from '../../src/cli/check.js';
import { bareText, factProblems, findEvidence } from '../../src/cli/evidence.js';
import { catalogueOf, packageRoot } from '../../src/cli/project.js';
import type { DocumentRecord, TargetView, Topic } from '../../src/catalogue/types.js';
import { isComparator, type Comparator } from '../../src/core/comparators.js';
import type { Evidence, Fact } from '../../src/core/fact.js';
import { FILES, allFacts, assertFound, broken, changeFact, list, problemsOf, type Files } from './check-helpers.js';
import { ROOT, catalogue, fact, filesBelow, readText } from './helpers.js';

const SOURCES = process.env['QJ_SOURCES'] ?? join(ROOT, '..', 'shared', 'sources');
const withSources = {
  skip: existsSync(SOURCES) ? false : 'the evidence was not checked: no folder of documents',
};

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
    (found) => Reflect.deleteProperty(found, 'noteEn'),
  ];
  for (const change of cases)
    assertFound(problemsOf(changeFact('gdp-2020', change)), /^data\/facts\/five-years-report\.json/);
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

test('the evidence of every fact and claim stands in the documents', withSources, () => {
  const report = check(SOURCES);
  assert.deepEqual(report.problems, []);
  assert.ok((report.evidence ?? 0) > catalogue.data.facts.length);
});

test('a changed value is found for every single fact', withSources, () => {
  const files = broken((all) => {
    for (const each of allFacts(all)) each.value = 987654;
  });
  const problems = problemsOf(files, SOURCES);
  for (const { id } of catalogue.data.facts) {
    assert.ok(
      problems.some((problem) => problem.startsWith(`fact ${id}: `) && problem.includes('does not show 987654')),
      id,
    );
  }
});

test('a changed upper end of a range is found', withSources, () => {
  const files = changeFact('ip-sports-events-plan', (found) => {
    found.valueTo = 5;
  });
  assertFound(problemsOf(files, SOURCES), /fact ip-sports-events-plan: .*does not show 5/);
});

test('a value that is only a part of the printed number is found', withSources, () => {
  for (const [id, value] of [
    ['gdp-2025-floor', 500],
    ['parks-large-industry-output-2025', 1960],
    ['gdp-2035', 2],
  ] as const) {
    const files = changeFact(id, (found) => {
      found.value = value;
    });
    assertFound(problemsOf(files, SOURCES), new RegExp(`fact ${id}: .*does not show ${value}`));
  }
});

test('a comparator that the document does not print is found for every fact that has one', withSources, () => {
  const others: Comparator[] = ['不足', '仅', '左右'];
  const changed: string[] = [];
  const files = broken((all) => {
    for (const each of allFacts(all)) {
      if (each.comparator === null) continue;
      each.comparator = others.find((word) => !each.evidence.printed.includes(word)) ?? null;
      changed.push(each.id);
    }
  });
  const problems = problemsOf(files, SOURCES);
  assert.ok(changed.length > 30);
  for (const id of changed) {
    assert.ok(
      problems.some((problem) => problem.startsWith(`fact ${id}: `) && problem.includes('the comparator')),
      id,
    );
  }
});

test('a comparator that is left out is found, for it is part of the number', withSources, () => {
  const ids = [
    'gdp-2025-floor',
    'gdp-2020',
    'kunming-gdp-2025-target',
    'parks-land-share-under-1',
    'lafeng-bee-products',
  ];
  const missed = ids.filter((id) => {
    const files = changeFact(id, (found) => {
      found.comparator = null;
    });
    return problemsOf(files, SOURCES).length === 0;
  });
  assert.deepEqual(missed, [], 'these may lose their comparator');
});

test('a comparator of which only a part is kept is found', withSources, () => {
  const files = changeFact('gdp-2020', (found) => {
    found.comparator = '近';
  });
  assert.ok(problemsOf(files, SOURCES).length > 0, 'the document prints 接近');
});

test('a changed unit is found even where the unit is known', withSources, () => {
  const cases = [
    ['gdp-2020', '万元'],
    ['rod-capacity-2025', 'GWh'],
    ['aluminium-deep-processing-lead-30', '%'],
  ] as const;
  const missed = cases.filter(([id, unit]) => {
    const files = changeFact(id, (found) => {
      found.unit = unit;
    });
    return problemsOf(files, SOURCES).length === 0;
  });
  assert.deepEqual(missed, [], 'these may change their unit');
});

test('printed words and locators that do not stand in the document are found', withSources, () => {
  assertFound(
    problemsOf(
      changeFact('gdp-2020', (found) => {
        found.evidence.printed = '接近3000亿美元';
      }),
      SOURCES,
    ),
    /fact gdp-2020: “接近3000亿美元” does not stand in the document/,
  );
  assertFound(
    problemsOf(
      changeFact('gdp-2020', (found) => {
        found.evidence.locator = '不在文中的话';
      }),
      SOURCES,
    ),
    /fact gdp-2020: the locator “不在文中的话” does not stand/,
  );
});

test('printed words that stand before their locator only are found', () => {
  const text = bareText('## 一\n经济总量接近**3000**亿元。\n## 二\n城镇化率达50%。');
  const evidence = { document: 'any', locator: '二', printed: '接近3000亿元' };
  assert.match(String(findEvidence(text, evidence)), /does not stand behind/);
  assert.equal(typeof findEvidence(text, { ...evidence, locator: '一' }), 'number');
});

test('the evidence of structures, chains and counties is held against the documents too', withSources, () => {
  for (const path of [
    'structures/parks-page.json',
    'tasks/subcentre-page.json',
    'chains/new-energy-battery.json',
    'counties/luoping.json',
  ]) {
    const text = JSON.stringify(FILES.find((file) => file.path === path)?.content);
    const files = broken((all) =>
      all.set(path, JSON.parse(text.replace(/"printed":"[^"]*"/, '"printed":"文中没有的话"'))),
    );
    assertFound(problemsOf(files, SOURCES), /“文中没有的话” does not stand in the document/);
  }
});

test('the words of a document are found to be those of another', withSources, () => {
  const files = broken((all) => {
    const [first, second] = list<{ words: string }>(all, 'document-words.json');
    assert.ok(first && second);
    first.words = second.words;
  });
  assertFound(problemsOf(files, SOURCES), /document-words\.json: subcentre-page has other words/);
});

test('a wrong hash is found with the document', withSources, () => {
  const files = broken((all) => {
    const found = list<DocumentRecord>(all, 'documents.json').find(({ id }) => id === 'parks-page');
    assert.ok(found);
    found.sha256 = found.sha256.replace(/^./, (first) => (first === '0' ? '1' : '0'));
  });
  assertFound(problemsOf(files, SOURCES), /document parks-page: .*its hash differs/);
});

test('a missing document is found and the others are checked all the same', withSources, () => {
  const folder = mkdtempSync(join(tmpdir(), 'qj-sources-'));
  const [absent, ...present] = catalogue.data.documents;
  for (const { file } of present) writeFileSync(join(folder, file), readFileSync(join(SOURCES, file)));
  assert.deepEqual(problemsOf(structuredClone(FILES), folder), [
    `document ${absent?.id ?? ''}: ${absent?.file ?? ''} is missing in the folder of sources`,
  ]);
});

test('a document of any length and kind is held against its figures in time that grows with its length', () => {
  const long = 400_000;
  const evidence: Evidence = { document: 'd', locator: '一', printed: '3500亿元' };
  const behind = '一、3500亿元';
  for (const text of ['<'.repeat(long), '<a'.repeat(long), `${'一'.repeat(long)}。3500亿元`, '一'.repeat(long)]) {
    assert.equal(typeof findEvidence(bareText(`${text}>${behind}`), evidence), 'number', text.slice(0, 9));
    findEvidence(bareText(text), evidence);
    findEvidence(bareText(text), { ...evidence, locator: '#', printed: '*' });
  }
});

test('a figure may be split by markup and white space, and small numbers may be in words', () => {
  const text = bareText('占全市<b>近</b>六 成的工业\n增加值');
  const six = {
    ...fact('parks-industrial-value-added-share'),
    evidence: { document: 'any', locator: '占全市', printed: '近六成' },
  };
  assert.deepEqual(factProblems(text, six), []);
  assert.deepEqual(factProblems(text, { ...six, value: 7 }), ['“近六成” does not show 7']);
  assert.ok(isComparator('近'));
});
