import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCatalogue } from '../../src/catalogue/catalogue.js';
import { sliceCounty, sliceLayer } from '../../src/catalogue/slice.js';
import type { County } from '../../src/catalogue/types.js';
import { formatFigure, isConverted } from '../../src/core/format.js';
import type { Locale } from '../../src/core/locale.js';
import { words } from '../../src/i18n/index.js';
import { nameOf, sourceOf } from '../../src/view/describe.js';
import { claimDetailsOf, detailsOf } from '../../src/view/details.js';
import { claimsTableOf, csvOf, tableOf } from '../../src/view/table.js';
import { citation, fallbackText, sourceLine } from '../../src/view/text.js';
import { CLASSES } from '../../src/widgets/county-map/classes.js';
import { mapModel, readingText, type MapModel } from '../../src/widgets/county-map/model.js';
import { countySubject, subjectOf } from '../../src/widgets/county-map/subject.js';
import { ADCODES, LAYER_IDS, codeOf, countyName, everyMap, map } from './county-map-helpers.js';
import { CHINESE, LOCALES, catalogue, fact } from './helpers.js';

const { counties: COUNTIES, layers: LAYERS } = catalogue.data;

const layerOf = (model: MapModel) => catalogue.layer(model.view);

const rolesOf = (county: County, aspect: string) => county.roles.filter((role) => role.aspect === aspect);

const recordOf = (adcode: string): County => {
  const county = COUNTIES.find((one) => one.adcode === adcode);
  assert.ok(county, adcode);
  return county;
};

const countyOf = (model: MapModel, name: string) => {
  const county = model.counties.find(({ adcode }) => adcode === codeOf(name));
  assert.ok(county, `${model.view} has no ${name}`);
  return county;
};

/** The records that a layer shows, each with what a claim of it is called. */
const readingsOf = (model: MapModel) =>
  COUNTIES.flatMap((county) =>
    rolesOf(county, layerOf(model).aspect).map((role) => ({ county, role, key: `${county.adcode}/${role.id}` })),
  );

const itemsOf = (model: MapModel) =>
  layerOf(model).lists.flatMap(({ structure, items }) =>
    (catalogue.structure(structure).items ?? [])
      .filter(({ id }) => items.includes(id))
      .map((item) => ({ item, key: `${structure}/${item.id}` })),
  );

const sorted = (names: readonly string[]): string[] => names.map((name) => codeOf(name)).sort();

/** The counties of each class, by the class's look. */
const classesOf = (model: MapModel): Record<string, string[]> => {
  const found: Record<string, string[]> = {};
  for (const { adcode, look } of model.counties) found[look] = [...(found[look] ?? []), adcode].sort();
  return found;
};

const FIVE = ['会泽', '陆良', '罗平', '师宗', '富源'];

test('there are the six layers, each with the nine counties in the order of the data under their names', () => {
  assert.deepEqual(LAYER_IDS, ['pattern', 'towns', 'directions', 'industries', 'parks', 'transport']);
  for (const model of everyMap()) {
    assert.deepEqual(
      model.counties.map(({ adcode, name }) => [adcode, name]),
      COUNTIES.map(({ adcode }) => [adcode, countyName(adcode, model.locale)]),
      model.view,
    );
    assert.deepEqual([...model.counties.map(({ adcode }) => adcode)].sort(), [...ADCODES].sort());
    assert.equal(model.heading, nameOf(layerOf(model), model.locale));
    assert.deepEqual([model.tag, model.attribute], ['qj-county-map', 'layer']);
  }
});

test('pattern: 麒麟, 沾益 and 马龙 are the main city, 宣威 the sub-centre, the five others support', () => {
  for (const locale of LOCALES) {
    const model = map('pattern', locale);
    assert.deepEqual(classesOf(model), {
      'class-1': sorted(['麒麟', '沾益', '马龙']),
      'class-2': sorted(['宣威']),
      'class-3': sorted(FIVE),
    });
    assert.ok(model.ranked);
    const shorts = (name: string) => countyOf(model, name).short;
    assert.deepEqual(
      [shorts('沾益'), shorts('宣威'), shorts('富源')],
      locale === 'en' ? ['main', 'sub-centre', 'support'] : ['主', '副', '多点'],
    );
  }
});

