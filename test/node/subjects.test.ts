import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RoleRecord } from '../../src/catalogue/county-types.js';
import { moduleText } from '../../src/static/module-text.js';
import { createCatalogue } from '../../src/catalogue/catalogue.js';
import { goalsOf } from '../../src/catalogue/goals.js';
import { isComparable } from '../../src/core/fact.js';
import { dimensionOf } from '../../src/core/units.js';
import { WIDGETS } from '../../src/static/views.js';
import { claimDetailsOf, detailsOf } from '../../src/view/details.js';
import type { FigureSubject } from '../../src/view/provenance.js';
import { claimsTableOf, csvOf, tableOf } from '../../src/view/table.js';
import { citation, fallbackText, summaryOf } from '../../src/view/text.js';
import type { ViewModel } from '../../src/view/view-model.js';
import { mapModel } from '../../src/widgets/county-map/model.js';
import { subjectOf as layerSubject } from '../../src/widgets/county-map/subject.js';
import { chainModel } from '../../src/widgets/industry-chain/model.js';
import { subjectOf as chainSubject } from '../../src/widgets/industry-chain/subject.js';
import { gaugeModel } from '../../src/widgets/target-gauge/model.js';
import { subjectOf as gaugeSubject } from '../../src/widgets/target-gauge/subject.js';
import { LAYER_IDS, map } from './county-map-helpers.js';
import { enlarged } from './enlarged.js';
import { CHAIN_IDS, LOCALES, TARGET_IDS, catalogue, chain, editorNear, fact, gauge } from './helpers.js';
import { importText, recordsIn, throughJson } from './subject-helpers.js';

const COPIES = 50;

/** Every subject of the documents. */
const SUBJECTS = WIDGETS.flatMap(({ widget, ids, subject }) =>
  ids(catalogue).map((id) => ({ widget, id, subject, what: `${widget} ${id}` })),
);

/** A subject as its file gives it to an element. */
const written = <T>(subject: T): Promise<T> => importText<T>(moduleText(subject));

/** All that a page or a reader can get out of a view. */
const outcomeOf = (model: ViewModel) => ({
  model,
  table: tableOf(model),
  claims: claimsTableOf(model),
  details: [...detailsOf(model), ...claimDetailsOf(model)],
  csv: csvOf(model),
  citation: citation(model),
  fallback: fallbackText(model),
  summary: summaryOf(model),
});

test('a subject is JSON, and its file holds the same', async () => {
  for (const { id, subject, what } of SUBJECTS) {
    const whole = subject(catalogue, id);
    assert.deepEqual(throughJson(whole), whole, what);
    assert.deepEqual(await written(whole), whole, what);
  }
});

test('a gauge from the file of its subject is the same, with tables, details and texts, an editor’s value included', async () => {
  for (const id of TARGET_IDS) {
    const subject = await written(gaugeSubject(catalogue, id));
    for (const locale of LOCALES) {
      for (const overrides of [{}, { editor: editorNear(id) }]) {
        const whole = outcomeOf(gauge(id, locale, overrides));
        assert.deepEqual(outcomeOf(gaugeModel(subject, overrides, locale)), whole, id);
        assert.deepEqual(outcomeOf(gaugeModel(throughJson(subject), overrides, locale)), whole, id);
      }
    }
  }
});

test('a chain from the file of its subject is the same, with tables, details and texts', async () => {
  for (const id of CHAIN_IDS) {
    const subject = await written(chainSubject(catalogue, id));
    for (const locale of LOCALES) {
      const whole = outcomeOf(chain(id, locale));
      assert.deepEqual(outcomeOf(chainModel(subject, {}, locale)), whole, id);
      assert.deepEqual(outcomeOf(chainModel(throughJson(subject), {}, locale)), whole, id);
    }
  }
});

test('a map from the file of its subject is the same, with tables, details and texts', async () => {
  for (const id of LAYER_IDS) {
    const subject = await written(layerSubject(catalogue, id));
    for (const locale of LOCALES) {
      const whole = outcomeOf(map(id, locale));
      assert.deepEqual(outcomeOf(mapModel(subject, {}, locale)), whole, id);
      assert.deepEqual(outcomeOf(mapModel(throughJson(subject), {}, locale)), whole, id);
    }
  }
});

/** Every figure of a subject with what is said around it. */
const figuresIn = (subject: object): FigureSubject[] =>
  recordsIn(subject).filter((record) => 'figure' in record && 'indicator' in record) as FigureSubject[];

const idsIn = (subject: object): string[] => [...new Set(figuresIn(subject).map(({ figure }) => figure.id))].sort();

/** The facts with those that differ from one of them. */
const withDiffering = (ids: readonly string[]): string[] =>
  [
    ...new Set([
      ...ids,
      ...catalogue.data.differences
        .filter(({ facts }) => facts.some((id) => ids.includes(id)))
        .flatMap(({ facts }) => facts),
    ]),
  ].sort();

test('a gauge’s subject holds its goals, the comparable results and the figures that differ, and no others', () => {
  for (const id of TARGET_IDS) {
    const target = catalogue.target(id);
    const floor = fact(target.floor);
    const results = catalogue.data.facts.filter(
      (each) =>
        each.kind === 'actual' &&
        isComparable(each, floor) &&
        each.valueTo === undefined &&
        dimensionOf(each.unit) === dimensionOf(floor.unit),
    );
    const subject = gaugeSubject(catalogue, id);
    assert.deepEqual(idsIn(subject), withDiffering([...goalsOf(target), ...results.map((each) => each.id)]), id);
    assert.deepEqual(
      [...subject.actuals.map(({ figure }) => figure.id)].sort(),
      results.map((each) => each.id).sort(),
      id,
    );
    assert.deepEqual(
      [subject.floor, ...(subject.stretch ? [subject.stretch] : [])].map(({ figure }) => figure.id),
      goalsOf(target),
    );
  }
});

