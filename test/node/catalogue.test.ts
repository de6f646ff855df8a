import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCatalogue } from '../../src/catalogue/catalogue.js';
import { goalsOf, sliceChain, sliceTarget } from '../../src/catalogue/slice.js';
import type { CatalogueData } from '../../src/catalogue/types.js';
import { isComparable, type Evidence } from '../../src/core/fact.js';
import { claimsTableOf, csvOf, tableOf } from '../../src/view/table.js';
import { claimDetailsOf, detailsOf } from '../../src/view/details.js';
import { citation, fallbackText } from '../../src/view/text.js';
import { chainModel } from '../../src/widgets/industry-chain/model.js';
import { subjectOf as chainSubject } from '../../src/widgets/industry-chain/subject.js';
import { gaugeModel } from '../../src/widgets/target-gauge/model.js';
import { subjectOf } from '../../src/widgets/target-gauge/subject.js';
import { CHAIN_IDS, LOCALES, TARGET_IDS, chain, catalogue, editorNear, fact } from './helpers.js';

const COPIES = 50;

/** What neither a gauge nor a chain reads, and the words that copies share. */
type Uncopied = 'counties' | 'layers' | 'structures' | 'mosaic' | 'topics' | 'terms' | 'embedded';

type Rename = (id: string) => string;

const renamedEvidence = (evidence: Evidence, name: Rename): Evidence => ({
  ...evidence,
  document: name(evidence.document),
});

const renamed = <T extends { place: string | null; evidence: Evidence }>(record: T, name: Rename): T => ({
  ...record,
  place: record.place === null ? null : name(record.place),
  evidence: renamedEvidence(record.evidence, name),
});

/** The catalogue `times` over, every id of a copy renamed, as if fifty times as many documents had been read. */
const enlarged = (times: number): CatalogueData => {
  const data = catalogue.data;
  const copies = Array.from({ length: times - 1 }, (_, index): Omit<CatalogueData, Uncopied> => {
    const name = (id: string) => `copy-${index + 1}-${id}`;
    return {
      documents: data.documents.map((document) => ({ ...document, id: name(document.id) })),
      indicators: data.indicators.map((indicator) => ({ ...indicator, id: name(indicator.id) })),
      places: data.places.map((place) => ({
        ...place,
        id: name(place.id),
        parent: place.parent === null ? null : name(place.parent),
      })),
      facts: data.facts.map((each) => ({
        ...each,
        id: name(each.id),
        indicator: name(each.indicator),
        place: name(each.place),
        evidence: { ...each.evidence, document: name(each.evidence.document) },
      })),
      differences: data.differences.map((difference) => ({
        ...difference,
        id: name(difference.id),
        facts: difference.facts.map(name),
      })),
      targets: data.targets.map(({ id, floor, stretch, milestones }) => ({
        id: name(id),
        floor: name(floor),
        ...(stretch === undefined ? {} : { stretch: name(stretch) }),
        ...(milestones === undefined ? {} : { milestones: milestones.map(name) }),
      })),
      chains: data.chains.map((chain) => ({
        ...chain,
        id: name(chain.id),
        place: name(chain.place),
        facts: chain.facts.map(name),
        ...(chain.scale ? { scale: { ...chain.scale, facts: chain.scale.facts.map(name) } } : {}),
        stages: chain.stages.map((stage) => renamed({ ...stage, facts: stage.facts.map(name) }, name)),
        links: chain.links.map((link) => ({ ...link, evidence: renamedEvidence(link.evidence, name) })),
        companies: chain.companies.map((company) => renamed({ ...company, company: name(company.company) }, name)),
        statements: chain.statements.map((statement) => renamed(statement, name)),
        evidence: renamedEvidence(chain.evidence, name),
      })),
      chainGroups: data.chainGroups.map((group) => ({
        ...group,
        id: name(group.id),
        place: name(group.place),
        chains: group.chains.map(name),
        facts: group.facts.map(name),
        evidence: renamedEvidence(group.evidence, name),
      })),
      companies: data.companies.map(({ id, aliases, ...company }) => ({
        ...company,
        id: name(id),
        aliases: aliases.map((alias) => ({ ...alias, document: name(alias.document) })),
      })),
    };
  });
  const all = [data, ...copies];
  return {
    ...data,
    documents: all.flatMap(({ documents }) => documents),
    indicators: all.flatMap(({ indicators }) => indicators),
    places: all.flatMap(({ places }) => places),
    facts: all.flatMap(({ facts }) => facts),
    differences: all.flatMap(({ differences }) => differences),
    targets: all.flatMap(({ targets }) => targets),
    chains: all.flatMap(({ chains }) => chains),
    chainGroups: all.flatMap(({ chainGroups }) => chainGroups),
    companies: all.flatMap(({ companies }) => companies),
  };
};