test('towns: one large, one medium, five small', () => {
  for (const locale of LOCALES) {
    const model = map('towns', locale);
    assert.deepEqual(classesOf(model), {
      'class-1': sorted(['麒麟', '沾益', '马龙']),
      'class-2': sorted(['宣威']),
      'class-3': sorted(FIVE),
    });
    assert.deepEqual(
      ['麒麟', '宣威', '会泽'].map((name) => countyOf(model, name).short),
      locale === 'en' ? ['large', 'medium', 'small'] : ['大', '中', '小'],
    );
    assert.deepEqual(
      model.figures.map(({ figure }) => figure.value),
      [1, 1, 5],
    );
  }
});

test('that 麒沾马 are 麒麟, 沾益 and 马龙 is said to be an inference, on the map and with each county', () => {
  for (const id of ['pattern', 'towns']) {
    for (const locale of LOCALES) {
      const model = map(id, locale);
      const inference = locale === 'en' ? /inference|inferred/ : /推断/;
      assert.ok(
        model.remarks.some((remark) => inference.test(remark) && (locale === 'en' || /麒沾马|麒麟/.test(remark))),
        `${id} ${locale}`,
      );
      for (const name of ['麒麟', '沾益', '马龙']) {
        const claims = model.claims.filter(({ key }) => key.startsWith(codeOf(name)));
        assert.ok(claims.length > 0, name);
        for (const { note } of claims) {
          assert.match(note ?? '', inference, `${id} ${name}`);
          assert.ok(note?.includes(locale === 'en' ? countyName(codeOf(name), 'en') : name), `${id} ${name}: ${note}`);
        }
      }
      assert.ok(
        model.summary.includes(nameOf({ name: layerOf(model).note ?? '', en: layerOf(model).noteEn ?? '' }, locale)),
      );
    }
  }
});

test('every county has the class that its records give it, in every layer and both languages', () => {
  for (const model of everyMap()) {
    const { aspect, categories } = layerOf(model);
    for (const { adcode, look, label, short } of model.counties) {
      const roles = rolesOf(recordOf(adcode), aspect);
      const where = `${model.view} ${model.locale} ${adcode}`;
      if (categories.length === 0) {
        assert.equal(look, roles.length > 0 ? 'class-2' : 'none', where);
        assert.equal(short, '', where);
        continue;
      }
      const values = [...new Set(roles.flatMap(({ value }) => (value === undefined ? [] : [value])))];
      assert.equal(values.length, 1, `${where}: the documents agree`);
      const index = categories.findIndex(({ value }) => value === values[0]);
      const category = categories[index];
      assert.ok(category, where);
      assert.equal(look, CLASSES[index], where);
      assert.ok(label.includes(nameOf(category, model.locale)), `${where}: ${label}`);
      assert.equal(short, model.locale === 'en' ? category.shortEn : category.short, where);
    }
  }
});

test('only in layers without ranks is a county not mentioned, and it says so instead of a zero', () => {
  const silent: Record<string, string[]> = {
    pattern: [],
    towns: [],
    directions: ['麒麟', '沾益', '马龙', '陆良'],
    industries: ['麒麟', '马龙', '陆良', '师宗', '会泽'],
    parks: ['马龙', '陆良', '师宗', '会泽', '富源'],
    transport: ['沾益'],
  };
  for (const model of everyMap()) {
    const w = words(model.locale);
    const none = model.counties.filter(({ look }) => look === 'none');
    assert.deepEqual(none.map(({ adcode }) => adcode).sort(), sorted(silent[model.view] ?? []), model.view);
    for (const { name, label, short, readings } of none) {
      assert.equal(label, name + w.colon + w.map.notMentioned);
      assert.deepEqual([short, readings], ['', []], name);
      assert.doesNotMatch(label, /\d/);
    }
    const entry = model.legend.find(({ look }) => look === 'none');
    assert.equal(entry !== undefined, none.length > 0, model.view);
    if (entry) {
      assert.equal(
        entry.text,
        w.map.legend(w.map.notMentioned, none.map(({ name }) => name).join(w.nameSeparator)),
        model.view,
      );
    }
    for (const { figure } of model.figures) assert.notEqual(figure.value, 0, figure.id);
    assert.doesNotMatch(model.summary, /无数据|no data/);
  }
});

