import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { countsOf, isDrawn, sectionsWith } from '../../demo/builder/contents-search.js';
import documentOrder from '../../data/document-order.json' with { type: 'json' };
import { structuresOf } from '../../src/catalogue/structures.js';
import { coverageOf } from '../../src/cli/coverage.js';
import { bareText, findEvidence } from '../../src/cli/evidence.js';
import { documentContents, type DocumentContents } from '../../src/static/document-contents.js';
import { SOURCES, assertFound, broken, list, problemsOf, withSources } from './check-helpers.js';
import { LOCALES, catalogue } from './helpers.js';
import { built, run } from './run-command.js';

const STRUCTURES = structuresOf(catalogue.data);

const contents = documentContents(catalogue, documentOrder, []);

const entriesOf = ({ sections }: DocumentContents) => sections.flatMap(({ entries }) => entries);

const textOf = (id: string): DocumentContents => {
  const found = contents.find((one) => one.id === id);
  assert.ok(found, id);
  return found;
};

/** The entries that a search leaves of a document, and their items where the words stand in these alone. */
const idsWith = (document: string, q: string): string[] =>
  sectionsWith(textOf(document), q)
    .flatMap(({ entries }) => entries)
    .flatMap(({ entry, items, inItems }) => (inItems ? items.map(({ id }) => id) : [entry.id]));

test('every fact, structure and item stands once under its document, its piece and its paragraph', () => {
  const expected = [
    ...[...catalogue.data.facts, ...STRUCTURES].map(({ id, evidence }) => ({ id, evidence })),
    ...STRUCTURES.flatMap(({ id, items = [] }) =>
      items.map((item) => ({ id: `${id}/${item.id}`, evidence: item.evidence })),
    ),
  ];
  const found = contents.flatMap(({ id: document, sections }) =>
    sections.flatMap(({ part, locator, entries }) =>
      entries.flatMap((entry) => [
        { id: entry.id, document, part, locator, printed: entry.printed },
        ...(entry.kind === 'structure' ? entry.items : []).map((item) => ({
          id: item.id,
          document,
          part,
          locator: item.locator ?? locator,
          printed: item.printed,
        })),
      ]),
    ),
  );
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  assert.deepEqual(
    found.map(({ id, document, locator, printed }) => ({ id, document, locator, printed })).sort(byId),
    expected.map(({ id, evidence: { document, locator, printed } }) => ({ id, document, locator, printed })).sort(byId),
  );
  const parts = new Map(found.map(({ id, part }) => [id, part]));
  for (const { id, evidence } of [...catalogue.data.facts, ...STRUCTURES])
    assert.equal(parts.get(id), evidence.part ?? null, id);
});

test('each has the views that the command lists for it', built, () => {
  const rows = JSON.parse(run('list', '--json').stdout) as {
    attributes: Record<string, string>;
    facts: string[];
    structures: string[];
  }[];
  const listed = (id: string): string[] =>
    rows
      .filter(({ facts, structures }) => facts.includes(id) || structures.includes(id))
      .flatMap(({ attributes }) => Object.values(attributes));
  const all = contents
    .flatMap(entriesOf)
    .flatMap((entry) => [entry, ...(entry.kind === 'structure' ? entry.items : [])]);
  assert.ok(all.some(({ views }) => views.length > 1));
  for (const { id, views } of all) assert.deepEqual(views, listed(id), id);
});

test('what is drawn is what the coverage counts as shown', () => {
  const { facts, structures } = coverageOf(catalogue, []);
  const drawn = contents.flatMap(entriesOf).filter(isDrawn);
  assert.deepEqual(drawn.map(({ id }) => id).sort(), [...facts.shown, ...structures.shown].sort());
});

test('all entries are in the order that the data keep', () => {
  for (const document of contents) {
    const order = documentOrder.find((one) => one.document === document.id)?.records ?? [];
    assert.deepEqual(
      entriesOf(document)
        .map(({ id }) => id)
        .sort(),
      [...order].sort(),
      document.id,
    );
    const ranks = document.sections.map(({ entries }) => entries.map(({ id }) => order.indexOf(id)));
    for (const section of ranks)
      assert.deepEqual(
        section,
        [...section].sort((a, b) => a - b),
        document.id,
      );
    const first = ranks.map(([rank]) => rank ?? -1);
    assert.deepEqual(
      first,
      [...first].sort((a, b) => a - b),
      document.id,
    );
  }
});

