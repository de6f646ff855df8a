import assert from 'node:assert/strict';
import { test } from 'node:test';
import { subjectOf } from '../../src/widgets/county-map/subject.js';
import { codeOf, countyName, everyMap, map } from './county-map-helpers.js';
import { countyOf, itemsOf, recordOf, sorted } from './county-map-model-helpers.js';
import { catalogue, LOCALES } from './helpers.js';

test('the sides of the compass are the documents’: 会泽 north, 宣威 and 富源 east, 师宗 and 罗平 south, no county west', () => {
  for (const locale of LOCALES) {
    const { edges } = map('directions', locale);
    const targets = (name: string, id: string) => {
      const role = recordOf(codeOf(name)).roles.find((one) => one.id === id);
      return (role?.towards ?? []).map((target) => target.name[locale]);
    };
    const west = catalogue.structure('outward-directions').items?.find(({ id }) => id === 'west');
    assert.deepEqual(
      edges
        .map(({ bearing, adcodes, targets: to }) => ({ bearing, adcodes: [...adcodes].sort(), to }))
        .sort((a, b) => a.bearing.localeCompare(b.bearing)),
      [
        { bearing: 'east', adcodes: sorted(['宣威', '富源']), to: targets('宣威', 'direction-east') },
        { bearing: 'north', adcodes: sorted(['会泽']), to: targets('会泽', 'direction-north') },
        { bearing: 'south', adcodes: sorted(['师宗', '罗平']), to: targets('师宗', 'direction-south') },
        { bearing: 'west', adcodes: [], to: [west?.detail?.[locale]] },
      ],
    );
    for (const { adcodes, counties } of edges)
      assert.deepEqual(
        counties,
        adcodes.map((adcode) => countyName(adcode, locale)),
      );
  }
  for (const model of everyMap()) if (model.view !== 'directions') assert.deepEqual(model.edges, [], model.view);
});

test('each bearing is the one that the document prints for that county', () => {
  const printed = { north: '向北', east: '向东', south: '向南', west: '向西' };
  const { edges, claims } = map('directions');
  for (const { bearing, adcodes } of edges) {
    for (const adcode of adcodes) {
      const text = claims.find(({ key }) => key === `${adcode}/direction-${bearing}`)?.evidence?.printed ?? '';
      assert.ok(text.includes(printed[bearing]) && text.includes(countyName(adcode)), `${adcode} ${bearing}: ${text}`);
    }
  }
});

test('会泽’s role without a bearing is read, and stands at no side of the compass', () => {
  for (const locale of LOCALES) {
    const model = map('directions', locale);
    const huize = countyOf(model, '会泽');
    const role = recordOf(codeOf('会泽')).roles.find(({ id }) => id === 'direction-chengyu-node');
    assert.ok(role);
    const reading = huize.readings.find(({ key }) => key.endsWith('/direction-chengyu-node'));
    assert.ok(reading);
    const own = subjectOf(catalogue, 'directions').counties.find(({ adcode }) => adcode === huize.adcode);
    assert.equal(own?.readings.find(({ id }) => id === role.id)?.bearing, null);
    assert.equal(reading.status, locale === 'en' ? 'to be sped up' : '加快');
    assert.equal(reading.note, role.note?.[locale]);
    assert.ok(huize.label.includes(reading.name));
    const target = role.towards?.[0];
    assert.ok(target);
    assert.ok(model.edges.every(({ targets }) => !targets.includes(target.name[locale])));
    assert.equal(reading.symbol, null);
  }
});

test('counties without a direction say why, and only on the layer of directions', () => {
  for (const model of everyMap()) {
    for (const { adcode, note } of model.counties) {
      const record = recordOf(adcode);
      const said = record.note?.[model.locale] ?? null;
      assert.equal(note, model.view === 'directions' ? said : null, `${model.view} ${adcode}`);
    }
  }
  assert.match(countyOf(map('directions'), '陆良').note ?? '', /文件未写明陆良|文献未写明陆良/);
  assert.match(countyOf(map('directions', 'en'), '陆良').note ?? '', /no direction for Luliang/);
  for (const name of ['麒麟', '沾益', '马龙']) assert.match(countyOf(map('directions'), name).note ?? '', /向西/);
});

test('the west stands at its side, and the four corridors at none: the text gives them no bearing', () => {
  for (const locale of LOCALES) {
    const model = map('directions', locale);
    const items = model.lists.flatMap((list) => list.items);
    assert.deepEqual(
      model.lists.map(({ key, symbol, items: own }) => [key, symbol, own.map((item) => item.key.split('/')[1])]),
      [
        ['outward-directions', 'west', ['west']],
        ['four-corridors', null, ['hukun', 'nankun-shankun', 'guikun-hangrui', 'yinkun-qulu']],
      ],
    );
    for (const { item, key } of itemsOf(model)) {
      const shown = items.find((one) => one.key === key);
      assert.ok(shown, key);
      assert.equal(shown.name, item.name[locale]);
      assert.equal(shown.detail, item.detail?.[locale] ?? '');
    }
  }
  assert.match(map('directions').lists[0]?.items[0]?.detail ?? '', /融入滇中城市群/);
});