test('the legend names every county once, in the class that it has, and has no empty class', () => {
  for (const model of everyMap()) {
    const w = words(model.locale);
    const keys = model.legend.map(({ key }) => key);
    assert.equal(new Set(keys).size, keys.length, model.view);
    assert.deepEqual(
      model.legend.map(({ look }) => look).sort(),
      [...new Set(model.counties.map(({ look }) => look))].sort(),
      model.view,
    );
    model.legend.forEach(({ look, text }, index) => {
      const names = model.counties.filter((county) => county.look === look).map(({ name }) => name);
      assert.ok(names.length > 0, text);
      assert.equal(text, w.map.legend(model.classes[index]?.text ?? '?', names.join(w.nameSeparator)));
    });
  }
});

test('arrows are the documents’ bearings: 会泽 north, 宣威 and 富源 east, 师宗 and 罗平 south, nobody west', () => {
  for (const locale of LOCALES) {
    const { arrows } = map('directions', locale);
    const targets = (name: string, id: string) => {
      const role = recordOf(codeOf(name)).roles.find((one) => one.id === id);
      return (role?.towards ?? []).map((target) => nameOf(target, locale));
    };
    assert.deepEqual(
      arrows
        .map(({ bearing, adcodes, targets: to }) => ({ bearing, adcodes: [...adcodes].sort(), to }))
        .sort((a, b) => a.bearing.localeCompare(b.bearing)),
      [
        { bearing: 'east', adcodes: sorted(['宣威', '富源']), to: targets('宣威', 'direction-east') },
        { bearing: 'north', adcodes: sorted(['会泽']), to: targets('会泽', 'direction-north') },
        { bearing: 'south', adcodes: sorted(['师宗', '罗平']), to: targets('师宗', 'direction-south') },
      ],
    );
  }
  assert.deepEqual(
    map('directions')
      .arrows.flatMap(({ targets }) => targets)
      .sort(),
    ['成渝经济圈', '西部陆海新通道', '长三角', '粤港澳大湾区', '西部陆海新通道', '中国—中南半岛经济走廊'].sort(),
  );
  for (const model of everyMap()) if (model.view !== 'directions') assert.deepEqual(model.arrows, [], model.view);
});

test('each bearing is the one that the document prints for that county', () => {
  const printed = { north: '向北', east: '向东', south: '向南', west: '向西' };
  const { arrows, claims } = map('directions');
  for (const { bearing, adcodes } of arrows) {
    for (const adcode of adcodes) {
      const text = claims.find(({ key }) => key === `${adcode}/direction-${bearing}`)?.evidence?.printed ?? '';
      assert.ok(text.includes(printed[bearing]) && text.includes(countyName(adcode)), `${adcode} ${bearing}: ${text}`);
    }
  }
});

test('会泽’s role without a bearing is read and listed, but draws no arrow', () => {
  for (const locale of LOCALES) {
    const model = map('directions', locale);
    const huize = countyOf(model, '会泽');
    const role = recordOf(codeOf('会泽')).roles.find(({ id }) => id === 'direction-chengyu-node');
    assert.ok(role);
    const reading = huize.readings.find(({ key }) => key.endsWith('/direction-chengyu-node'));
    assert.ok(reading);
    assert.equal(reading.reading.bearing, null);
    assert.equal(reading.status, locale === 'en' ? 'to be sped up' : '加快');
    assert.equal(reading.note, locale === 'en' ? role.noteEn : role.note);
    assert.ok(huize.label.includes(reading.name));
    const target = role.towards?.[0];
    assert.ok(target);
    assert.ok(model.arrows.every(({ targets }) => !targets.includes(nameOf(target, locale))));
  }
});