test('that order is the order of the texts', withSources, () => {
  for (const { id, file } of catalogue.data.documents) {
    const text = bareText(readFileSync(join(SOURCES, file), 'utf8'));
    const records = new Map([...catalogue.data.facts, ...STRUCTURES].map((record) => [record.id, record.evidence]));
    const places = (documentOrder.find(({ document }) => document === id)?.records ?? []).map((record) => {
      const evidence = records.get(record);
      assert.ok(evidence, record);
      return findEvidence(text, evidence);
    });
    assert.deepEqual(
      places,
      [...places].sort((a, b) => Number(a) - Number(b)),
      id,
    );
  }
});

test('an order that is not that of the text is found', withSources, () => {
  const files = broken((all) => {
    list<{ records: string[] }>(all, 'document-order.json')[2]?.records.reverse();
  });
  assertFound(problemsOf(files, SOURCES), /document-order\.json: parks-page has another order/);
});

test('a fact and a structure of one name are found', () => {
  const files = broken((all) => {
    const [fact] = list<{ id: string }>(all, 'facts/parks-page.json');
    const [structure] = list<{ id: string }>(all, 'structures/subcentre-page.json');
    assert.ok(fact && structure);
    structure.id = fact.id;
  });
  assert.ok(problemsOf(files).some((problem) => problem.startsWith('a fact and a structure have the id “')));
});

test('what is withheld says why; what was added since the order was written comes last', () => {
  const reason = { 'zh-CN': '示例：原文残缺', en: 'Example: the text is damaged' };
  const [first, second] = entriesOf(textOf('parks-page'));
  assert.ok(first && second);
  const order = documentOrder.map(({ document, records }) => ({
    document,
    records: records.filter((id) => id !== first.id),
  }));
  const changed = documentContents(catalogue, order, [{ ids: [second.id], reason }]);
  const document = changed.find(({ id }) => id === 'parks-page');
  assert.ok(document);
  const entries = entriesOf(document);
  assert.equal(entries.find(({ id }) => id === second.id)?.withheld, reason);
  assert.equal(entries.filter(({ withheld }) => withheld).length, 1);
  const own = document.sections.find(({ entries: some }) => some.some(({ id }) => id === first.id));
  assert.equal(own?.entries.at(-1)?.id, first.id);
});

test('every entry speaks both languages', () => {
  for (const entry of contents.flatMap(entriesOf)) {
    const texts =
      entry.kind === 'figure'
        ? [entry.name, entry.label, entry.about]
        : [entry.text, ...entry.items.map(({ text }) => text)];
    for (const text of texts) for (const locale of LOCALES) assert.notEqual(text[locale], '', entry.id);
  }
});

test('words and figures leave the entries that say them, in the order of the text', () => {
  const all = sectionsWith(textOf('parks-page'), ' ').flatMap(({ entries }) => entries);
  assert.deepEqual(
    all.map(({ entry }) => entry),
    entriesOf(textOf('parks-page')),
  );
  assert.deepEqual(countsOf(all), {
    figures: catalogue.data.facts.filter(({ evidence }) => evidence.document === 'parks-page').length,
    structures: STRUCTURES.filter(({ evidence }) => evidence.document === 'parks-page').length,
  });
  // A figure is found without its comparator, and a number is no part of another.
  assert.deepEqual(idsWith('subcentre-page', '5000亿元'), ['gdp-2025-floor']);
  assert.deepEqual(idsWith('subcentre-page', '500亿元'), []);
  assert.deepEqual(idsWith('subcentre-page', 'CNY 500 billion'), ['gdp-2025-floor']);
  assert.deepEqual(idsWith('parks-page', '119户'), ['parks-innovative-firms/high-tech', 'parks-high-tech-enterprises']);
  assert.deepEqual(idsWith('coordination-plan', '文中没有的话'), []);
});

test('of a structure whose items alone have the words, these items are left', () => {
  const [section] = sectionsWith(textOf('coordination-plan'), '文山至师宗');
  assert.ok(section);
  const [railways] = section.entries;
  assert.equal(railways?.entry.id, 'railways');
  assert.equal(railways.inItems, true);
  assert.deepEqual(
    railways.items.map(({ id }) => id),
    ['railways/wenshan-shizong'],
  );
});
