import assert from 'node:assert/strict';
import { test } from 'node:test';
import { summaryOf } from '../../src/view/text.js';
import { countySubject } from '../../src/widgets/county-map/subject.js';
import { ADCODES, countyName, everyMap, LAYER_IDS, map } from './county-map-helpers.js';
import { COUNTIES, itemsOf, layerOf, LAYERS } from './county-map-model-helpers.js';
import { catalogue } from './helpers.js';

test('there are the seven layers, each with the nine counties in the order of the data under their names', () => {
  assert.deepEqual(LAYER_IDS, ['pattern', 'towns', 'directions', 'industries', 'parks', 'transport', 'companies']);
  for (const model of everyMap()) {
    assert.deepEqual(
      model.counties.map(({ adcode, name }) => [adcode, name]),
      COUNTIES.map(({ adcode }) => [adcode, countyName(adcode, model.locale)]),
      model.view,
    );
    assert.deepEqual([...model.counties.map(({ adcode }) => adcode)].sort(), [...ADCODES].sort());
    assert.equal(model.heading, layerOf(model).name[model.locale]);
    assert.deepEqual([model.tag, model.attribute], ['qj-county-map', 'layer']);
  }
});

test('lists hold the items that the layer names and their figures, and no item that names a county of the map', () => {
  for (const model of everyMap()) {
    const expected = layerOf(model).lists.map(({ structure, items }) => [structure, items]);
    assert.deepEqual(
      model.lists.map(({ key, items }) => [key, items.map((item) => item.key)]),
      expected.map(([structure, items]) => [
        structure,
        (catalogue.structure(String(structure)).items ?? [])
          .filter(({ id }) => items?.includes(id))
          .map(({ id }) => `${String(structure)}/${id}`),
      ]),
      model.view,
    );
    const countyIds = COUNTIES.map(({ id }) => id);
    for (const { item, key } of itemsOf(model)) {
      assert.ok(!item.place || !countyIds.includes(item.place), `${key} stands in a county`);
    }
    for (const { key, title, figures, items, note } of model.lists) {
      const record = catalogue.structure(key);
      assert.equal(title, record.name[model.locale]);
      assert.deepEqual(
        figures.map((figure) => figure.key),
        record.facts ?? [],
      );
      for (const item of items) {
        const of = record.items?.find(({ id }) => `${key}/${id}` === item.key);
        assert.deepEqual(
          item.figures.map((figure) => figure.key),
          of?.facts ?? [],
        );
      }
      assert.equal(note, record.note?.[model.locale] ?? null);
    }
  }
});

test('what the layer does not place in a county of its lists, the counties of the map hold', () => {
  const missing = LAYERS.flatMap(({ id, aspect, lists }) => {
    const said = map(id)
      .counties.flatMap(({ readings }) => readings.map(({ name }) => name))
      .join();
    return lists.flatMap(({ structure, items }) =>
      (catalogue.structure(structure).items ?? [])
        // A layer of symbols takes from a structure what it has symbols for.
        .filter((item) => !items.includes(item.id) && (aspect !== null || item.company !== undefined))
        .filter((item) => !said.includes(item.name['zh-CN']))
        .map((item) => `${id}: ${structure}/${item.id}`),
    );
  });
  assert.deepEqual(missing, []);
});

test('what the documents say of a county is all there, whatever the layer', () => {
  for (const county of COUNTIES) {
    const { readings, name, note } = countySubject(catalogue, county);
    assert.deepEqual([name, note], [catalogue.place(county.id).name, county.note]);
    assert.deepEqual(
      readings.map(({ id, evidence, figures }) => [id, evidence, figures.map(({ figure }) => figure.id)]),
      county.roles.map(({ id, evidence, facts }) => [id, evidence, facts]),
    );
    for (const reading of readings) {
      assert.ok(reading.evidence, county.id);
      const { title, issuer, date } = catalogue.source({ evidence: reading.evidence });
      assert.deepEqual(reading.source, { title, issuer, date }, county.id);
    }
  }
});

test('a heading of the page’s own replaces the layer’s, a blank one does not', () => {
  const own = map('pattern', 'zh-CN', { heading: ' 九县一图 ' });
  assert.equal(own.heading, '九县一图');
  assert.ok(summaryOf(own).startsWith('九县一图。'));
  assert.equal(map('pattern', 'zh-CN', { heading: '  ' }).heading, map('pattern').heading);
});

test('the same input gives the same map and does not touch the catalogue', () => {
  const before = JSON.stringify(catalogue.data);
  assert.equal(JSON.stringify(everyMap()), JSON.stringify(everyMap()));
  assert.equal(JSON.stringify(catalogue.data), before);
});
