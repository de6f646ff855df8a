import assert from 'node:assert/strict';
import { test } from 'node:test';
import { subjectOf } from '../../src/widgets/county-map/subject.js';
import { codeOf, countyName, everyMap, map } from './county-map-helpers.js';
import { countyOf, itemsOf, recordOf, sorted } from './county-map-model-helpers.js';
import { catalogue, LOCALES } from './helpers.js';

test('arrows are the documents’ bearings: 会泽 north, 宣威 and 富源 east, 师宗 and 罗平 south, nobody west', () => {
  for (const locale of LOCALES) {
    const { arrows } = map('directions', locale);
    const targets = (name: string, id: string) => {
      const role = recordOf(codeOf(name)).roles.find((one) => one.id === id);
      return (role?.towards ?? []).map((target) => target.name[locale]);
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
    const own = subjectOf(catalogue, 'directions').counties.find(({ adcode }) => adcode === huize.adcode);
    assert.equal(own?.readings.find(({ id }) => id === role.id)?.bearing, null);
    assert.equal(reading.status, locale === 'en' ? 'to be sped up' : '加快');
    assert.equal(reading.note, role.note?.[locale]);
    assert.ok(huize.label.includes(reading.name));
    const target = role.towards?.[0];
    assert.ok(target);
    assert.ok(model.arrows.every(({ targets }) => !targets.includes(target.name[locale])));
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
      assert.equal(shown.name, item.name[locale]);
      const detail = item.detail?.[locale];
      assert.ok(detail && shown.detail.includes(detail), `${key}: ${shown.detail}`);
    }
    assert.ok(model.arrows.every(({ bearing }) => bearing !== 'west'));
  }
  assert.match(map('directions').lists[0]?.items[0]?.detail ?? '', /融入滇中城市群/);
});
