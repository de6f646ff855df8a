import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Block } from '../../src/picture/blocks.js';
import { flow } from '../../src/widgets/county-map/flow.js';
import { boundsOf } from '../../src/widgets/county-map/shapes.js';
import { labelBox } from './county-map-helpers.js';
import { holds, mosaics } from './county-map-layout-helpers.js';

/** Two columns of 280 pixels. */
const WIDTH = 582;

const blockOf = (height: number): Block => ({
  shapes: [],
  texts: [{ text: String(height), x: 0, y: 0, size: 12, weight: 400, fill: 'text', align: 'left', halo: null }],
  height,
});

/** The heights in each column, from the top. */
const columnsOf = ({ texts }: Block): number[][] =>
  [...new Set(texts.map(({ x }) => x))].map((left) =>
    texts
      .filter(({ x }) => x === left)
      .sort((a, b) => a.y - b.y)
      .map(({ text }) => Number(text)),
  );

test('blocks fill columns in their order', () => {
  const flowed = flow([100, 101, 102, 103], blockOf, WIDTH);
  assert.deepEqual(columnsOf(flowed), [
    [100, 101],
    [102, 103],
  ]);
  assert.equal(flowed.height, 102 + 16 + 103);
});

test('where a tall block would leave a column half empty, others stand beside it, each column in the order of the blocks', () => {
  const flowed = flow([300, 590, 50, 230], blockOf, WIDTH);
  assert.deepEqual(columnsOf(flowed), [[300, 50, 230], [590]]);
  assert.equal(flowed.height, 300 + 50 + 230 + 2 * 16);
});

test('one block has the whole width, and none has no height', () => {
  assert.deepEqual(flow([WIDTH], (_, room) => blockOf(room), WIDTH).height, WIDTH);
  assert.deepEqual(flow([], blockOf, WIDTH), { shapes: [], texts: [], height: 0 });
});

const columned = mosaics.filter(
  ({ model, width }) => model.locale === 'en' && model.labelled && model.edges.length === 0 && width >= 560,
);

test('the map of an English layer of symbols stands in the first of two columns, with words beside and below it', () => {
  assert.ok(columned.length > 0);
  holds(({ layout, model, width }) => {
    const map = boundsOf(layout.counties.flatMap(({ shape }) => shape.rings));
    const named = new Set(model.counties.filter(({ readings }) => readings.length > 0).map(({ name }) => name));
    const heads = layout.labels.filter(({ text, weight }) => weight === 600 && named.has(text));
    return [
      ...(map.left >= 0 && map.right <= width / 2 ? [] : [`the map from ${map.left} to ${map.right}`]),
      ...(heads.some((head) => labelBox(head).left > width / 2 && labelBox(head).top < 30) ? [] : ['none beside it']),
      ...(heads.some((head) => labelBox(head).left < width / 2 && head.y > map.bottom) ? [] : ['none below it']),
      ...(heads.length === named.size ? [] : [`${heads.length} of ${named.size} names`]),
    ];
  }, columned);
});
