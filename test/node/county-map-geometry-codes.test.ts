import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkGeometry } from '../../src/cli/geometry.js';
import { missingIn } from '../../src/widgets/county-map/geography.js';
import { locate } from '../../src/widgets/county-map/geometry.js';
import { COUNTIES, GOOD, refused, text, without } from './county-map-geometry-helpers.js';
import { ADCODES, codeOf, collection, geographyFrom } from './county-map-helpers.js';

test('counties are told by adcode, code, ad_code, property id or feature id, as number or text, of six digits or more', () => {
  const properties: ((adcode: string) => Record<string, unknown>)[] = [
    (adcode) => ({ adcode: Number(adcode) }),
    (adcode) => ({ adcode }),
    (adcode) => ({ code: adcode }),
    (adcode) => ({ code: `${adcode}000000` }),
    (adcode) => ({ ad_code: Number(adcode) }),
    (adcode) => ({ id: Number(adcode) }),
    (adcode) => ({ adcode: null, code: '', name: '县', id: adcode }),
  ];
  for (const propertiesOf of properties) {
    const located = locate(collection(COUNTIES, propertiesOf));
    assert.ok('geography' in located, text(propertiesOf('530302')));
    assert.deepEqual(missingIn(located.geography), []);
  }
  for (const asNumber of [true, false]) {
    const features = GOOD.features.map(({ geometry, properties: own }) => ({
      type: 'Feature',
      id: asNumber ? Number(own?.['adcode']) : String(own?.['adcode']),
      properties: null,
      geometry,
    }));
    assert.ok('geography' in locate({ type: 'FeatureCollection', features }), String(asNumber));
  }
});

test('codes are found under whatever name a file has for them, with the country before or places behind', () => {
  for (const propertiesOf of [
    (adcode: string) => ({ gb: `156${adcode}` }),
    (adcode: string) => ({ GB: Number(`156${adcode}`) }),
    (adcode: string) => ({ ADCODE: adcode }),
    (adcode: string) => ({ AdCode99: 'x', Adcode: Number(adcode) }),
    (adcode: string) => ({ PAC: Number(adcode), NAME: '某县' }),
    (adcode: string) => ({ XZQDM: `${adcode}000`, XZQMC: '某县' }),
    (adcode: string) => ({ district_adcode: adcode, city_adcode: 530300 }),
    (adcode: string) => ({ 行政区划代码: `${adcode}.0` }),
    (adcode: string) => ({ 'xzq-dm': adcode }),
    (adcode: string) => ({ id: 7, key: `CN${adcode}` }),
    // A name that nobody foresaw, with one county's code.
    (adcode: string) => ({ OBJECTID: 12, region_key: adcode, parent: '530300' }),
  ]) {
    const located = locate(collection(COUNTIES, propertiesOf));
    assert.ok('geography' in located, text(propertiesOf('530302')));
  }
  // Two counties' codes under names that nobody knows decide nothing.
  assert.equal(refused(collection(COUNTIES, () => ({ from: 530302, to: 530303 }))).reason, 'foreign');
});

test('where no code is found, the properties that there are are named, few and short', () => {
  assert.deepEqual(refused(collection(COUNTIES, () => ({ NAME: '麒麟区', Shape_Area: 1 }))), {
    reason: 'foreign',
    properties: ['NAME', 'Shape_Area'],
  });
  const long = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`p${index}`.padEnd(500, 'x'), 1]));
  const located = refused(collection(COUNTIES, () => long));
  assert.ok('properties' in located && located.properties.length <= 12);
  assert.ok(located.properties.every((name) => name.length <= 24));
});

test('马龙 and 沾益 are also known by the codes that they had as counties', () => {
  for (const [old, adcode] of [
    ['530321', codeOf('马龙')],
    ['530328', codeOf('沾益')],
  ] as const) {
    const located = locate(collection(COUNTIES, (own) => ({ adcode: Number(own === adcode ? old : own) })));
    assert.ok('geography' in located, old);
    assert.deepEqual(located.geography, geographyFrom(COUNTIES));
    assert.deepEqual(
      checkGeometry(text(collection(COUNTIES, (own) => ({ code: own === adcode ? old : own })))).problems,
      [],
    );
  }
});

test('counties of other places and features without geometry are left aside', () => {
  const strangers = collection({ '530102': COUNTIES['530302'] ?? [], '520281': COUNTIES['530381'] ?? [] });
  const empty = [
    { type: 'Feature', properties: { adcode: 530302 }, geometry: null },
    { type: 'Feature', properties: null, geometry: { type: 'Point', coordinates: [103, 25] } },
    null,
    7,
  ];
  const located = locate({ type: 'FeatureCollection', features: [...strangers.features, ...empty, ...GOOD.features] });
  assert.ok('geography' in located);
  assert.deepEqual(located.geography, geographyFrom(COUNTIES));
});

test('where counties are missing they are named, in the widget and by the check', () => {
  for (const missing of [['530304'], ['530302', '530381'], ADCODES.slice(1)]) {
    const located = refused(without(...missing));
    assert.deepEqual(located, { reason: 'partial', missing });
    const { problems, geography } = checkGeometry(text(without(...missing)));
    assert.equal(geography, null);
    assert.deepEqual(
      problems,
      missing.map((adcode) => `${adcode} is missing`),
    );
  }
  assert.deepEqual(refused(GOOD.features[0]), {
    reason: 'partial',
    missing: ADCODES.filter((adcode) => adcode !== String(GOOD.features[0]?.properties?.['adcode'])),
  });
});

test('files without a county of Qujing, or without any feature, are foreign', () => {
  for (const foreign of [
    { type: 'FeatureCollection', features: [] },
    collection({ '530102': COUNTIES['530302'] ?? [] }),
    collection(COUNTIES, () => ({ name: '麒麟区' })),
    collection(COUNTIES, (adcode) => ({ adcode: `5303${adcode.slice(0, 2)}` })),
    { type: 'Topology', objects: {}, arcs: [] },
  ]) {
    assert.equal(refused(foreign).reason, 'foreign', text(foreign).slice(0, 80));
    assert.match(checkGeometry(text(foreign)).problems.join(), /no feature has the code of a county of Qujing/);
  }
});
