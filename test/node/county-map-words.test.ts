import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatFigure, isConverted } from '../../src/core/format.js';
import type { Locale } from '../../src/core/locale.js';
import { words } from '../../src/i18n/index.js';
import { fallbackText, sourceLine, summaryOf } from '../../src/view/text.js';
import { mapLayout } from '../../src/widgets/county-map/layout.js';
import type { MapModel } from '../../src/widgets/county-map/model.js';
import { everyMap, LAYER_IDS, map } from './county-map-helpers.js';
import { COUNTIES, LAYERS } from './county-map-model-helpers.js';
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
          assert.ok(label.includes(reading.sentence), `${model.view} ${reading.key}`);
        }
      }
      for (const { title, items, figures } of model.lists) {
        assert.ok(text.includes(title), title);
        for (const { name, status, detail } of items)
          assert.ok(text.includes(name) && text.includes(status) && text.includes(detail), name);
        for (const { sentence } of figures) assert.ok(text.includes(sentence), sentence);
      }
      // What a symbol means is said with each that it stands for.
      if (!model.labelled) for (const { text: entry } of model.legend) assert.ok(text.includes(entry), entry);
      assert.doesNotMatch(text, /undefined|NaN|null|。。|\.\.|；；|（）|\(\)/, model.view);
    }
    for (const remark of model.remarks) assert.ok(summaryOf(model).includes(remark), remark);
  }
});

test('the drawing itself holds every reading and every item with its status, and its figures: no line below repeats it', () => {
  for (const model of everyMap()) {
    assert.deepEqual(model.passages, [], model.view);
    for (const width of [268, 358, 560, 860]) {
      const { labels } = mapLayout(model, width);
      const said = labels
        .map(({ text }) => text)
        .join('')
        .replace(/\s/g, '');
      const holds = (text: string, where: string) => {
        assert.ok(said.includes(text.replace(/\s/g, '')), `${model.view} ${model.locale} ${width}, ${where}: ${text}`);
      };
      const statements = [
        ...(model.labelled ? model.counties.flatMap(({ readings }) => readings) : []),
        ...model.lists.flatMap(({ items }) => items),
      ];
      for (const { key, name, status, detail, figures } of statements) {
        // On a compass the counties of one side stand together.
        const edge = model.edges.find(({ title }) => name.startsWith(title));
        for (const text of edge ? [edge.title, ...edge.counties, ...edge.targets] : [name, status, detail])
          holds(text, key);
        for (const { label } of figures) holds(label, key);
      }
      for (const { key, figures, note } of model.lists) {
        for (const { label } of figures) holds(label, key);
        if (note && model.labelled && key !== 'outward-directions') holds(note, key);
      }
      for (const { counties, sayings } of model.labelled ? [] : model.classes)
        for (const text of [counties, ...sayings]) holds(text, 'class');
    }
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
      ...model.edges.flatMap(({ title, counties, targets }) => [title, ...counties, ...targets]),
      ...model.counties.flatMap(({ name, short, label, note }) => [name, short, label, note ?? '']),
      ...model.counties.flatMap(({ readings }) =>
        readings.flatMap(({ name, status, note }) => [name, status, note ?? '']),
      ),
      ...model.lists.flatMap(({ title, note, items }) => [
        title,
        note ?? '',
        ...items.flatMap(({ name, status, detail }) => [name, status, detail]),
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
      LAYERS.map(({ id, short }) => [id, short[model.locale]]),
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
