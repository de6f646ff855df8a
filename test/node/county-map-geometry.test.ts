import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { createGzip, gzipSync } from 'node:zlib';
import type { FeatureCollection, Position } from 'geojson';
import { topology } from 'topojson-server';
import { MOST_BYTES, checkGeometry, simplifyGeometry } from '../../src/cli/geometry.js';
import { ADJACENT, AREAS } from '../../src/core/counties.js';
import { geographyAspect, missingIn } from '../../src/widgets/county-map/geography.js';
import { MOST_POINTS, locate } from '../../src/widgets/county-map/geometry.js';
import { MOST_FILE, loadGeometry } from '../../src/widgets/county-map/geometry-request.js';
import { mapLayout } from '../../src/widgets/county-map/layout.js';
import {
  ADCODES,
  areaOnSphere,
  codeOf,
  collection,
  countyName,
  geographyFrom,
  madeUp,
  map,
} from './county-map-helpers.js';
import { ROOT } from './helpers.js';

const COUNTIES = madeUp();
/** The same with winding borders, as real files have them. */
const DETAILED = madeUp({ detail: 5 });

const GOOD = collection(COUNTIES);
const text = (value: unknown): string => JSON.stringify(value);

const without = (...adcodes: string[]): FeatureCollection =>
  collection(Object.fromEntries(Object.entries(COUNTIES).filter(([adcode]) => !adcodes.includes(adcode))));

const topo = (features: FeatureCollection) => topology({ counties: features }, 1e5);

/** What became of geometry that is refused. */
const refused = (json: unknown) => {
  const located = locate(json);
  assert.ok('reason' in located, 'it is taken');
  return located;
};

test('the made-up counties are good ones: official areas, sixteen borders', () => {
  for (const rings of [COUNTIES, DETAILED]) {
    assert.deepEqual(Object.keys(rings).sort(), [...ADCODES].sort());
    for (const [adcode, ring] of Object.entries(rings)) {
      assert.ok(Math.abs(areaOnSphere(ring) / (AREAS[adcode] ?? 1) - 1) < 0.0001, adcode);
    }
    const report = checkGeometry(text(collection(rings)));
    assert.deepEqual(report.problems, []);
    assert.deepEqual(Object.keys(report.geography ?? {}).sort(), [...ADCODES].sort());
  }
});

test('GeoJSON and TopoJSON of the same counties give the same geography, within the quantization', () => {
  const plain = locate(GOOD);
  const packed = locate(topo(collection(COUNTIES)));
  assert.ok('geography' in plain && 'geography' in packed);
  for (const adcode of ADCODES) {
    const [a, b] = [plain, packed].map(({ geography }) =>
      (geography[adcode] ?? []).reduce((sum, ring) => sum + areaOnSphere(ring.map(([x, y]) => [x, y])), 0),
    );
    assert.ok(a && b && Math.abs(a / b - 1) < 0.001, adcode);
  }
  assert.deepEqual(checkGeometry(text(topo(collection(COUNTIES)))).problems, []);
  assert.deepEqual(checkGeometry(text(topo(collection(DETAILED)))).problems, []);
});

test('TopoJSON may hold its counties as one object each, and other objects beside them', () => {
  const objects = Object.fromEntries(
    GOOD.features.map((feature) => [countyName(String(feature.properties?.['adcode'])), feature]),
  );
  assert.ok('geography' in locate(topology(objects)));
  const border: FeatureCollection = {
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: {},
        geometry: {
          type: 'LineString',
          coordinates: [
            [103, 25],
            [104, 26],
          ],
        },
      },
    ],
  };
  assert.ok('geography' in locate(topology({ border, counties: collection(COUNTIES) })));
});

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

