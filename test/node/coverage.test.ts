import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { Indicator, Structure } from '../../src/catalogue/types.js';
import type { Fact } from '../../src/core/fact.js';
import type { Coverage, Covered } from '../../src/cli/coverage.js';
import { structuresOf } from '../../src/catalogue/structures.js';
import { itemsOf, shownFacts, shownItems, type Withheld } from '../../src/static/shown.js';
import { standaloneSvg } from '../../src/static/standalone-svg.js';
import { WIDGETS } from '../../src/static/views.js';
import { COLORS } from '../../src/theme/tokens.js';
import { PICTURE_WIDTH } from '../../src/picture/snippets.js';
import { claimsTableOf, tableOf } from '../../src/view/table.js';
import type { ViewModel } from '../../src/view/view-model.js';
import { assertFound, broken, problemsOf } from './check-helpers.js';
import { LOCALES, ROOT, catalogue } from './helpers.js';
import { built, emptyFolder, run } from './run-command.js';
import { elementsIn, readXml } from './xml.js';

const STRUCTURES = structuresOf(catalogue.data);

interface Row {
  attributes: Record<string, string>;
  facts: string[];
  structures: string[];
}

const rowsOf = (stdout: string): Row[] => JSON.parse(stdout) as Row[];

const idsOf = (groups: readonly { ids: string[] }[]): string[] => groups.flatMap(({ ids }) => ids);

const folders: string[] = [];

after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** The command with data of its own, as somebody has it who changes the data; `change` gets each file by its path below `data/`. */
const withData = (change: (edit: <T>(path: string, edited: (content: T) => T) => void) => void) => {
  const folder = emptyFolder();
  folders.push(folder);
  mkdirSync(join(folder, 'dist'));
  for (const path of ['data', 'package.json', 'dist/cli.js', 'dist/command']) {
    cpSync(join(ROOT, path), join(folder, path), { recursive: true });
  }
  change((path, edited) => {
    const file = join(folder, 'data', path);
    writeFileSync(file, JSON.stringify(edited(JSON.parse(readFileSync(file, 'utf8')) as never)));
  });
  return (...given: string[]) =>
    spawnSync(process.execPath, [join(folder, 'dist/cli.js'), ...given], { encoding: 'utf8', maxBuffer: 1 << 26 });
};

const withhold = (ids: string[]): Withheld => ({
  ids,
  reason: { 'zh-CN': '示例：原文残缺', en: 'Example: the text is damaged' },
});

const missingIn = ({ facts, structures }: Coverage): string[] => [
  ...idsOf(facts.missing),
  ...idsOf(structures.missing),
];

/** What the command says of the documents' own data, asked once. */
const covered = built.skip ? null : run('coverage', '--json');

const coverageOf = (): Coverage => JSON.parse(covered?.stdout ?? '') as Coverage;

test('coverage --json sorts every fact and every structure into shown, withheld or missing', built, () => {
  const coverage = coverageOf();
  assert.equal(covered?.stderr, '');
  assert.equal(covered.status, missingIn(coverage).length > 0 ? 1 : 0);
  const kinds: [Covered, readonly { id: string; evidence: { document: string } }[]][] = [
    [coverage.facts, catalogue.data.facts],
    [coverage.structures, STRUCTURES],
  ];
  for (const [{ total, shown, withheld, missing }, records] of kinds) {
    assert.equal(total, records.length);
    assert.ok(shown.length > 0);
    assert.deepEqual(
      [...shown, ...idsOf(withheld), ...idsOf(missing)].sort(),
      records.map(({ id }) => id).sort(),
      'each once',
    );
    for (const { document, ids } of missing)
      for (const id of ids) assert.equal(records.find((record) => record.id === id)?.evidence.document, document, id);
  }
  for (const { id, shown, missing } of coverage.structures.partly) {
    const items = STRUCTURES.find((structure) => structure.id === id)?.items ?? [];
    assert.deepEqual([...shown, ...missing].sort(), items.map((item) => `${id}/${item.id}`).sort());
    assert.ok(shown.length > 0 && missing.length > 0, id);
    assert.ok(idsOf(coverage.structures.missing).includes(id), `${id} is not shown as a whole`);
  }
});

test('what coverage says is shown is what list --json says of the views', built, () => {
  const rows = rowsOf(run('list', '--json').stdout);
  const { facts, structures } = coverageOf();
  assert.deepEqual([...new Set(rows.flatMap((row) => row.facts))].sort(), [...facts.shown].sort());
  const named = new Set(rows.flatMap((row) => row.structures));
  for (const id of structures.shown) {
    const items = STRUCTURES.find((structure) => structure.id === id)?.items ?? [];
    assert.ok(named.has(id) || items.every((item) => named.has(`${id}/${item.id}`)), id);
  }
  assert.deepEqual(
    rowsOf(run('list', '--json', '--lang', 'en').stdout).map(({ structures: of }) => of),
    rows.map(({ structures: of }) => of),
  );
});