test('counties without a direction say why, and only on the layer of directions', () => {
  for (const model of everyMap()) {
    for (const { adcode, note } of model.counties) {
      const record = recordOf(adcode);
      const said = model.locale === 'en' ? (record.noteEn ?? record.note) : record.note;
      assert.equal(note, model.view === 'directions' ? said : null, `${model.view} ${adcode}`);
    }
  }
  assert.match(countyOf(map('directions'), '陆良').note ?? '', /文件未写明陆良|文献未写明陆良/);
  assert.match(countyOf(map('directions', 'en'), '陆良').note ?? '', /no direction for Luliang/);
  for (const name of ['麒麟', '沾益', '马龙']) assert.match(countyOf(map('directions'), name).note ?? '', /向西/);
});

test('the west and the four corridors stand in lists with what they are for, and nothing is drawn of them', () => {
  for (const locale of LOCALES) {
    const model = map('directions', locale);
    const items = model.lists.flatMap((list) => list.items);
    assert.deepEqual(
      model.lists.map(({ key, items: own }) => [key, own.map((item) => item.key)]),
      [
        ['outward-directions', ['west']],
        ['four-corridors', ['hukun', 'nankun-shankun', 'guikun-hangrui', 'yinkun-qulu']],
      ],
    );
    for (const { item, key } of itemsOf(model)) {
      const shown = items.find((one) => key.endsWith(`/${one.key}`));
      assert.ok(shown, key);
      assert.equal(shown.name, nameOf(item, locale));
      const detail = locale === 'en' ? item.detailEn : item.detail;
      assert.ok(detail && shown.detail.includes(detail), `${key}: ${shown.detail}`);
    }
    assert.ok(model.arrows.every(({ bearing }) => bearing !== 'west'));
  }
  assert.match(map('directions').lists[0]?.items[0]?.detail ?? '', /融入滇中城市群/);
});

test('lists hold the items that the layer names and their figures, and no item that names a county of the map', () => {
  for (const model of everyMap()) {
    const expected = layerOf(model).lists.map(({ structure, items }) => [structure, items]);
    assert.deepEqual(
      model.lists.map(({ key, items }) => [key, items.map((item) => item.key)]),
      expected.map(([structure, items]) => [
        structure,
        (catalogue.structure(String(structure)).items ?? []).map(({ id }) => id).filter((id) => items?.includes(id)),
      ]),
      model.view,
    );
    const countyIds = COUNTIES.map(({ id }) => id);
    for (const { item, key } of itemsOf(model)) {
      assert.ok(!item.place || !countyIds.includes(item.place), `${key} stands in a county`);
    }
    for (const { key, title, figures, items, note } of model.lists) {
      const record = catalogue.structure(key);
      assert.equal(title, nameOf(record, model.locale));
      assert.deepEqual(
        figures.map((figure) => figure.key),
        record.facts ?? [],
      );
      for (const item of items) {
        const of = record.items?.find(({ id }) => id === item.key);
        assert.deepEqual(
          item.figures.map((figure) => figure.key),
          of?.facts ?? [],
        );
      }
      assert.equal(note, model.locale === 'en' ? (record.noteEn ?? record.note) : record.note);
    }
  }
});

test('what the layer does not place in a county of its lists, the counties of the map hold', () => {
  // An item of a listed structure is below the map or in the county that it names; 陆良机场 is no project of its own.
  const COVERED = /^outward-directions\/(north|east|south)|^airports\/luliang$|^town-system\//;
  const missing = LAYERS.flatMap(({ id, lists }) => {
    const said = map(id)
      .counties.flatMap(({ readings }) => readings.map(({ name }) => name))
      .join();
    return lists.flatMap(({ structure, items }) =>
      (catalogue.structure(structure).items ?? [])
        .filter((item) => !items.includes(item.id) && !COVERED.test(`${structure}/${item.id}`))
        .filter((item) => !said.includes(item.name))
        .map((item) => `${id}: ${structure}/${item.id}`),
    );
  });
  assert.deepEqual(missing, []);
});

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
    const { rows } = tableOf(model, catalogue);
    const csv = csvOf(model, catalogue);
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
      assert.equal(row[4], nameOf(catalogue.place(record.place), model.locale), shown.key);
      assert.equal(row[5], sourceOf(catalogue, record, model.locale), shown.key);
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
    for (const text of [figure.sentence, county.label, model.summary, fallbackText(model, catalogue)]) {
      assert.ok(text.includes('171.71亿元') && text.includes('2025'), text);
      if (locale === 'en') assert.ok(text.includes('17.171 billion'), text);
    }
    const row = tableOf(model, catalogue).rows.find((cells) => cells[6] === fact(id).evidence.printed);
    assert.ok(row);
    assert.match(row[2] ?? '', /2025/);
    assert.equal(row[4], countyName(codeOf('沾益'), locale));
    assert.ok(citation(model, catalogue).includes(`“${fact(id).evidence.printed}”`));
    assert.ok(sourceLine(model, catalogue).includes(sourceOf(catalogue, fact(id), locale)));
  }
});

