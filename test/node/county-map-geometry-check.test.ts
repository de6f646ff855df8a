import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Position } from 'geojson';
import { checkGeometry, MOST_BYTES } from '../../src/cli/geometry.js';
import { ADJACENT, AREAS } from '../../src/core/counties.js';
import { COUNTIES, DETAILED, moved, parted, text, topo } from './county-map-geometry-helpers.js';
import { ADCODES, areaOnSphere, collection, madeUp } from './county-map-helpers.js';

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

test('counties that lie elsewhere on the earth are refused by the check', () => {
  const elsewhere = moved(([lon = 0, lat = 0]) => [lon - 60, lat]);
  assert.notEqual(checkGeometry(text(elsewhere)).problems.length, 0);
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
