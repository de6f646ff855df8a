import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatFigure } from '../../src/core/format.js';
import { words } from '../../src/i18n/index.js';
import { claimDetailsOf, detailsOf } from '../../src/view/details.js';
import { claimsTableOf, csvOf, tableOf } from '../../src/view/table.js';
import { citation, fallbackText, sourceLine, summaryOf } from '../../src/view/text.js';
import type { MapModel } from '../../src/widgets/county-map/model.js';
import { codeOf, countyName, everyMap, map } from './county-map-helpers.js';
import { COUNTIES, countyOf, itemsOf, layerOf, recordOf, rolesOf } from './county-map-model-helpers.js';
import { catalogue, fact, LOCALES, sourceOf } from './helpers.js';

/** The records that a layer shows, each with what a claim of it is called. */
const readingsOf = (model: MapModel) =>
  COUNTIES.flatMap((county) =>
    rolesOf(county, layerOf(model)).map((role) => ({ county, role, key: `${county.adcode}/${role.id}` })),
  );

test('every figure of a layer is the catalogue’s own fact, once, with its comparator, year and document', () => {
  for (const model of everyMap()) {
    const expected = [
      ...new Set([
        ...readingsOf(model).flatMap(({ role }) => role.facts),
        ...layerOf(model).lists.flatMap(({ structure }) => catalogue.structure(structure).facts ?? []),
        ...itemsOf(model).flatMap(({ item }) => item.facts ?? []),
      ]),
    ];
    assert.deepEqual(model.figures.map(({ key }) => key).sort(), expected.sort(), model.view);
    const { rows } = tableOf(model);
    const csv = csvOf(model);
    model.figures.forEach((shown, index) => {
      const record = fact(shown.key);
      assert.equal(shown.figure, record, shown.key);
      assert.ok(shown.label.includes(formatFigure(record, model.locale)), shown.key);
      if (record.comparator !== null && model.locale === 'zh-CN') {
        assert.ok(shown.label.includes(record.comparator), `${shown.key}: ${shown.label}`);
      }
      const row = rows[index] ?? [];
      assert.equal(row[1], formatFigure(record, model.locale), shown.key);
      if (record.year !== null) assert.ok(row[2]?.includes(String(record.year)), `${shown.key}: ${row[2]}`);
      assert.equal(row[4], catalogue.place(record.place).name[model.locale], shown.key);
      assert.equal(row[5], sourceOf(record, model.locale), shown.key);
      assert.equal(row[6], record.evidence.printed, shown.key);
      const value = record.valueTo === undefined ? String(record.value) : `${record.value}—${record.valueTo}`;
      assert.ok(csv.includes(`,${value},${record.unit},`), shown.key);
    });
  }
});

test('沾益: 171.71亿元 of aluminium in 2025, with its year and document wherever it stands', () => {
  const id = 'zhanyi-aluminium-output-2025';
  for (const locale of LOCALES) {
    const model = map('industries', locale);
    const county = countyOf(model, '沾益');
    const figure = county.readings.flatMap(({ figures }) => figures).find(({ key }) => key === id);
    assert.ok(figure);
    assert.deepEqual([figure.figure.value, figure.figure.unit, figure.figure.year], [171.71, '亿元', 2025]);
    assert.equal(figure.figure.evidence?.document, 'parks-page');
    for (const text of [figure.sentence, county.label, summaryOf(model), fallbackText(model)]) {
      assert.ok(text.includes('171.71亿元') && text.includes('2025'), text);
      if (locale === 'en') assert.ok(text.includes('17.171 billion'), text);
    }
    const row = tableOf(model).rows.find((cells) => cells[6] === fact(id).evidence.printed);
    assert.ok(row);
    assert.match(row[2] ?? '', /2025/);
    assert.equal(row[4], countyName(codeOf('沾益'), locale));
    assert.ok(citation(model).includes(`“${fact(id).evidence.printed}”`));
    assert.ok(sourceLine(model).includes(sourceOf(fact(id), locale)));
  }
});

