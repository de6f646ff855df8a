import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Chain, ChainGroup } from '../../src/catalogue/chain-types.js';
import type { Company } from '../../src/catalogue/types.js';
import { assertFound, broken, list, problemsOf } from './check-helpers.js';

const changeChain = (id: string, change: (found: Chain) => void) =>
  broken((files) => {
    const found = files.get(`chains/${id}.json`) as Chain | undefined;
    assert.ok(found, id);
    change(found);
  });

test('what a chain refers to within itself must be there', () => {
  const cases: [change: (found: Chain) => void, problem: string][] = [
    [
      ({ links: [link] }) => {
        assert.ok(link);
        link.to = 'ingot';
      },
      'chain green-silicon-pv: no stage “ingot”',
    ],
    [
      ({ links: [link] }) => {
        assert.ok(link);
        link.from = 'quartz';
      },
      'chain green-silicon-pv: no stage “quartz”',
    ],
    [
      ({ companies: [company] }) => {
        assert.ok(company);
        company.stage = 'glass';
      },
      'chain green-silicon-pv: no stage “glass”',
    ],
    [
      ({ scale }) => {
        assert.ok(scale);
        // A fact that there is, and of the chain, but of no stage.
        scale.facts.push('pv-output-value-2025');
      },
      'chain green-silicon-pv: no stage has the fact “pv-output-value-2025”',
    ],
  ];
  for (const [change, problem] of cases) {
    assert.deepEqual(problemsOf(changeChain('green-silicon-pv', change)), [problem]);
  }
});

test('a chain that names an unknown fact, place or company is found', () => {
  const cases: [change: (found: Chain) => void, expected: RegExp][] = [
    [({ stages: [stage] }) => stage?.facts.push('lfp-capacity-2030'), /cathode: no fact “lfp-capacity-2030”/],
    [({ facts }) => facts.push('battery-park-area'), /new-energy-battery: no fact “battery-park-area”/],
    [
      ({ stages: [stage] }) => {
        assert.ok(stage);
        stage.place = 'xicheng';
      },
      /cathode: no place “xicheng”/,
    ],
    [
      ({ companies: [company] }) => {
        assert.ok(company);
        company.company = 'byd';
      },
      /new-energy-battery: no company “byd”/,
    ],
  ];
  for (const [change, expected] of cases) assertFound(problemsOf(changeChain('new-energy-battery', change)), expected);
});

test('a stage or a statement id that a chain uses twice is found', () => {
  const stages = changeChain('green-aluminium', (found) => {
    const [first] = found.stages;
    assert.ok(first);
    found.stages.push(structuredClone(first));
  });
  assertFound(problemsOf(stages), /the stage of green-aluminium id “anode-carbon” is used twice/);
  const statements = changeChain('green-aluminium', (found) => {
    const [first] = found.statements;
    assert.ok(first);
    found.statements.push(structuredClone(first));
  });
  assertFound(problemsOf(statements), /the statement of green-aluminium id “chain-status” is used twice/);
});

test('a statement on the whole chain says how far it has come', () => {
  const files = changeChain('green-aluminium', ({ statements: [statement] }) => {
    assert.ok(statement?.wholeChain);
    statement.status = null;
  });
  assertFound(problemsOf(files), /^data\/chains\/green-aluminium\.json\/statements\/0/);
});

test('another name of a company must come from a document that there is', () => {
  const files = broken((all) => {
    const company = list<Company>(all, 'companies.json').find(({ id }) => id === 'envision');
    assert.ok(company?.aliases[0]);
    company.aliases[0].document = 'sixth';
  });
  assertFound(problemsOf(files), /envision.*“sixth”/);
});

test('a group of chains must name chains, facts and a place that there are, and its id must be its own', () => {
  const changeGroup = (change: (found: ChainGroup) => void) =>
    broken((files) => {
      const [group] = list<ChainGroup>(files, 'chain-groups.json');
      assert.ok(group);
      change(group);
    });
  const cases: [change: (found: ChainGroup) => void, expected: RegExp][] = [
    [({ chains }) => chains.push('cars'), /qujing-clusters: no chain “cars”/],
    [({ facts }) => facts.push('clusters-four'), /qujing-clusters: no fact “clusters-four”/],
    [
      (found) => {
        found.place = 'qujin';
      },
      /qujing-clusters: no place “qujin”/,
    ],
    [
      (found) => {
        found.id = 'green-aluminium';
      },
      // Its own topics miss it, too.
      /the chain id “green-aluminium” is used twice|topic .*: no view “qujing-clusters”/,
    ],
  ];
  for (const [change, expected] of cases) assertFound(problemsOf(changeGroup(change)), expected);
});
