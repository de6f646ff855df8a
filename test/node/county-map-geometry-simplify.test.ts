import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { checkGeometry, MOST_BYTES, simplifyGeometry } from '../../src/cli/geometry.js';
import { ADJACENT } from '../../src/core/counties.js';
import { missingIn } from '../../src/widgets/county-map/geography.js';
import { locate } from '../../src/widgets/county-map/geometry.js';
import { mapLayout } from '../../src/widgets/county-map/layout.js';
import { COUNTIES, DETAILED, text, topo } from './county-map-geometry-helpers.js';
import { collection, geographyFrom, map } from './county-map-helpers.js';

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
