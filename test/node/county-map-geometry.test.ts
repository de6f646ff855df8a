import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { FeatureCollection, Position } from 'geojson';
import { topology } from 'topojson-server';
import { checkGeometry } from '../../src/cli/geometry.js';
import { geographyAspect } from '../../src/widgets/county-map/geography.js';
import { locate } from '../../src/widgets/county-map/geometry.js';
import { COUNTIES, DETAILED, GOOD, moved, refused, text, topo, without } from './county-map-geometry-helpers.js';
import { ADCODES, areaOnSphere, collection, countyName } from './county-map-helpers.js';

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

test('counties without any extent are not drawn', () => {
  const flat = moved(() => [103.5, 25.5]);
  assert.notEqual(checkGeometry(text(flat)).problems.length, 0);
  const located = locate(flat);
  if ('geography' in located) assert.ok(Number.isFinite(geographyAspect(located.geography)), 'drawn with NaN');
});
