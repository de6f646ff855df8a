import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Position } from 'geojson';
import { MOST_FILE } from '../../src/widgets/county-map/geometry-request.js';
import { locate, MOST_POINTS } from '../../src/widgets/county-map/geometry.js';
import { mapLayout } from '../../src/widgets/county-map/layout.js';
import { GOOD, moved, refused, text } from './county-map-geometry-helpers.js';
import { ADCODES, map } from './county-map-helpers.js';

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