test('an id that the catalogue does not hold is named in the error', () => {
  assert.throws(() => catalogue.target('gdp-2026'), /no target "gdp-2026"/);
  assert.throws(() => catalogue.fact('__proto__'), RangeError);
  assert.throws(() => catalogue.document(''), RangeError);
  assert.throws(() => catalogue.chain('green-silicon'), /no chain "green-silicon"/);
  assert.throws(() => catalogue.company('longji'), /no company "longji"/);
});

test('the catalogue holds the five documents, and those without a date have null', () => {
  assert.deepEqual(Object.fromEntries(catalogue.data.documents.map(({ id, date }) => [id, date])), {
    'subcentre-page': null,
    'coordination-plan': null,
    'parks-page': null,
    'five-years-report': '2021-10-25',
    'kunming-opinions': '2021-07-03',
  });
});

test('comparable figures share indicator, place and scope, and include the figure itself', () => {
  assert.deepEqual(
    catalogue
      .comparable(fact('gdp-2025-floor'))
      .map(({ id }) => id)
      .sort(),
    ['gdp-2017', 'gdp-2020', 'gdp-2025-floor', 'gdp-2025-stretch', 'gdp-2035'],
  );
  assert.deepEqual(
    catalogue
      .comparable(fact('lfp-capacity-2025'))
      .map(({ id }) => id)
      .sort(),
    ['lfp-capacity-2020', 'lfp-capacity-2025'],
  );
  for (const each of catalogue.data.facts) {
    const group = catalogue.comparable(each);
    assert.ok(group.includes(each), each.id);
    assert.ok(
      group.every((other) => isComparable(each, other)),
      each.id,
    );
  }
});

test('the source of a figure on a joined page is its part, with the date of the whole', () => {
  const source = catalogue.source(fact('gdp-2025-floor'));
  assert.equal(source.id, 'opinions');
  assert.equal(source.title['zh-CN'], '《关于支持曲靖市建设云南副中心城市的若干意见》');
  assert.equal(source.date, null);
  assert.equal(catalogue.source(fact('gdp-2020')).date, '2021-10-25');
});

test('figures that differ know of each other with the reason', () => {
  const [difference] = catalogue.differences(fact('lfp-capacity-2020'));
  assert.deepEqual(difference?.facts, ['lfp-capacity-built-underway', 'lfp-capacity-2020', 'lfp-capacity-2025']);
  assert.equal(difference.reason, 'scope-and-date');
  assert.deepEqual(catalogue.differences(fact('gdp-2020')), []);
});

test('a slice gives the same view, table, details and text as the whole catalogue', () => {
  for (const id of TARGET_IDS) {
    const slice = createCatalogue(sliceTarget(catalogue, id));
    for (const locale of LOCALES) {
      for (const overrides of [{}, { editor: editorNear(id) }]) {
        const whole = gaugeModel(catalogue, subjectOf(catalogue, id), overrides, locale);
        const part = gaugeModel(slice, subjectOf(slice, id), overrides, locale);
        assert.deepEqual(part, whole, id);
        assert.deepEqual(tableOf(part, slice), tableOf(whole, catalogue), id);
        assert.deepEqual(detailsOf(part, slice), detailsOf(whole, catalogue), id);
        assert.equal(csvOf(part, slice), csvOf(whole, catalogue), id);
        assert.equal(fallbackText(part, slice), fallbackText(whole, catalogue), id);
      }
    }
  }
});

test('a slice holds its target, the comparable figures and those that differ, and nothing that these do not name', () => {
  for (const id of TARGET_IDS) {
    const slice = createCatalogue(sliceTarget(catalogue, id)).data;
    const goals = goalsOf(catalogue.target(id));
    const comparable = catalogue.data.facts.filter((each) => goals.some((goal) => isComparable(each, fact(goal))));
    const needed = new Set([
      ...comparable.map((each) => each.id),
      ...catalogue.data.differences
        .filter(({ facts }) => comparable.some((each) => facts.includes(each.id)))
        .flatMap(({ facts }) => facts),
    ]);
    assert.deepEqual(
      slice.targets.map((target) => target.id),
      [id],
    );
    assert.deepEqual(slice.facts.map((each) => each.id).sort(), [...needed].sort(), id);
    const named = (values: (string | null)[]) => [...new Set(values.filter((value) => value !== null))].sort();
    assert.deepEqual(slice.indicators.map((each) => each.id).sort(), named(slice.facts.map((each) => each.indicator)));
    assert.deepEqual(
      slice.documents.map((each) => each.id).sort(),
      named(slice.facts.map(({ evidence }) => evidence.document)),
    );
    assert.deepEqual(Object.keys(slice.terms.scopes).sort(), named(slice.facts.map(({ scope }) => scope)));
    assert.deepEqual(Object.keys(slice.terms.periods).sort(), named(slice.facts.map(({ period }) => period)));
    for (const { parts, id: document } of slice.documents) {
      for (const part of parts)
        assert.ok(
          slice.facts.some(({ evidence }) => evidence.part === part.id),
          document,
        );
    }
  }
});