test('a figure of a county stands in that county, and names its place where that is another', () => {
  for (const model of everyMap()) {
    for (const { adcode, readings } of model.counties) {
      const { id } = recordOf(adcode);
      for (const { figures } of readings) {
        for (const { key, caption } of figures) {
          const { place } = fact(key);
          const name = catalogue.place(place).name[model.locale];
          assert.equal(caption.includes(name), place !== id, `${model.view} ${adcode} ${key}: ${caption.join(' · ')}`);
        }
      }
    }
  }
});

test('a year that the documents do not state is said to be missing', () => {
  for (const model of everyMap()) {
    const w = words(model.locale);
    const undated = model.figures.filter(({ figure }) => figure.year === null && figure.period === null);
    assert.equal(model.remarks.includes(w.undatedFigures), undated.length > 0, model.view);
    for (const { when, key } of undated) assert.equal(when, w.undatedYear, key);
  }
});

test('every reading and every item of the lists is a claim with its record’s evidence, status and note', () => {
  for (const model of everyMap()) {
    const keys = model.claims.map(({ key }) => key);
    assert.equal(new Set(keys).size, keys.length, model.view);
    assert.deepEqual(
      [...keys].sort(),
      [...readingsOf(model), ...itemsOf(model)].map(({ key }) => key).sort(),
      model.view,
    );
    for (const { county, role, key } of readingsOf(model)) {
      const claim = model.claims.find((one) => one.key === key);
      assert.ok(claim);
      assert.equal(claim.evidence, role.evidence, key);
      assert.equal(claim.place, countyName(county.adcode, model.locale), key);
      assert.equal(claim.note, role.note?.[model.locale] ?? null, key);
      const status = role.status?.[model.locale];
      for (const part of [role.name[model.locale], ...(status ? [status] : [])]) {
        assert.ok(claim.text.includes(part), `${key}: ${claim.text}`);
      }
      for (const target of role.towards ?? []) assert.ok(claim.text.includes(target.name[model.locale]), key);
    }
    for (const { item, key } of itemsOf(model)) {
      const claim = model.claims.find((one) => one.key === key);
      assert.ok(claim);
      assert.equal(claim.evidence, item.evidence, key);
      assert.equal(claim.name, item.name[model.locale], key);
    }
  }
});

test('tables, CSV, details and citation hold every reading', () => {
  for (const model of everyMap()) {
    const claims = claimsTableOf(model);
    assert.ok(claims, model.view);
    assert.equal(claims.rows.length, model.claims.length, model.view);
    const csv = csvOf(model);
    assert.equal(csv.split('\r\n').length, 2 + model.figures.length + model.claims.length, model.view);
    const cited = citation(model);
    model.claims.forEach((claim, index) => {
      const row = claims.rows[index] ?? [];
      assert.deepEqual(
        row,
        [
          claim.item,
          claim.name,
          claim.text,
          claim.place ?? '',
          sourceOf(claim, model.locale),
          claim.evidence?.printed,
          claim.note ?? '',
        ],
        claim.key,
      );
      for (const cell of row) assert.doesNotMatch(cell, /undefined|NaN|null/, claim.key);
      assert.ok(csv.includes(claim.text.replaceAll('"', '""')), claim.key);
      assert.ok(cited.includes(sourceOf(claim, model.locale)), claim.key);
      assert.ok(claim.evidence && cited.includes(`“${claim.evidence.printed}”`), claim.key);
    });
    for (const row of tableOf(model).rows)
      for (const cell of row) assert.doesNotMatch(cell, /undefined|NaN|null/, model.view);
    assert.deepEqual(
      [...detailsOf(model), ...claimDetailsOf(model)].map(({ key, editor }) => [key, editor]),
      [...model.figures, ...model.claims].map(({ key }) => [key, false]),
    );
  }
});