test('a chain’s subject holds its own chains, their facts and companies, the figures that differ, and no others', () => {
  for (const id of CHAIN_IDS) {
    const subject = chainSubject(catalogue, id);
    const group = catalogue.data.chainGroups.find((candidate) => candidate.id === id);
    const chains = (group?.chains ?? [id]).map(catalogue.chain);
    assert.deepEqual(
      subject.chains.map((each) => each.id),
      chains.map((each) => each.id),
    );
    const own = [
      ...(group?.facts ?? []),
      ...chains.flatMap(({ facts, stages }) => [...facts, ...stages.flatMap((stage) => stage.facts)]),
    ];
    assert.deepEqual(idsIn(subject), withDiffering(own), id);
    chains.forEach((record, index) => {
      const of = subject.chains[index];
      assert.ok(of);
      const said = ({ stages, links, companies, statements }: typeof record | typeof of) => ({
        stages: stages.map((stage) => [stage.id, stage.name, stage.role, stage.note, stage.evidence]),
        links: links.map(({ from, to, kind, basis }) => [from, to, kind, basis]),
        companies: companies.map((company) => [company.company, company.status, company.stage, company.evidence]),
        statements: statements.map((statement) => [statement.id, statement.name, statement.evidence]),
      });
      assert.deepEqual(said(of), said(record), record.id);
      assert.deepEqual(
        of.links.map(({ sourced }) => sourced?.evidence),
        record.links.map(({ evidence }) => evidence),
      );
    });
  }
});

test('a layer’s subject holds what its aspect and its lists say, and no other readings', () => {
  for (const id of LAYER_IDS) {
    const subject = layerSubject(catalogue, id);
    const layer = catalogue.layer(id);
    const drawn = layer.symbols.map(({ symbol }) => symbol);
    const isOf = ({ aspect, symbols = [] }: RoleRecord) =>
      layer.aspect === null ? symbols.some((symbol) => drawn.includes(symbol)) : aspect === layer.aspect;
    assert.deepEqual(
      subject.counties.map(({ adcode, readings }) => [
        adcode,
        readings.map((reading) => [reading.id, reading.evidence]),
      ]),
      catalogue.data.counties.map(({ adcode, roles }) => [
        adcode,
        roles.filter(isOf).map((role) => [role.id, role.evidence]),
      ]),
      id,
    );
    const lists = layer.lists.map(({ structure, items }) => {
      const record = catalogue.structure(structure);
      return { ...record, items: (record.items ?? []).filter((item) => items.includes(item.id)) };
    });
    assert.deepEqual(
      subject.lists.map(({ id: key, items }) => [key, items.map((item) => [item.id, item.evidence])]),
      lists.map((record) => [record.id, record.items.map((item) => [item.id, item.evidence])]),
    );
    const roles = catalogue.data.counties.flatMap((county) => county.roles.filter(isOf));
    const own = [...roles, ...lists, ...lists.flatMap(({ items }) => items)].flatMap(({ facts = [] }) => facts);
    assert.deepEqual(idsIn(subject), [...new Set(own)].sort(), id);
  }
});

test('each figure of a subject is the fact unchanged, with the names, the words and the source that it refers to', () => {
  const named = (terms: Record<string, string>, phrase: string | null) =>
    phrase === null ? null : { 'zh-CN': phrase, en: terms[phrase] };
  for (const { id, subject, what } of SUBJECTS) {
    for (const of of figuresIn(subject(catalogue, id))) {
      const record = fact(of.figure.id);
      const { title, issuer, date } = catalogue.source(record);
      assert.deepEqual(
        of,
        {
          figure: record,
          indicator: { name: catalogue.indicator(record.indicator).name },
          place: { name: catalogue.place(record.place).name },
          scope: named(catalogue.terms.scopes, record.scope),
          period: named(catalogue.terms.periods, record.period),
          source: { title, issuer, date },
        },
        `${what} ${record.id}`,
      );
    }
  }
});

test('a subject and its file do not grow when the catalogue is 50 times as large', () => {
  const large = createCatalogue(enlarged(COPIES));
  assert.equal(large.data.facts.length, catalogue.data.facts.length * COPIES);
  for (const { id, subject, what } of SUBJECTS)
    assert.equal(moduleText(subject(large, id)), moduleText(subject(catalogue, id)), what);
  for (const { id, widget, subject, what } of SUBJECTS) {
    if (widget === 'county-map') continue;
    // The views of differing figures are named after their records.
    const copied = id.replace(/^(differing-)?/, '$1copy-49-');
    const copy = JSON.stringify(subject(large, copied)).replaceAll('copy-49-', '');
    assert.deepEqual(JSON.parse(copy), throughJson(subject(catalogue, id)), what);
  }
});

test('what a subject is about has its name and no record of the catalogue', () => {
  for (const { id, subject, what } of SUBJECTS) {
    const places = recordsIn(subject(catalogue, id)).flatMap((record) => ('place' in record ? [record.place] : []));
    assert.ok(places.length > 0, what);
    for (const place of places)
      // A figure's own record names its place by id.
      if (typeof place === 'object' && place !== null) assert.deepEqual(Object.keys(place), ['name'], what);
  }
  for (const id of TARGET_IDS)
    assert.deepEqual(Object.keys(gaugeSubject(catalogue, id).indicator).sort(), ['better', 'measure', 'name'], id);
});