test('the slice of a chain gives the same view, tables, details and text as the whole catalogue', () => {
  for (const id of CHAIN_IDS) {
    const slice = createCatalogue(sliceChain(catalogue, id));
    for (const locale of LOCALES) {
      const whole = chain(id, locale);
      const part = chainModel(slice, chainSubject(slice, id), {}, locale);
      assert.deepEqual(part, whole, id);
      assert.deepEqual(tableOf(part, slice), tableOf(whole, catalogue), id);
      assert.deepEqual(claimsTableOf(part, slice), claimsTableOf(whole, catalogue), id);
      assert.deepEqual(detailsOf(part, slice), detailsOf(whole, catalogue), id);
      assert.deepEqual(claimDetailsOf(part, slice), claimDetailsOf(whole, catalogue), id);
      assert.equal(csvOf(part, slice), csvOf(whole, catalogue), id);
      assert.equal(citation(part, slice), citation(whole, catalogue), id);
      assert.equal(fallbackText(part, slice), fallbackText(whole, catalogue), id);
    }
  }
});

test('the slice of a chain holds its facts and companies, figures that differ, and nothing that these do not name', () => {
  for (const id of CHAIN_IDS) {
    const slice = createCatalogue(sliceChain(catalogue, id)).data;
    const group = catalogue.data.chainGroups.find((candidate) => candidate.id === id);
    const chains = (group?.chains ?? [id]).map(catalogue.chain);
    assert.deepEqual(slice.chains, chains, id);
    assert.deepEqual(slice.chainGroups, group ? [group] : [], id);
    assert.deepEqual(slice.targets, [], id);
    const own = [
      ...(group?.facts ?? []),
      ...chains.flatMap(({ facts, stages }) => [...facts, ...stages.flatMap((stage) => stage.facts)]),
    ];
    const needed = new Set([
      ...own,
      ...catalogue.data.differences
        .filter(({ facts }) => facts.some((each) => own.includes(each)))
        .flatMap(({ facts }) => facts),
    ]);
    assert.deepEqual(slice.facts.map((each) => each.id).sort(), [...needed].sort(), id);
    const companies = new Set(chains.flatMap((each) => each.companies.map(({ company }) => company)));
    assert.deepEqual(slice.companies.map((each) => each.id).sort(), [...companies].sort(), id);
    const indicators = new Set(slice.facts.map(({ indicator }) => indicator));
    assert.deepEqual(slice.indicators.map((each) => each.id).sort(), [...indicators].sort(), id);
  }
});

test('a slice does not grow when the catalogue is 50 times as large', () => {
  const large = createCatalogue(enlarged(COPIES));
  assert.equal(large.data.facts.length, catalogue.data.facts.length * COPIES);
  for (const id of TARGET_IDS) {
    assert.equal(JSON.stringify(sliceTarget(large, id)), JSON.stringify(sliceTarget(catalogue, id)), id);
  }
  const copied = JSON.stringify(sliceTarget(large, 'copy-49-gdp-2025')).replaceAll('copy-49-', '');
  assert.equal(copied, JSON.stringify(sliceTarget(catalogue, 'gdp-2025')));
  for (const id of CHAIN_IDS) {
    assert.equal(JSON.stringify(sliceChain(large, id)), JSON.stringify(sliceChain(catalogue, id)), id);
    const copy = JSON.stringify(sliceChain(large, `copy-49-${id}`)).replaceAll('copy-49-', '');
    assert.deepEqual(JSON.parse(copy), sliceChain(catalogue, id), id);
  }
});

test('every scope and period of a fact has English words', () => {
  for (const { id, scope, period } of catalogue.data.facts) {
    for (const [phrase, terms] of [
      [scope, catalogue.terms.scopes],
      [period, catalogue.terms.periods],
    ] as const) {
      if (phrase !== null) assert.match(terms[phrase] ?? '', /[a-z]/i, `${id}: ${phrase}`);
    }
  }
});
