import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { DocumentRecord } from '../../src/catalogue/types.js';
import { check } from '../../src/cli/check.js';
import { bareText, factProblems, findEvidence } from '../../src/cli/evidence.js';
import { type Comparator, isComparator } from '../../src/core/comparators.js';
import type { Evidence } from '../../src/core/fact.js';
import {
  allFacts,
  assertFound,
  broken,
  changeFact,
  FILES,
  list,
  problemsOf,
  SOURCES,
  withSources,
} from './check-helpers.js';
import { catalogue, fact } from './helpers.js';

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

test('a comparator that stands outside the printed words is found', withSources, () => {
  const files = changeFact('gdp-2017', (found) => {
    found.comparator = null;
    found.evidence.printed = '2000亿元大关';
  });
  assertFound(problemsOf(files, SOURCES), /fact gdp-2017: “2000亿元大关” has the comparator 迈上, the fact has none/);
});

test('a comparator that the data does not know is found before and after its figure', () => {
  const known = { ...fact('urban-growth-boundary-268'), kind: 'plan' as const };
  for (const [text, word] of [
    ['面积至少268平方公里', '至少'],
    ['面积268平方公里以下', '以下'],
  ] as const) {
    const evidence = { document: 'any', locator: '面积', printed: '268平方公里' };
    assert.deepEqual(factProblems(text, { ...known, evidence }), [
      `“268平方公里” has the comparator ${word}, which the data does not know`,
    ]);
  }
});

test('力争到2025年 holds for every figure of its sentence', withSources, () => {
  const files = changeFact('deposit-loan-growth-2025', (found) => {
    found.comparator = '以上';
  });
  assertFound(problemsOf(files, SOURCES), /fact deposit-loan-growth-2025: 力争到 stands before/);
});

test('a figure under a verb of what is to come is no actual one', withSources, () => {
  for (const [id, verb] of [
    ['urban-growth-boundary-268', '划定'],
    ['park-planned-area', '规划'],
    ['lfp-capacity-2025', '将'],
    ['kunming-financing-3y', '力争'],
  ] as const) {
    const files = changeFact(id, (found) => {
      found.kind = 'actual';
    });
    // A time line finds as well that it would be a result of a year to come.
    const problems = problemsOf(files, SOURCES).filter((problem) => !problem.startsWith('time line '));
    assertFound(problems, new RegExp(`fact ${id}: “${verb}” stands with`));
  }
});

test('the size of a project is neither actual nor without a status', withSources, () => {
  for (const change of [{ kind: 'actual' }, { scope: null }] as const) {
    const files = changeFact('rod-wafer-longi-phase-1', (found) => {
      Object.assign(found, change);
    });
    assertFound(problemsOf(files, SOURCES), /fact rod-wafer-longi-phase-1: .* is a project's size/);
  }
});

test('an aim whose status says that it is done is found', withSources, () => {
  const files = broken((all) => {
    for (const { items } of list<{ items: { id: string; status?: { 'zh-CN': string } }[] }>(
      all,
      'structures/subcentre-page.json',
    )) {
      const aim = items.find(({ id }) => id === 'aviation' || id === 'no-leaving');
      if (aim?.status) aim.status['zh-CN'] = aim.status['zh-CN'].replace('将', '');
    }
  });
  const aims = problemsOf(files, SOURCES).filter((problem) => problem.endsWith('is an aim in its sentence'));
  assert.equal(aims.length, 2);
  assert.match(aims[0] ?? '', /transport-plans\/aviation: “实现零的突破” /);
  assert.match(aims[1] ?? '', /medical-centre-plans\/no-leaving: “基本实现” /);
});

test('a place that the text names instead of the record’s is found', withSources, () => {
  for (const [id, name] of [
    ['title-registration-homes-100k', '中心城区'],
    ['central-city-built-up-area-2025', '曲靖中心城市'],
    ['zhanyi-aluminium-firms-2025', '沾益区'],
    ['kunming-5g-2021', '主城区'],
  ] as const) {
    const files = changeFact(id, (found) => {
      found.place = found.place.startsWith('kunming') ? 'kunming' : 'qujing';
    });
    assertFound(problemsOf(files, SOURCES), new RegExp(`fact ${id}: the text names ${name}`));
  }
  const files = broken((all) => {
    for (const structure of list<{ place: string }>(all, 'structures/subcentre-page.json')) structure.place = 'qujing';
  });
  const named = problemsOf(files, SOURCES).map((problem) =>
    /([^/]+): the text names (\S+) for/.exec(problem)?.slice(1, 3),
  );
  for (const [id, name] of [
    ['blue-green-network', '中心城区'],
    ['water-link-project', '中心城市'],
  ])
    assert.ok(
      named.some((each) => each?.[0] === id && each?.[1] === name),
      id,
    );
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
    'bodies.json',
    'events.json',
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
