import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatFigure, isConverted } from '../../src/core/format.js';
import type { Locale } from '../../src/core/locale.js';
import { words } from '../../src/i18n/index.js';
import { fallbackText, sourceLine, summaryOf } from '../../src/view/text.js';
import type { MapModel } from '../../src/widgets/county-map/model.js';
import { readingText } from '../../src/widgets/county-map/shown-readings.js';
import { everyMap, LAYER_IDS, map } from './county-map-helpers.js';
import { COUNTIES, layerOf, LAYERS } from './county-map-model-helpers.js';
import { CHINESE, LOCALES } from './helpers.js';
import { mapWords } from '../../src/widgets/county-map/words.js';

test('the summary and the text for places without drawings read every county with all that is said of it', () => {
  for (const model of everyMap()) {
    const w = words(model.locale);
    const fallback = fallbackText(model);
    assert.ok(summaryOf(model).startsWith(model.heading + w.sentenceEnd), model.view);
    assert.ok(fallback.startsWith(model.place), fallback);
    assert.ok(fallback.endsWith(sourceLine(model) + w.sentenceEnd), fallback);
    for (const text of [summaryOf(model), fallback]) {
      for (const { name, label, readings } of model.counties) {
        assert.ok(label.startsWith(name + w.colon), label);
        assert.ok(text.includes(label), `${model.view}: ${label}`);
        for (const reading of readings) {
          assert.ok(label.includes(readingText(reading, model.locale)), `${model.view} ${reading.key}`);
        }
      }
      for (const { title, items, figures } of model.lists) {
        assert.ok(text.includes(title), title);
        for (const { name, detail } of items) assert.ok(text.includes(name) && text.includes(detail), name);
        for (const { sentence } of figures) assert.ok(text.includes(sentence), sentence);
      }
      for (const { text: entry } of model.legend) assert.ok(text.includes(entry), entry);
      assert.doesNotMatch(text, /undefined|NaN|null|。。|\.\.|；；|（）|\(\)/, model.view);
    }
    for (const remark of model.remarks) assert.ok(summaryOf(model).includes(remark), remark);
  }
});

test('passages hold the readings that the classes do not', () => {
  for (const model of everyMap()) {
    const terms = model.passages.map(({ term }) => term);
    const counties = model.counties.filter(({ readings }) => readings.length > 0).map(({ name }) => name);
    assert.deepEqual(
      terms,
      [
        ...(layerOf(model).categories.length > 0 ? [] : counties),
        ...model.lists.filter(({ figures, items }) => figures.length + items.length > 0).map(({ title }) => title),
      ],
      model.view,
    );
  }
});

test('the mosaic says that it draws no administrative boundaries, the site’s own geometry does not', () => {
  for (const locale of LOCALES) {
    const w = mapWords(locale);
    assert.match(w.mosaic, locale === 'en' ? /not administrative boundaries/ : /不表示行政区划界线/);
    for (const id of LAYER_IDS) {
      for (const overrides of [{}, { layout: 'hex' as const }, { layout: 'hex' as const, approvalNumber: 'X' }]) {
        const model = map(id, locale, overrides);
        assert.ok(model.remarks.includes(w.mosaic) && summaryOf(model).includes(w.mosaic), id);
        assert.ok(!model.remarks.includes(w.schematic), id);
      }
      const drawn = map(id, locale, { layout: 'map' });
      assert.ok(!drawn.remarks.includes(w.mosaic) && !summaryOf(drawn).includes(w.mosaic), id);
      assert.ok(drawn.remarks.includes(w.schematic), id);
    }
  }
});

test('an approval number is shown where it is given with a map, and nowhere else', () => {
  const approvalNumber = 'GS云(2026)001号';
  for (const locale of LOCALES) {
    for (const id of LAYER_IDS) {
      const drawn = map(id, locale, { layout: 'map', approvalNumber: ` ${approvalNumber} ` });
      assert.equal(drawn.approval, mapWords(locale).approval(approvalNumber));
      assert.match(drawn.approval, /审图号/);
      assert.ok(drawn.remarks.includes(drawn.approval) && summaryOf(drawn).includes(drawn.approval), id);
      for (const overrides of [
        {},
        { approvalNumber },
        { layout: 'hex' as const, approvalNumber },
        { layout: 'map' as const },
        { layout: 'map' as const, approvalNumber: '  ' },
      ]) {
        const other = map(id, locale, overrides);
        assert.equal(other.approval, null, JSON.stringify(overrides));
        assert.doesNotMatch(summaryOf(other) + fallbackText(other), /审图号|approval number/i);
      }
    }
  }
});

/** Words that English keeps: quoted ones, the digits of converted figures, and 麒沾马, which the documents only have so. */
const withoutKept = (text: string, model: MapModel): string =>
  model.figures
    .filter(({ figure }) => isConverted(figure, 'en'))
    .map(({ figure }) => formatFigure(figure, 'zh-CN'))
    .sort((a, b) => b.length - a.length)
    .reduce((rest, original) => rest.replaceAll(original, ''), text.replace(/“[^”]*”/g, ''))
    .replaceAll('麒沾马', '')
    .replaceAll('沾益花山', '')
    .replaceAll('审图号', '');

test('English maps hold no Chinese but quoted words and the documents’ own digits', () => {
  const found = new Set<string>();
  for (const model of LAYER_IDS.map((id) => map(id, 'en'))) {
    const texts = [
      model.heading,
      model.subheading,
      model.place,
      summaryOf(model),
      fallbackText(model),
      ...model.remarks,
      ...model.inWords,
      ...model.legend.map(({ text }) => text),
      ...model.passages.flatMap(({ term, text }) => [term, text]),
      ...model.arrows.flatMap(({ targets }) => targets),
      ...model.counties.flatMap(({ name, short, label, note }) => [name, short, label, note ?? '']),
      ...model.counties.flatMap(({ readings }) =>
        readings.flatMap(({ name, status, note }) => [name, status ?? '', note ?? '']),
      ),
      ...model.lists.flatMap(({ title, note, items }) => [
        title,
        note ?? '',
        ...items.flatMap(({ name, detail }) => [name, detail]),
      ]),
      ...model.claims.flatMap(({ item, name, text, place, note }) => [item, name, text, place ?? '', note ?? '']),
      ...model.figures.flatMap(({ item, indicator, role, label, when }) => [item, indicator, role, label, when]),
    ];
    for (const text of texts) {
      const rest = withoutKept(text, model);
      if (CHINESE.test(rest)) found.add(`${model.view}: ${rest.slice(0, 120)}`);
    }
  }
  assert.deepEqual([...found], []);
});

test('Chinese maps hold no English words but names and units', () => {
  for (const model of LAYER_IDS.map((id) => map(id))) {
    assert.doesNotMatch(summaryOf(model), /[a-z]{4,}/, model.view);
  }
});

test('every map knows the names of all layers, for the buttons that switch between them', () => {
  for (const model of everyMap()) {
    assert.deepEqual(
      Object.entries(model.layers),
      LAYERS.map(({ id, name }) => [id, name[model.locale]]),
    );
    for (const name of Object.values(model.layers))
      assert.ok(name && (model.locale === 'zh-CN' || !CHINESE.test(name)), name);
  }
});

test('every aspect of a county’s records has a name in both languages', () => {
  for (const locale of LOCALES as readonly Locale[]) {
    const aspects: Record<string, string> = mapWords(locale).aspects;
    for (const { id, roles } of COUNTIES) {
      for (const { aspect } of roles) assert.ok(aspects[aspect], `${id}: ${aspect}`);
    }
  }
});
