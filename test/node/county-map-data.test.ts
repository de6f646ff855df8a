import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isEditorFigure } from '../../src/core/fact.js';
import { formatValue } from '../../src/core/format.js';
import { UNITS } from '../../src/core/units.js';
import { words } from '../../src/i18n/index.js';
import { claimDetailsOf, detailsOf } from '../../src/view/details.js';
import { claimsTableOf, csvOf, tableOf } from '../../src/view/table.js';
import { citation, fallbackText, sourceLine, summaryOf } from '../../src/view/text.js';
import type { MapData } from '../../src/widgets/county-map/editor-data.js';
import { mapLayout } from '../../src/widgets/county-map/layout.js';
import type { MapModel } from '../../src/widgets/county-map/model.js';
import { CATEGORIES, modelOf, NUMBERS, schema, SETS, withValues } from './county-map-data-helpers.js';
import { ADCODES, codeOf, countyName, labelBox, overlap } from './county-map-helpers.js';
import { CHINESE, LOCALES } from './helpers.js';
import { mapWords } from '../../src/widgets/county-map/words.js';

const countyOf = (model: MapModel, name: string) => {
  const county = model.counties.find(({ adcode }) => adcode === codeOf(name));
  assert.ok(county, name);
  return county;
};

test('an editor’s numbers stand with their counties, in words, table and CSV, as the editor’s', () => {
  for (const locale of LOCALES) {
    const model = modelOf(NUMBERS, locale);
    assert.equal(model.heading, '油菜种植面积');
    assert.ok(model.own && !model.labelled);
    assert.deepEqual(
      model.figures
        .map(({ figure }) => [figure.value, figure.unit, figure.year])
        .sort((a, b) => Number(a[0]) - Number(b[0])),
      [9.5, 12, 30, 78.5].map((value) => [value, '万亩', 2023]),
    );
    for (const { figure } of model.figures) assert.ok(isEditorFigure(figure));
    const luoping = countyOf(model, '罗平');
    assert.equal(luoping.short, formatValue(78.5, '万亩', locale));
    assert.ok(luoping.label.includes(luoping.short) && luoping.label.includes('2023'), luoping.label);
    const rows = tableOf(model).rows.map((row) => row.join('|'));
    const csv = csvOf(model);
    for (const [adcode, value] of Object.entries(NUMBERS.values)) {
      const name = countyName(adcode, locale);
      const row = rows.find((one) => one.includes(name));
      assert.ok(row, `${name}: ${rows.join('\n')}`);
      assert.ok(row.includes(formatValue(Number(value), '万亩', locale)), row);
      assert.ok(row.includes('市农业农村局') && row.includes('2024-03'), row);
      assert.ok(
        csv.split('\r\n').some((line) => line.includes(name) && line.includes(`,${value},万亩,2023,`)),
        csv,
      );
    }
    assert.ok(sourceLine(model).includes('市农业农村局'));
    assert.ok(citation(model).includes('2024-03'));
    assert.ok(detailsOf(model).every(({ editor }) => editor));
  }
});

test('the table and the CSV of an editor’s numbers have each number’s own county as its place', () => {
  for (const locale of LOCALES) {
    const model = modelOf(NUMBERS, locale);
    const places = tableOf(model).rows.map((row) => row[4]);
    assert.deepEqual(
      [...places].sort(),
      Object.keys(NUMBERS.values)
        .map((adcode) => countyName(adcode, locale))
        .sort(),
    );
  }
});

test('an editor’s categories are the classes, in the order of the legend', () => {
  for (const locale of LOCALES) {
    const w = words(locale);
    const our = mapWords(locale);
    const model = modelOf(CATEGORIES, locale);
    assert.deepEqual(
      model.classes.map(({ look, text }) => [look, text]),
      [
        ['class-1', '已采访'],
        ['class-2', '计划采访'],
        ['none', our.noData],
      ],
      'no empty class',
    );
    assert.deepEqual(
      model.legend[0]?.text,
      our.legend('已采访', [countyName('530302', locale), countyName('530303', locale)].join(w.nameSeparator)),
    );
    assert.equal(countyOf(model, '宣威').look, 'class-2');
    assert.equal(countyOf(model, '宣威').label, countyName('530381', locale) + w.colon + '计划采访');
    assert.deepEqual(
      model.claims.map(({ key, text, name, evidence }) => [key, text, name, evidence]),
      [
        ['530302', '已采访', countyName('530302', locale), null],
        ['530303', '已采访', countyName('530303', locale), null],
        ['530381', '计划采访', countyName('530381', locale), null],
      ],
    );
    const table = claimsTableOf(model);
    assert.equal(table?.rows.length, 3);
    for (const row of table.rows) assert.match(row[4] ?? '', /本报/);
    assert.ok(claimDetailsOf(model).every(({ editor }) => editor));
    assert.deepEqual(model.figures, []);
  }
});