test('coverage without --json counts, and names what is missing by document', built, () => {
  const { facts, structures } = coverageOf();
  const { stdout } = run('coverage');
  for (const [name, { total, shown, withheld, missing }] of Object.entries({ facts, structures })) {
    const counts = `${total} in all, ${shown.length} shown, ${idsOf(withheld).length} withheld, ${idsOf(missing).length} missing`;
    assert.ok(stdout.includes(`${name}: ${counts}\n`), counts);
    for (const { document, ids } of missing)
      assert.ok(stdout.includes(`  missing of ${document} (${ids.length}): ${ids.join(', ')}\n`), document);
  }
});

/** Data with a figure that no view can know, and a structure of an item that a view shows and one that none does. */
const withMore = (withheld: string[] = []) =>
  withData((edit) => {
    edit<Indicator[]>('indicators.json', (indicators) => [
      ...indicators,
      ...indicators.slice(0, 1).map((indicator) => ({ ...indicator, id: 'example' })),
    ]);
    edit<Fact[]>('facts/parks-page.json', (facts) => [
      ...facts,
      ...facts.slice(0, 1).map((fact) => ({ ...fact, id: 'example-fact', indicator: 'example' })),
    ]);
    edit<Structure[]>('structures/coordination-plan.json', (structures) => [
      ...structures,
      ...structures.flatMap((structure) => {
        const [item] = structure.items ?? [];
        const unknown = { 'zh-CN': '示例', en: 'Example' };
        return structure.id === 'four-corridors' && item
          ? [{ ...structure, id: 'example', items: [item, { ...item, id: 'example', name: unknown }] }]
          : [];
      }),
    ]);
    edit<Withheld[]>('withheld.json', (known) => (withheld.length > 0 ? [...known, withhold(withheld)] : known));
  });

test('coverage exits 1 with what no view shows, and says of which structures a part is shown', built, () => {
  const command = withMore();
  const { status, stdout } = command('coverage', '--json');
  const { facts, structures } = JSON.parse(stdout) as Coverage;
  const missingOf = ({ missing }: Covered, of: string) => missing.find(({ document }) => document === of)?.ids ?? [];
  assert.equal(status, 1);
  assert.ok(missingOf(facts, 'parks-page').includes('example-fact'));
  assert.ok(missingOf(structures, 'coordination-plan').includes('example'));
  assert.deepEqual(
    structures.partly.find(({ id }) => id === 'example'),
    { id: 'example', shown: ['example/hukun'], missing: ['example/example'] },
  );
  assert.match(command('coverage').stdout, /in part: example \(1 of 2\), without example\/example\n/);
  const rows = rowsOf(command('list', '--json').stdout);
  assert.ok(rows.some((row) => row.structures.includes('example/hukun')));
  assert.ok(!rows.some((row) => row.structures.includes('example')), 'one of its items is not shown');
});

test('coverage exits 0 when all that no view shows is withheld, and gives the reasons', built, () => {
  const missing = missingIn(JSON.parse(withMore()('coverage', '--json').stdout) as Coverage);
  const command = withMore(missing);
  const { status, stdout } = command('coverage', '--json');
  const { facts, structures } = JSON.parse(stdout) as Coverage;
  assert.equal(status, 0);
  assert.deepEqual([facts.missing, structures.missing], [[], []]);
  assert.ok(idsOf(facts.withheld).includes('example-fact') && idsOf(structures.withheld).includes('example'));
  assert.match(command('coverage').stdout, /withheld: .*example-fact.*: 示例：原文残缺\n/);
  assert.match(
    command('coverage', '--lang', 'en').stdout,
    /withheld: .*example-fact.*: Example: the text is damaged\n/,
  );
});

test('an item whose words or whose source differ from what a view says is not shown', () => {
  const model = WIDGETS.find(({ tag }) => tag === 'qj-county-map')?.model(catalogue, 'directions', 'zh-CN');
  const corridors = STRUCTURES.find(({ id }) => id === 'four-corridors');
  const [first] = corridors?.items ?? [];
  assert.ok(model && corridors && first);
  const isShown = (item: typeof first) => shownItems(model, [{ ...corridors, items: [item] }]).size === 1;
  assert.ok(isShown(first));
  const text = { 'zh-CN': '示例', en: 'Example' };
  assert.ok(!isShown({ ...first, name: text }));
  assert.ok(!isShown({ ...first, detail: text }));
  assert.ok(!isShown({ ...first, status: text }));
  assert.ok(!isShown({ ...first, evidence: { ...first.evidence, printed: '示例' } }));
  // A claim in the sources alone is none that a reader sees.
  assert.equal(shownItems({ ...model, inWords: [], touch: { parts: {}, closed: null } }, [corridors]).size, 0);
});