test('a county in several pieces, as several features or as a MultiPolygon, keeps them all', () => {
  const piece = (west: number): Position[] => [
    [west, 25],
    [west + 0.05, 25],
    [west + 0.05, 25.05],
    [west, 25.05],
  ];
  const more = collection({ '530302': piece(105) }).features;
  const apart = locate({ type: 'FeatureCollection', features: [...GOOD.features, ...more] });
  const joined = locate({
    type: 'FeatureCollection',
    features: [
      ...without('530302').features,
      {
        type: 'Feature',
        properties: { adcode: '530302' },
        geometry: {
          type: 'MultiPolygon',
          coordinates: [
            collection({ a: COUNTIES['530302'] ?? [] }).features[0]?.geometry.coordinates,
            collection({ a: piece(105) }).features[0]?.geometry.coordinates,
          ],
        },
      },
    ],
  });
  assert.ok('geography' in apart && 'geography' in joined);
  assert.equal(apart.geography['530302']?.length, 2);
  assert.deepEqual(joined.geography['530302'], apart.geography['530302']);
});

test('which way rings run does not matter', () => {
  const back = Object.fromEntries(Object.entries(COUNTIES).map(([adcode, ring]) => [adcode, [...ring].reverse()]));
  assert.deepEqual(checkGeometry(text(collection(back))).problems, []);
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

test('what is neither GeoJSON nor TopoJSON is refused and never thrown over', () => {
  for (const strange of [
    null,
    7,
    'text',
    [],
    {},
    { type: 'FeatureCollection' },
    { type: 'FeatureCollection', features: 'none' },
    { type: 'Topology' },
    { type: 'Topology', objects: null, arcs: [] },
    { type: 'Topology', objects: { a: null }, arcs: [] },
    { type: 'Topology', objects: { a: { type: 'Polygon', id: 530381, arcs: [[7]] } }, arcs: [] },
    { type: 'Topology', objects: { a: { type: 'GeometryCollection' } } },
    { type: 'Polygon', coordinates: [] },
  ]) {
    assert.deepEqual(refused(strange), { reason: 'load' }, text(strange));
    const { problems, geography } = checkGeometry(text(strange));
    assert.match(problems.join(), /neither GeoJSON/, text(strange));
    assert.equal(geography, null);
  }
});

test('a file that is not JSON says so', () => {
  for (const broken of ['', '{', text(GOOD).slice(0, -5), '<html></html>']) {
    const { problems, geography } = checkGeometry(broken);
    assert.equal(geography, null);
    assert.equal(problems.length, 1);
    assert.match(problems[0] ?? '', /^not JSON: /, broken.slice(0, 20));
  }
});

test('a byte order mark before the JSON does not matter, as it does not in a browser', () => {
  assert.deepEqual(checkGeometry(`\uFEFF${text(GOOD)}`).problems, []);
});

test('a ring with null, NaN or words for a coordinate is not drawn: its county is missing', () => {
  for (const bad of [null, Number.NaN, '', 'east', '103.5E', Number.POSITIVE_INFINITY]) {
    const json = structuredClone(GOOD) as unknown as { features: { geometry: { coordinates: unknown[][][] } }[] };
    const ring = json.features[0]?.geometry.coordinates[0];
    assert.ok(ring);
    ring[3] = [bad, 25];
    const adcode = String(GOOD.features[0]?.properties?.['adcode']);
    assert.deepEqual(refused(json), { reason: 'partial', missing: [adcode] }, String(bad));
    assert.match(checkGeometry(text(json)).problems.join(), new RegExp(`${adcode} is missing`));
  }
});

const moved = (change: (point: Position) => Position) =>
  collection(Object.fromEntries(Object.entries(COUNTIES).map(([adcode, ring]) => [adcode, ring.map(change)])));

test('coordinates in the metres of a projection that is not read are said to be no degrees', () => {
  // Gauss-Krüger with the number of its zone, as Chinese surveys have it.
  const metres = moved(([lon = 0, lat = 0]) => [35_500_000 + (lon - 105) * 100_000, lat * 111_320]);
  assert.deepEqual(refused(metres), { reason: 'degrees' });
  assert.match(checkGeometry(text(metres)).problems.join(), /not degrees.*WGS-84/);
});

const sameAsGood = (json: unknown): void => {
  const located = locate(json);
  assert.ok('geography' in located, text(json).slice(0, 200));
  for (const adcode of ADCODES) {
    const [found, own] = [located.geography[adcode]?.[0] ?? [], COUNTIES[adcode] ?? []].map((ring) =>
      areaOnSphere(ring.map(([x = 0, y = 0]) => [x, y])),
    );
    assert.ok(found && own && Math.abs(found / own - 1) < 0.002, adcode);
  }
};

test('latitude before longitude, web map metres and coordinates as text are read as what they are', () => {
  sameAsGood(moved(([lon = 0, lat = 0]) => [lat, lon]));
  const half = 20_037_508.342789244;
  sameAsGood(
    moved(([lon = 0, lat = 0]) => [
      (lon / 180) * half,
      (Math.log(Math.tan(((90 + lat) * Math.PI) / 360)) / Math.PI) * half,
    ]),
  );
  sameAsGood(moved((point) => point.map(String) as unknown as Position));
});

test('polygons within a GeometryCollection are read, and counties of lines alone are said to have no areas', () => {
  const features = GOOD.features.map((one) => ({
    ...one,
    geometry: { type: 'GeometryCollection', geometries: [{ type: 'Point', coordinates: [103, 25] }, one.geometry] },
  }));
  sameAsGood({ type: 'FeatureCollection', features });
  const lines = GOOD.features.map((one) => ({
    ...one,
    geometry: { type: 'LineString', coordinates: 'coordinates' in one.geometry ? one.geometry.coordinates[0] : [] },
  }));
  assert.deepEqual(refused({ type: 'FeatureCollection', features: lines }), { reason: 'polygons' });
});

/** A ring as ECharts' map editor compresses it. */
const compressed = (ring: Position[]): { text: string; offset: Position } => {
  const whole = ring.map((point) => point.map((value) => Math.round(value * 1024)));
  const [offset = [0, 0]] = whole;
  let [px = 0, py = 0] = offset;
  const sign = (step: number) => String.fromCharCode(((step << 1) ^ (step >> 31)) + 64);
  const letters = whole.map(([x = 0, y = 0]) => {
    const pair = sign(x - px) + sign(y - py);
    [px, py] = [x, y];
    return pair;
  });
  return { text: letters.join(''), offset };
};

test('the compressed JSON of ECharts’ maps is read', () => {
  const rings = GOOD.features.map(({ properties }) => {
    const { text: letters, offset } = compressed([...(COUNTIES[String(properties?.['adcode'])] ?? [])]);
    return { properties, letters, offset };
  });
  const file = (multi: boolean) => ({
    type: 'FeatureCollection',
    UTF8Encoding: true,
    features: rings.map(({ properties, letters, offset }) => ({
      type: 'Feature',
      properties,
      geometry: multi
        ? { type: 'MultiPolygon', coordinates: [[letters]], encodeOffsets: [[offset]] }
        : { type: 'Polygon', coordinates: [letters], encodeOffsets: [offset] },
    })),
  });
  for (const multi of [false, true]) {
    const located = locate(file(multi));
    assert.ok('geography' in located);
    for (const adcode of ADCODES) {
      const [found = 0, own = 1] = [located.geography[adcode]?.[0] ?? [], COUNTIES[adcode] ?? []].map((ring) =>
        areaOnSphere(ring.map(([x = 0, y = 0]) => [x, y])),
      );
      assert.ok(Math.abs(found / own - 1) < 0.02, `${adcode} ${found / own}`);
    }
  }
});

test('very many points are drawn, in a call stack of any depth', () => {
  const each = Math.floor((MOST_POINTS - 9) / 9);
  const many = moved((point) => point);
  for (const one of many.features) {
    const geometry = one.geometry as { coordinates: Position[][] };
    const ring = geometry.coordinates[0] ?? [];
    geometry.coordinates[0] = Array.from({ length: each }, (_, index) => {
      const at = (index / each) * (ring.length - 1);
      const [a = [0, 0], b = [0, 0]] = [ring[Math.floor(at)], ring[Math.floor(at) + 1]];
      const part = at % 1;
      return [0, 1].map((axis) => (a[axis] ?? 0) * (1 - part) + (b[axis] ?? 0) * part);
    });
    geometry.coordinates[0].push(geometry.coordinates[0][0] ?? [0, 0]);
  }
  const located = locate(many);
  assert.ok('geography' in located, text(located).slice(0, 100));
  const { height } = mapLayout(map('pattern', 'zh-CN', { layout: 'map', geography: located.geography }), 700);
  assert.ok(height > 300);
});

test('counties that lie elsewhere on the earth are refused by the check', () => {
  const elsewhere = moved(([lon = 0, lat = 0]) => [lon - 60, lat]);
  assert.notEqual(checkGeometry(text(elsewhere)).problems.length, 0);
});

test('counties without any extent are not drawn', () => {
  const flat = moved(() => [103.5, 25.5]);
  assert.notEqual(checkGeometry(text(flat)).problems.length, 0);
  const located = locate(flat);
  if ('geography' in located) assert.ok(Number.isFinite(geographyAspect(located.geography)), 'drawn with NaN');
});

test('an area within 2 % of the official one passes, one beyond is named with both areas', () => {
  for (const adcode of ['530304', '530326', '530322']) {
    for (const share of [0.981, 1.019]) {
      assert.deepEqual(checkGeometry(text(collection(madeUp({ shares: { [adcode]: share } })))).problems, [], adcode);
    }
    for (const [share, off] of [
      [0.97, '-3.0'],
      [1.03, '3.0'],
      [1.021, '2.1'],
    ] as const) {
      const { problems, geography } = checkGeometry(text(collection(madeUp({ shares: { [adcode]: share } }))));
      assert.equal(problems.length, 1, problems.join());
      assert.match(
        problems[0] ?? '',
        new RegExp(`^${adcode}: \\d+ km² is ${off} % off the official ${AREAS[adcode]} km²$`),
      );
      assert.ok(geography, 'it could be drawn');
    }
  }
});

/** A county's border with another one moved away from it by about a kilometre, so that they no longer adjoin. */
const parted = (a: string, b: string): FeatureCollection => {
  const other = new Set((COUNTIES[b] ?? []).map((point) => point.join()));
  const own = COUNTIES[a] ?? [];
  const mean = (axis: 0 | 1) => own.reduce((sum, point) => sum + (point[axis] ?? 0), 0) / own.length;
  const [midLon, midLat] = [mean(0), mean(1)];
  const ring = own.map((point): Position => {
    if (!other.has(point.join())) return point;
    const [lon = 0, lat = 0] = point;
    const far = Math.hypot(midLon - lon, midLat - lat);
    return [lon + ((midLon - lon) / far) * 0.012, lat + ((midLat - lat) / far) * 0.012];
  });
  return collection({ ...COUNTIES, [a]: ring });
};

test('two counties that should adjoin and do not are named', () => {
  for (const pair of ADJACENT) {
    const [a = '', b = ''] = pair.split('-');
    for (const json of [parted(a, b), parted(b, a)]) {
      const { problems } = checkGeometry(text(json));
      assert.ok(problems.includes(`${a} and ${b} should adjoin and do not`), `${pair}: ${problems.join('; ')}`);
    }
  }
});

test('borders that two counties draw a little apart still adjoin', () => {
  const apart = Object.fromEntries(
    Object.entries(COUNTIES).map(([adcode, ring], index) => [
      adcode,
      ring.map(([lon = 0, lat = 0]): Position => [lon + (index % 3) * 0.001, lat + (index % 2) * 0.001]),
    ]),
  );
  assert.deepEqual(checkGeometry(text(collection(apart))).problems, []);
});

test('borders that one county draws with many more points than its neighbours adjoin all the same', () => {
  // One county has a point every few hundred metres, its neighbours only the ends of long straight lines.
  const dense = Object.fromEntries(
    Object.entries(COUNTIES).map(([adcode, ring]) => {
      if (adcode !== '530302' && adcode !== '530381' && adcode !== '530323') return [adcode, ring];
      return [
        adcode,
        ring.flatMap(([lon = 0, lat = 0], index): Position[] => {
          const [nextLon = 0, nextLat = 0] = ring[(index + 1) % ring.length] ?? [];
          return Array.from({ length: 20 }, (_, part) => [
            lon + ((nextLon - lon) * (part + 0.5)) / 20,
            lat + ((nextLat - lat) * (part + 0.5)) / 20,
          ]);
        }),
      ];
    }),
  );
  assert.deepEqual(
    checkGeometry(text(collection(dense))).problems.filter((problem) => problem.includes('adjoin')),
    [],
  );
});

test('the check says how large the file is, that a large one can be simplified, and that approval is not its to judge', () => {
  const small = checkGeometry(text(topo(collection(COUNTIES))));
  assert.match(small.notes[0] ?? '', /^\d+ bytes, \d+ gzipped$/);
  const large = checkGeometry(text(collection(DETAILED)));
  assert.match(large.notes[0] ?? '', new RegExp(`: more than ${MOST_BYTES}; --output writes a simplified file$`));
  for (const { notes } of [small, large]) assert.match(notes.join(), /审图号/);
});

/** Points of a TopoJSON file's arcs. */
const pointsIn = (json: string): number => (JSON.parse(json) as { arcs: unknown[][] }).arcs.flat().length;

test('simplified counties fit into 8 KB as TopoJSON, and all nine are found in them under their adcodes', () => {
  for (const rings of [COUNTIES, DETAILED]) {
    const simple = simplifyGeometry(geographyFrom(rings));
    assert.ok(simple !== null);
    assert.ok(gzipSync(simple).length <= MOST_BYTES);
    const json = JSON.parse(simple) as { type: string };
    assert.equal(json.type, 'Topology');
    const located = locate(json);
    assert.ok('geography' in located);
    assert.deepEqual(missingIn(located.geography), []);
    const layout = mapLayout(map('pattern', 'zh-CN', { layout: 'map' }), 640, located.geography);
    assert.equal(layout.counties.length, 9);
    assert.doesNotMatch(text(layout), /\[null/);
  }
});

test('counties that fit as they are keep every point', () => {
  const simple = simplifyGeometry(geographyFrom(COUNTIES));
  assert.ok(simple !== null);
  assert.equal(pointsIn(simple), pointsIn(text(topo(collection(COUNTIES)))));
  assert.deepEqual(checkGeometry(simple).problems, []);
});

test('what the command writes passes its own check', () => {
  const simple = simplifyGeometry(geographyFrom(DETAILED));
  assert.ok(simple !== null);
  assert.deepEqual(checkGeometry(simple).problems, []);
});

test('simplified counties have as many points as fit: more than half of the size is used', () => {
  const simple = simplifyGeometry(geographyFrom(DETAILED));
  assert.ok(simple !== null);
  assert.ok(gzipSync(simple).length > MOST_BYTES / 2, `${gzipSync(simple).length} of ${MOST_BYTES} bytes`);
});

test('more room gives no fewer points, and too little room gives null', () => {
  const geography = geographyFrom(DETAILED);
  const counts = [2048, 4096, 8192, 16384, 32768].map((most) => {
    const simple = simplifyGeometry(geography, most);
    assert.ok(simple !== null && gzipSync(simple).length <= most, String(most));
    return pointsIn(simple);
  });
  counts.slice(1).forEach((count, index) => {
    assert.ok(count >= (counts[index] ?? 0), counts.join());
  });
  assert.equal(simplifyGeometry(geography, 100), null);
});

test('borders stay shared when they are simplified: both counties have the same points', () => {
  const simple = simplifyGeometry(geographyFrom(DETAILED));
  assert.ok(simple !== null);
  const located = locate(JSON.parse(simple));
  assert.ok('geography' in located);
  const { geography } = located;
  for (const pair of ADJACENT) {
    const [a = '', b = ''] = pair.split('-');
    const points = new Set(geography[a]?.flat().map((point) => point.join()));
    const shared = geography[b]?.flat().filter((point) => points.has(point.join())) ?? [];
    assert.ok(shared.length >= 2, pair);
  }
});

test('loading takes an answer with JSON only', async () => {
  const real = globalThis.fetch;
  const answer = (body: string, status = 200) => {
    globalThis.fetch = () => Promise.resolve(new Response(body, { status }));
  };
  try {
    answer(text(GOOD));
    assert.deepEqual(await loadGeometry('/a.json'), { geography: geographyFrom(COUNTIES) });
    answer(text(GOOD), 404);
    assert.deepEqual(await loadGeometry('/a.json'), { reason: 'load' });
    answer('<html>');
    assert.deepEqual(await loadGeometry('/a.json'), { reason: 'load' });
    answer(text(without('530304')));
    assert.deepEqual(await loadGeometry('/a.json'), { reason: 'partial', missing: ['530304'] });
    globalThis.fetch = () => Promise.reject(new TypeError('no network'));
    assert.deepEqual(await loadGeometry('/a.json'), { reason: 'load' });
  } finally {
    globalThis.fetch = real;
  }
});

test('an answer that never ends is given up after a while, or with whoever asked, and its connection is closed', async ({
  mock,
}) => {
  // Time begins to pass when the server is asked, however late that is on a busy machine.
  mock.timers.enable({ apis: ['setTimeout'] });
  let clock: NodeJS.Timeout | undefined;
  const server = createServer((request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write('{"type":');
    // The first never says more, the second never stops.
    if (request.url === '/trickle') {
      const drop = setInterval(() => response.write(' '), 5);
      response.on('close', () => {
        clearInterval(drop);
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const closed = () =>
    new Promise<void>((resolve) => {
      server.once('request', (_, response) => response.once('close', resolve));
    });
  try {
    for (const path of ['silent', 'trickle']) {
      const gone = closed();
      server.once('request', () => {
        clock = setInterval(() => {
          mock.timers.tick(10);
        }, 10);
      });
      const located = await loadGeometry(`http://127.0.0.1:${port}/${path}`, new AbortController(), 100);
      clearInterval(clock);
      assert.deepEqual(located, { reason: 'slow' }, path);
      await gone;
      const left = new AbortController();
      const alsoGone = closed();
      server.once('request', () => {
        left.abort();
      });
      assert.deepEqual(await loadGeometry(`http://127.0.0.1:${port}/${path}`, left), { reason: 'load' }, path);
      await alsoGone;
    }
  } finally {
    clearInterval(clock);
    server.closeAllConnections();
    server.close();
  }
});

test('an answer with more bytes than a page reads is too large, however it is packed, and is not read to its end', async () => {
  let sent = 0;
  const server = createServer((_, response) => {
    const packed = createGzip();
    packed.pipe(response.writeHead(200, { 'content-encoding': 'gzip' }));
    const blank = Buffer.alloc(1 << 20, ' ');
    const more = () => {
      if (response.closed || response.destroyed) return;
      sent += blank.length;
      packed.write(blank, more);
    };
    more();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  try {
    const located = await loadGeometry(`http://127.0.0.1:${port}/`);
    assert.deepEqual(located, { reason: 'large' });
    assert.ok(sent > MOST_FILE);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

/** A topology of the nine counties whose rings name one arc again and again. */
const repeating = (points: number, times: number) => ({
  type: 'Topology',
  objects: {
    counties: {
      type: 'GeometryCollection',
      geometries: ADCODES.map((adcode) => ({
        type: 'Polygon',
        properties: { adcode },
        arcs: [Array.from({ length: times }, () => 0)],
      })),
    },
  },
  arcs: [Array.from({ length: points }, (_, index) => [103 + (index % 97) / 100, 25 + (index % 89) / 100])],
});

test('an arc that is named again and again counts each time, before anything is decoded', () => {
  assert.equal(refused(repeating(20_000, 400)).reason, 'large');
  const file = text(repeating(20_000, 400));
  assert.ok(file.length < MOST_FILE, 'the file itself is small');
  const once = repeating(Math.floor(MOST_POINTS / 9), 1);
  assert.ok('geography' in locate(once), 'what can be drawn is drawn');
});

test('points of other places do not count, and those of the counties do, as rings too', () => {
  const many = (adcode: number, points: number) => ({
    type: 'Feature',
    properties: { adcode },
    geometry: {
      type: 'Polygon',
      coordinates: [Array.from({ length: points }, (_, at) => [100 + Math.sin(at), 30 + Math.cos(at)])],
    },
  });
  const features = (...others: unknown[]) => ({ type: 'FeatureCollection', features: [...GOOD.features, ...others] });
  assert.ok('geography' in locate(features(many(110000, MOST_POINTS + 1))));
  assert.equal(refused(features(many(530381, MOST_POINTS))).reason, 'large');
});

test('a collection within collections, or within itself, ends', () => {
  let deep: object = { type: 'Polygon', properties: { adcode: 530381 }, arcs: [[0]] };
  for (let level = 0; level < 20_000; level += 1) deep = { type: 'GeometryCollection', geometries: [deep] };
  const arcs = [
    [
      [103, 25],
      [104, 25],
      [104, 26],
      [103, 25],
    ],
  ];
  assert.equal(refused({ type: 'Topology', objects: { deep }, arcs }).reason, 'partial');
  const round: { type: string; geometries: unknown[] } = { type: 'GeometryCollection', geometries: [] };
  round.geometries.push(round, round);
  assert.equal(refused({ type: 'Topology', objects: { round }, arcs }).reason, 'large');
});

const CLI = join(ROOT, 'dist', 'cli.js');
const built = { skip: existsSync(CLI) ? false : 'the command was not tested: no dist/cli.js, run npm run build' };

/** The command as a shell runs it, in a folder of its own that holds the given file. */
const run = (content: string | null, ...given: string[]) => {
  const folder = mkdtempSync(join(tmpdir(), 'qj-geometry-'));
  if (content !== null) writeFileSync(join(folder, 'in.json'), content);
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, 'geometry', 'check', ...given], {
    encoding: 'utf8',
    cwd: folder,
    maxBuffer: 1 << 26,
  });
  const written = readdirSync(folder).filter((name) => name !== 'in.json');
  return { status, stdout, stderr, written, read: (name: string) => readFileSync(join(folder, name), 'utf8') };
};

test('geometry check exits 0 for good files, with the size and the approval note, and writes nothing', built, () => {
  for (const good of [text(GOOD), text(topo(collection(COUNTIES)))]) {
    const { status, stdout, stderr, written } = run(good, 'in.json');
    assert.deepEqual([status, stderr, written], [0, '', []]);
    assert.match(stdout, /^\d+ bytes, \d+ gzipped/);
    assert.match(stdout, /审图号/);
    assert.match(stdout, /the nine counties, their areas and their neighbours fit\n$/);
  }
});

test('geometry check exits 1 with every problem on stderr', built, () => {
  for (const [content, message] of [
    [text(without('530304', '530381')), /530304 is missing\n530381 is missing\n/],
    [
      text(collection(madeUp({ shares: { '530304': 1.05 } }))),
      /^530304: 1680 km² is 5\.0 % off the official 1600 km²\n$/,
    ],
    [text(parted('530325', '530381')), /530325 and 530381 should adjoin and do not/],
    [
      text({ type: 'FeatureCollection', features: [] }),
      /no feature has the code of a county of Qujing.*properties: none/,
    ],
    [text({ counties: [] }), /neither GeoJSON/],
    ['{', /^not JSON: /],
    ['', /^not JSON: /],
  ] as const) {
    const { status, stdout, stderr, written } = run(content, 'in.json', '-o', 'out.json');
    assert.equal(status, 1, String(message));
    assert.match(stderr, message);
    assert.doesNotMatch(stdout, /neighbours fit/);
    assert.deepEqual(written, [], 'nothing is written of what does not fit');
  }
});

test('what a file holds is no command to the terminal: escapes are shown, not sent', built, () => {
  const { status, stderr, stdout } = run('\u001B]0;owned\u0007\u001B[31m\u009B2J\u202E', 'in.json');
  assert.equal(status, 1);
  // eslint-disable-next-line no-control-regex
  assert.doesNotMatch(stderr + stdout, /[\0-\u0009\u000B-\u001F\u007F-\u009F\u202E]/);
  assert.match(stderr, /not JSON: .*\\u001b\]0;owned\\u0007/);
});

test('geometry check exits 2 for a file that is not there, a call without a file and unknown options', built, () => {
  const missing = run(null, 'in.json');
  assert.equal(missing.status, 2);
  assert.match(missing.stderr, /"in\.json" cannot be read\. Give a GeoJSON or TopoJSON file/);
  assert.equal(missing.stdout, '');
  assert.equal(run(null, '.').status, 2, 'a folder');
  for (const given of [[], ['in.json', '--simplify'], ['in.json', '-o']]) {
    const { status, stderr } = run(text(GOOD), ...given);
    assert.equal(status, 2, given.join(' '));
    assert.notEqual(stderr.trim(), '', given.join(' '));
  }
});

test('geometry check -o writes TopoJSON of at most 8 KB, and says where and how large', built, () => {
  for (const option of ['-o', '--output']) {
    const { status, stdout, stderr, written, read } = run(text(collection(DETAILED)), 'in.json', option, 'out.json');
    assert.deepEqual([status, stderr, written], [0, '', ['out.json']]);
    const simple = read('out.json');
    assert.ok(gzipSync(simple).length <= 8192);
    assert.ok('geography' in locate(JSON.parse(simple)));
    assert.match(stdout, new RegExp(`out\\.json: ${gzipSync(simple).length} bytes gzipped\n$`));
  }
});

test('what geometry check -o wrote passes geometry check', built, () => {
  const { read } = run(text(collection(DETAILED)), 'in.json', '-o', 'out.json');
  const again = run(read('out.json'), 'in.json');
  assert.deepEqual([again.status, again.stderr], [0, '']);
});

test('geometry check -o to a folder that does not exist fails with a message and no stack', built, () => {
  const { status, stderr } = run(text(GOOD), 'in.json', '-o', 'no/such/out.json');
  assert.ok(status === 1 || status === 2);
  assert.match(stderr, /^qj-widgets: .*no such file/);
  assert.doesNotMatch(stderr, /\n\s+at /);
});

test('geometry and geometry check have help', built, () => {
  for (const given of [
    ['geometry', '--help'],
    ['geometry', 'check', '--help'],
  ]) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...given], { encoding: 'utf8' });
    assert.deepEqual([status, stderr], [0, ''], given.join(' '));
    assert.match(stdout, /^Usage: qj-widgets geometry/);
  }
});