test('counties that are left out have no data: no zero, no class, no words of the documents', () => {
  for (const data of [NUMBERS, CATEGORIES]) {
    for (const locale of LOCALES) {
      const w = words(locale);
      const our = mapWords(locale);
      const model = modelOf(data, locale);
      const out = ADCODES.filter((adcode) => !(adcode in data.values));
      assert.deepEqual(
        model.counties
          .filter(({ look }) => look === 'none')
          .map(({ adcode }) => adcode)
          .sort(),
        [...out].sort(),
      );
      for (const { look, label, name, short } of model.counties) {
        if (look === 'none') assert.deepEqual([label, short], [name + w.colon + our.noData, '']);
      }
      assert.doesNotMatch(summaryOf(model), /文件未点名|文件点名|not named/);
      assert.ok(summaryOf(model).includes(our.noData));
      assert.deepEqual(model.lists, []);
      assert.deepEqual(model.edges, []);
    }
  }
});

test('an editor’s layer keeps the remark on the mosaic, its own note, and none of the documents’', () => {
  const model = modelOf({ ...NUMBERS, note: '不含复种' });
  // What the numbers are, as they stand on the map without it.
  assert.deepEqual(model.remarks, ['不含复种', '2023年实际', mapWords('zh-CN').mosaic]);
  assert.ok(model.subheading.includes(words('zh-CN').hintEditorData));
  const undated = modelOf({ name: '数', source: '本报', unit: '户', values: { '530302': 3 } });
  assert.deepEqual(undated.remarks, ['实际', mapWords('zh-CN').mosaic]);
});

test('every kind of number says what it is by nature', () => {
  for (const kind of ['actual', 'target', 'plan', 'forecast'] as const) {
    for (const locale of LOCALES) {
      const model = modelOf({ ...NUMBERS, kind }, locale);
      for (const { role, figure, item } of model.figures) {
        assert.equal(figure.kind, kind);
        assert.ok(role.toLowerCase().includes(words(locale).kinds[kind].toLowerCase()), role);
        assert.ok(item.toLowerCase().includes(words(locale).kinds[kind].toLowerCase()), item);
      }
      assert.ok(countyOf(model, '罗平').label.toLowerCase().includes(words(locale).kinds[kind].toLowerCase()));
    }
  }
});

test('the summary and the text for places without drawings read every county with its number or category', () => {
  for (const data of [NUMBERS, CATEGORIES]) {
    for (const locale of LOCALES) {
      const model = modelOf(data, locale);
      for (const text of [summaryOf(model), fallbackText(model)]) {
        for (const { label } of model.counties) assert.ok(text.includes(label), label);
        assert.doesNotMatch(text, /undefined|NaN|null|。。|\.\.|；；|（）|\(\)/);
      }
    }
  }
});

test('in English, all but the editor’s own words is English', () => {
  for (const data of [NUMBERS, CATEGORIES]) {
    const model = modelOf(data, 'en');
    const own = [
      data.name,
      data.source,
      ...(data.categories ?? []).map(({ name }) => name),
      '78.5万亩',
      '9.5万亩',
      '30万亩',
      '12万亩',
    ];
    const rest = own.reduce((text, word) => text.replaceAll(word, ''), summaryOf(model) + fallbackText(model));
    assert.doesNotMatch(rest, CHINESE, rest);
  }
});

test('an editor’s layer is drawn: every county has its shape and its name', () => {
  for (const data of [NUMBERS, CATEGORIES, ...Object.values(SETS).map((values) => withValues(...values))]) {
    for (const locale of LOCALES) {
      const model = modelOf(data, locale);
      const before = JSON.stringify(model);
      for (const width of [268, 358, 688]) {
        const { counties } = mapLayout(model, width);
        assert.equal(counties.length, 9);
        for (const { county, labels } of counties) assert.ok(labels[0] && county.name.startsWith(labels[0].text));
      }
      assert.equal(JSON.stringify(model), before);
    }
  }
});

/** Labels of an editor's layer that leave the drawing or overlap. */
const crowded = (data: MapData, widths: readonly number[]): string[] =>
  LOCALES.flatMap((locale) =>
    widths.flatMap((width) => {
      const layout = mapLayout(modelOf(data, locale), width);
      const boxes = layout.counties.flatMap(({ labels }) => labels.map((label) => ({ ...label, ...labelBox(label) })));
      return boxes.flatMap((a, index) => [
        ...(a.left < 0 || a.right > width || a.top < 0 || a.bottom > layout.height
          ? [`${width} ${a.text} leaves`]
          : []),
        ...boxes.slice(index + 1).flatMap((b) => (overlap(a, b) ? [`${width} ${a.text} | ${b.text}`] : [])),
      ]);
    }),
  );

const LONG = withValues(171.71, 1234.56, 905.5, 88.25, 3021.4, 77.77, 640.12, 1000.5, 999.99);

test('numbers on the map run into no other words where there is room', () => {
  for (const data of [NUMBERS, LONG]) assert.deepEqual(crowded(data, [640]), []);
});

test('numbers on the map run into no other words on phones', () => {
  for (const data of [NUMBERS, LONG]) assert.deepEqual(crowded(data, [268, 288, 328, 358, 440]), []);
});

test('the schema has the units of the documents', () => {
  assert.deepEqual([...schema.properties.unit.enum].sort(), Object.keys(UNITS).sort());
});

test('the same layer gives the same map and does not touch what is given', () => {
  for (const data of [NUMBERS, CATEGORIES]) {
    const before = JSON.stringify(data);
    assert.deepEqual(modelOf(data), modelOf(data));
    assert.equal(JSON.stringify(data), before);
  }
});