test('a figure of a county stands in that county, and names its place where that is another', () => {
  for (const model of everyMap()) {
    for (const { adcode, readings } of model.counties) {
      const { id } = recordOf(adcode);
      for (const { figures } of readings) {
        for (const { key, caption } of figures) {
          const { place } = fact(key);
          const name = nameOf(catalogue.place(place), model.locale);
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
    assert.equal(model.remarks.includes(w.chain.undatedFigures), undated.length > 0, model.view);
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
      assert.equal(claim.note, model.locale === 'en' ? (role.noteEn ?? role.note) : role.note, key);
      const status = model.locale === 'en' ? role.statusEn : role.status;
      for (const part of [nameOf(role, model.locale), ...(status ? [status] : [])]) {
        assert.ok(claim.text.includes(part), `${key}: ${claim.text}`);
      }
      for (const target of role.towards ?? []) assert.ok(claim.text.includes(nameOf(target, model.locale)), key);
    }
    for (const { item, key } of itemsOf(model)) {
      const claim = model.claims.find((one) => one.key === key);
      assert.ok(claim);
      assert.equal(claim.evidence, item.evidence, key);
      assert.equal(claim.name, nameOf(item, model.locale), key);
    }
  }
});

test('tables, CSV, details and citation hold every reading', () => {
  for (const model of everyMap()) {
    const claims = claimsTableOf(model, catalogue);
    assert.ok(claims, model.view);
    assert.equal(claims.rows.length, model.claims.length, model.view);
    const csv = csvOf(model, catalogue);
    assert.equal(csv.split('\r\n').length, 2 + model.figures.length + model.claims.length, model.view);
    const cited = citation(model, catalogue);
    model.claims.forEach((claim, index) => {
      const row = claims.rows[index] ?? [];
      assert.deepEqual(
        row,
        [
          claim.item,
          claim.name,
          claim.text,
          claim.place ?? '',
          sourceOf(catalogue, claim, model.locale),
          claim.evidence?.printed,
          claim.note ?? '',
        ],
        claim.key,
      );
      for (const cell of row) assert.doesNotMatch(cell, /undefined|NaN|null/, claim.key);
      assert.ok(csv.includes(claim.text.replaceAll('"', '""')), claim.key);
      assert.ok(cited.includes(sourceOf(catalogue, claim, model.locale)), claim.key);
      assert.ok(claim.evidence && cited.includes(`“${claim.evidence.printed}”`), claim.key);
    });
    for (const row of tableOf(model, catalogue).rows)
      for (const cell of row) assert.doesNotMatch(cell, /undefined|NaN|null/, model.view);
    assert.deepEqual(
      [...detailsOf(model, catalogue), ...claimDetailsOf(model, catalogue)].map(({ key, editor }) => [key, editor]),
      [...model.figures, ...model.claims].map(({ key }) => [key, false]),
    );
  }
});

test('the summary and the text for places without drawings read every county with all that is said of it', () => {
  for (const model of everyMap()) {
    const w = words(model.locale);
    const fallback = fallbackText(model, catalogue);
    assert.ok(model.summary.startsWith(model.heading + w.sentenceEnd), model.view);
    assert.ok(fallback.startsWith(model.place), fallback);
    assert.ok(fallback.endsWith(sourceLine(model, catalogue) + w.sentenceEnd), fallback);
    for (const text of [model.summary, fallback]) {
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
    for (const remark of model.remarks) assert.ok(model.summary.includes(remark), remark);
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
    const w = words(locale).map;
    assert.match(w.mosaic, locale === 'en' ? /not administrative boundaries/ : /不表示行政区划界线/);
    for (const id of LAYER_IDS) {
      for (const overrides of [{}, { layout: 'hex' as const }, { layout: 'hex' as const, approvalNumber: 'X' }]) {
        const model = map(id, locale, overrides);
        assert.ok(model.remarks.includes(w.mosaic) && model.summary.includes(w.mosaic), id);
        assert.ok(!model.remarks.includes(w.schematic), id);
      }
      const drawn = map(id, locale, { layout: 'map' });
      assert.ok(!drawn.remarks.includes(w.mosaic) && !drawn.summary.includes(w.mosaic), id);
      assert.ok(drawn.remarks.includes(w.schematic), id);
    }
  }
});

test('an approval number is shown where it is given with a map, and nowhere else', () => {
  const approvalNumber = 'GS云(2026)001号';
  for (const locale of LOCALES) {
    for (const id of LAYER_IDS) {
      const drawn = map(id, locale, { layout: 'map', approvalNumber: ` ${approvalNumber} ` });
      assert.equal(drawn.approval, words(locale).map.approval(approvalNumber));
      assert.match(drawn.approval, /审图号/);
      assert.ok(drawn.remarks.includes(drawn.approval) && drawn.summary.includes(drawn.approval), id);
      for (const overrides of [
        {},
        { approvalNumber },
        { layout: 'hex' as const, approvalNumber },
        { layout: 'map' as const },
        { layout: 'map' as const, approvalNumber: '  ' },
      ]) {
        const other = map(id, locale, overrides);
        assert.equal(other.approval, null, JSON.stringify(overrides));
        assert.doesNotMatch(other.summary + fallbackText(other, catalogue), /审图号|approval number/i);
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
      model.summary,
      fallbackText(model, catalogue),
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
    assert.doesNotMatch(model.summary, /[a-z]{4,}/, model.view);
  }
});

test('a layer’s part of the catalogue gives the same view as the whole, and a county’s part all its readings', () => {
  for (const locale of LOCALES) {
    for (const id of LAYER_IDS) {
      const part = createCatalogue(sliceLayer(catalogue, id));
      const model = mapModel(part, subjectOf(part, id), {}, locale);
      assert.deepEqual(model, map(id, locale), id);
      assert.equal(fallbackText(model, part), fallbackText(map(id, locale), catalogue), id);
      assert.equal(csvOf(model, part), csvOf(map(id, locale), catalogue), id);
    }
  }
  for (const county of COUNTIES) {
    const part = createCatalogue(sliceCounty(catalogue, county.adcode));
    assert.deepEqual(part.data.counties, [county]);
    const { readings } = countySubject(part, county);
    assert.deepEqual(
      readings.map(({ id, figures }) => [id, figures.map(({ figure }) => figure.id)]),
      county.roles.map(({ id, facts }) => [id, facts]),
    );
    for (const { evidence } of readings) assert.ok(evidence && part.source({ evidence }), county.id);
  }
});

test('every aspect of a county’s records has a name in both languages', () => {
  for (const locale of LOCALES as readonly Locale[]) {
    const aspects: Record<string, string> = words(locale).map.aspects;
    for (const { id, roles } of COUNTIES) {
      for (const { aspect } of roles) assert.ok(aspects[aspect], `${id}: ${aspect}`);
    }
    const names: Record<string, string> = words(locale).layerNames;
    for (const id of LAYER_IDS) assert.ok(names[id], id);
  }
});

test('a heading of the page’s own replaces the layer’s, a blank one does not', () => {
  const own = map('pattern', 'zh-CN', { heading: ' 九县一图 ' });
  assert.equal(own.heading, '九县一图');
  assert.ok(own.summary.startsWith('九县一图。'));
  assert.equal(map('pattern', 'zh-CN', { heading: '  ' }).heading, map('pattern').heading);
});

test('the same input gives the same map and does not touch the catalogue', () => {
  const before = JSON.stringify(catalogue.data);
  assert.equal(JSON.stringify(everyMap()), JSON.stringify(everyMap()));
  assert.equal(JSON.stringify(catalogue.data), before);
});
