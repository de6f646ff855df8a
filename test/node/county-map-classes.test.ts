import assert from 'node:assert/strict';
import { test } from 'node:test';
import { words } from '../../src/i18n/index.js';
import { summaryOf } from '../../src/view/text.js';
import { CLASSES } from '../../src/widgets/county-map/classes.js';
import type { MapModel } from '../../src/widgets/county-map/model.js';
import { codeOf, countyName, everyMap, map } from './county-map-helpers.js';
import { countyOf, layerOf, recordOf, rolesOf, sorted } from './county-map-model-helpers.js';
import { LOCALES } from './helpers.js';
import { mapWords } from '../../src/widgets/county-map/words.js';

/** The counties of each class, by the class's look. */
const classesOf = (model: MapModel): Record<string, string[]> => {
  const found: Record<string, string[]> = {};
  for (const { adcode, look } of model.counties) found[look] = [...(found[look] ?? []), adcode].sort();
  return found;
};

const FIVE = ['会泽', '陆良', '罗平', '师宗', '富源'];

test('pattern: 麒麟, 沾益 and 马龙 are the main city, 宣威 the sub-centre, the five others support', () => {
  for (const locale of LOCALES) {
    const model = map('pattern', locale);
    assert.deepEqual(classesOf(model), {
      'class-1': sorted(['麒麟', '沾益', '马龙']),
      'class-2': sorted(['宣威']),
      'class-3': sorted(FIVE),
    });
    assert.ok(!model.labelled);
    const shorts = (name: string) => countyOf(model, name).short;
    assert.deepEqual(
      [shorts('沾益'), shorts('宣威'), shorts('富源')],
      locale === 'en' ? ['main', 'sub-centre', 'point'] : ['主', '副', '多点'],
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
      assert.ok(summaryOf(model).includes(layerOf(model).note?.[locale] ?? '?'));
    }
  }
});

test('every county has the class that its records give it, in every layer and both languages', () => {
  for (const model of everyMap()) {
    const { categories } = layerOf(model);
    for (const { adcode, look, label, short } of model.counties) {
      const roles = rolesOf(recordOf(adcode), layerOf(model));
      const where = `${model.view} ${model.locale} ${adcode}`;
      if (categories.length === 0) {
        assert.equal(look, roles.length > 0 ? 'class-5' : 'none', where);
        // What stands there is said beside it; where nothing does, the county says so.
        assert.equal(short, roles.length > 0 ? '' : mapWords(model.locale).notNamed, where);
        continue;
      }
      const values = [...new Set(roles.flatMap(({ value }) => (value === undefined ? [] : [value])))];
      assert.equal(values.length, 1, `${where}: the documents agree`);
      const index = categories.findIndex(({ value }) => value === values[0]);
      const category = categories[index];
      assert.ok(category, where);
      assert.equal(look, CLASSES[index], where);
      assert.ok(label.includes(category.name[model.locale]), `${where}: ${label}`);
      assert.equal(short, category.short[model.locale], where);
    }
  }
});

test('only in layers without ranks is a county not named, and it says so instead of a zero', () => {
  const silent: Record<string, string[]> = {
    pattern: [],
    towns: [],
    directions: ['麒麟', '沾益', '马龙', '陆良'],
    industries: ['麒麟', '马龙', '陆良', '师宗', '会泽'],
    parks: ['马龙', '陆良', '师宗', '会泽', '富源'],
    transport: ['沾益'],
    companies: ['麒麟', '马龙', '陆良', '师宗', '会泽', '宣威'],
  };
  for (const model of everyMap()) {
    const w = words(model.locale);
    const own = mapWords(model.locale);
    const none = model.counties.filter(({ look }) => look === 'none');
    assert.deepEqual(none.map(({ adcode }) => adcode).sort(), sorted(silent[model.view] ?? []), model.view);
    for (const { name, label, short, readings } of none) {
      assert.equal(label, name + w.colon + own.notNamed);
      assert.deepEqual([short, readings], [own.notNamed, []], name);
      assert.doesNotMatch(label, /\d/);
    }
    const entry = model.legend.find(({ key }) => key === 'none');
    assert.equal(entry !== undefined, none.length > 0, model.view);
    if (entry) assert.equal(entry.text, own.notNamed, model.view);
    for (const { figure } of model.figures) assert.notEqual(figure.value, 0, figure.id);
    assert.doesNotMatch(summaryOf(model), /无数据|no data/);
  }
});

test('the legend of classes names every county once, in the class that it has, and has no empty class', () => {
  for (const model of everyMap().filter(({ labelled }) => !labelled)) {
    const w = words(model.locale);
    const own = mapWords(model.locale);
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
      assert.equal(text, own.legend(model.classes[index]?.text ?? '?', names.join(w.nameSeparator)));
    });
  }
});

test('the legend of symbols has each that is drawn, and each look of a ring, with its words', () => {
  for (const model of everyMap().filter(({ labelled, edges }) => labelled && edges.length === 0)) {
    const w = words(model.locale);
    const drawn = [
      ...model.counties.flatMap(({ readings }) => readings),
      ...model.lists.flatMap(({ items }) => items),
    ].filter(({ symbol }) => symbol !== null);
    const entries = new Map(model.legend.map(({ key, text }) => [key, text]));
    const { symbols } = layerOf(model);
    for (const { symbol } of drawn) {
      const name = symbols.find((one) => one.symbol === symbol)?.name[model.locale];
      assert.ok(name, `${model.view}: ${symbol ?? ''}`);
      assert.equal(entries.get(String(symbol)), name, model.view);
    }
    const natures = { actual: 'done', underway: 'underway', plan: 'planned', prepared: 'prepared', sought: 'sought' };
    for (const [look, nature] of Object.entries(natures)) {
      assert.equal(
        entries.get(nature),
        drawn.some((one) => one.look === look) ? w.natures[nature as keyof typeof w.natures] : undefined,
        `${model.view}: ${nature}`,
      );
    }
  }
});