const squeezed = (text: string): string => text.replaceAll(/\s/g, '');

/** The lines of text in a picture without blanks, each also with the next ones, since long lines are wrapped and words stand round a number. */
const saidIn = (model: ViewModel): string[] => {
  const { svg } = standaloneSvg(model, PICTURE_WIDTH, COLORS.light);
  const lines = elementsIn(readXml(svg)).flatMap(({ name, text }) => (name === 'text' ? [squeezed(text)] : []));
  return lines.flatMap((line, at) => [1, 2, 3].map((count) => line + lines.slice(at + 1, at + count).join('')));
};

/** Whether a text stands in another as a figure of its own: 5个 is not part of 15个. */
const standsIn = (text: string, figure: string): boolean => {
  for (let at = text.indexOf(figure); at >= 0; at = text.indexOf(figure, at + 1))
    if (!/[\d.]$/.test(text.slice(0, at)) && !/^\d/.test(text.slice(at + figure.length))) return true;
  return false;
};

test('each fact that a view lists stands in its table, as printed and with its source, and in the texts of its picture', () => {
  for (const { ids, model: modelOf } of WIDGETS) {
    for (const id of ids(catalogue)) {
      for (const locale of LOCALES) {
        const model = modelOf(catalogue, id, locale);
        const { rows } = tableOf(model);
        const lines = saidIn(model);
        const figures = [...model.figures, ...model.others];
        for (const fact of shownFacts(model)) {
          const { evidence } = catalogue.fact(fact);
          const shown = figures.find(({ figure }) => figure.id === fact);
          assert.ok(shown, `${id}: ${fact}`);
          const { label, source } = shown;
          assert.ok(
            rows.some((row) => [label, source, evidence.printed].every((cell) => row.includes(cell))),
            `${id}, ${locale}: no row of ${fact}`,
          );
          assert.ok(
            lines.some((line) => standsIn(line, squeezed(label))),
            `${id}, ${locale}: ${label} (${fact}) is not in the picture`,
          );
        }
      }
    }
  }
});

test('each item of a structure that a view lists stands in its table of claims, and in its picture or in what a touch opens', () => {
  const items = new Map(STRUCTURES.flatMap(itemsOf).map(({ id, item }) => [id, item]));
  let proved = 0;
  for (const { ids, model: modelOf } of WIDGETS) {
    for (const id of ids(catalogue)) {
      const model = modelOf(catalogue, id, 'zh-CN');
      const shown = shownItems(model, STRUCTURES);
      if (shown.size === 0) continue;
      const rows = claimsTableOf(model)?.rows.map((row) => row.join('\n')) ?? [];
      const picture = saidIn(model).join('\n');
      const touched = JSON.stringify(Object.values(model.touch.parts).map(({ details }) => details));
      for (const name of shown) {
        const item = items.get(name);
        assert.ok(item, name);
        const words = [item.name, item.status, item.detail].flatMap((text) => (text ? [text['zh-CN']] : []));
        assert.ok(
          rows.some((row) => [...words, item.evidence.printed].every((text) => row.includes(text))),
          `${id}: no row of ${name}`,
        );
        for (const text of words)
          assert.ok(
            picture.includes(squeezed(text)) || touched.includes(text),
            `${id}: ${text} (${name}) is not in the picture`,
          );
        proved += 1;
      }
    }
  }
  assert.ok(proved > 50, String(proved));
});

test('check finds what is withheld though a view shows it, what is no record, and what stands there twice', () => {
  const withholding = (...entries: unknown[]) =>
    problemsOf(
      broken((files) => {
        files.set('withheld.json', entries);
      }),
    );
  assertFound(withholding(withhold(['gdp-2020'])), /withheld\.json: a view shows “gdp-2020”/);
  assertFound(withholding(withhold(['four-corridors'])), /withheld\.json: a view shows “four-corridors”/);
  assertFound(withholding(withhold(['gdp-2030'])), /withheld\.json: no fact or structure “gdp-2030”/);
  const twice = withholding(withhold(['gdp-2020']), withhold(['gdp-2020']));
  assert.ok(twice.includes('withheld.json: “gdp-2020” stands there twice'), twice.join('\n'));
  assertFound(withholding({ ids: ['gdp-2020'] }), /withheld\.json.*reason/);
});
