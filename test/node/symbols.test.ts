import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { SymbolName } from '../../src/catalogue/county-types.js';
import { GLYPHS, ringSwatch, symbolElements, symbolSwatch } from '../../src/picture/symbols.js';
import { COLORS } from '../../src/theme/tokens.js';
import { catalogue, ROOT } from './helpers.js';

const NAMES = Object.keys(GLYPHS) as SymbolName[];

test('every symbol that the data may name has a glyph, and layers and counties name no other', () => {
  const schema = JSON.parse(readFileSync(join(ROOT, 'data/schema/layers.schema.json'), 'utf8')) as {
    definitions: { symbol: { enum: string[] } };
  };
  assert.deepEqual([...schema.definitions.symbol.enum].sort(), [...NAMES].sort());
  for (const { id, symbols, lists } of catalogue.data.layers) {
    const own = symbols.map(({ symbol }) => symbol);
    for (const { symbol } of lists) if (symbol) assert.ok(own.includes(symbol), `${id}: ${symbol}`);
  }
});

test('a glyph stays within its 16 pixels, and no two look alike', () => {
  for (const name of NAMES) {
    for (const { d } of symbolSwatch(name))
      for (const [number] of d.matchAll(/[\d.]+/g))
        assert.ok(Number(number) <= 14 && Number(number) >= 2, `${name}: ${d}`);
  }
  assert.equal(new Set(NAMES.map((name) => JSON.stringify(symbolSwatch(name)))).size, NAMES.length);
});

test('rings differ in line or fill, so that they are told apart without colour', () => {
  const rings = (['actual', 'underway', 'plan', 'prepared', 'sought'] as const).map((look) =>
    JSON.stringify(ringSwatch(look).map(({ width, dash, fill }) => [width, dash, fill !== null && fill !== 'surface'])),
  );
  assert.equal(new Set(rings).size, rings.length, rings.join('\n'));
  assert.deepEqual(ringSwatch('none'), []);
});

test('a symbol is drawn the same wherever it stands, at whole pixels', () => {
  const drawnAt = (left: number) =>
    (
      symbolElements(
        [{ box: { left, top: left, right: left + 20, bottom: left + 20 }, look: 'plan', symbol: 'airport' }],
        COLORS.light,
      ) as { shape: { pathData: string } }[]
    ).map(({ shape }) => shape.pathData);
  const [near, far] = [drawnAt(0), drawnAt(100.3)];
  assert.equal(near.length, 2);
  const lengths = (paths: string[]) => paths.map((d) => d.match(/[A-Z]/g)?.join(''));
  assert.deepEqual(lengths(near), lengths(far));
  // The ring's leftmost point is 100 pixels further on.
  const startOf = (d = '') => Number(/^M([\d.]+)/.exec(d)?.[1]);
  assert.equal(startOf(far[0]) - startOf(near[0]), 100);
});
