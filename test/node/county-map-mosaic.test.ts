import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ADJACENT, AREAS, adjacenciesOf, neighboursOf, sharesOf } from '../../src/core/counties.js';
import { mosaicAspect, mosaicShapes } from '../../src/widgets/county-map/shapes.js';
import { ADCODES, CELLS, GRID, codeOf, countyName, touches } from './county-map-helpers.js';
import { catalogue } from './helpers.js';

const { mosaic } = catalogue.data;

test('the letters of the mosaic stand for the nine counties, and every letter of its rows is one of them', () => {
  assert.deepEqual(Object.values(mosaic.letters).sort(), [...ADCODES].sort());
  assert.deepEqual([...new Set(mosaic.rows.join('').replaceAll('.', ''))].sort(), Object.keys(mosaic.letters).sort());
  assert.deepEqual(catalogue.data.counties.map(({ adcode }) => adcode).sort(), [...ADCODES].sort());
  for (const { id, adcode } of catalogue.data.counties) assert.equal(catalogue.place(id).adcode, adcode, id);
  assert.equal(new Set(mosaic.rows.map(({ length }) => length)).size, 1, 'rows of one length');
});

test('the official areas are those of nine counties of 28,934 km² in all', () => {
  assert.equal(ADCODES.length, 9);
  assert.equal(
    Object.values(AREAS).reduce((sum, area) => sum + area),
    28934,
  );
  for (const adcode of ADCODES) assert.ok(countyName(adcode), adcode);
});

/** How far each county's share of the hexagons is from its share of the area. */
const errors = () => {
  const total = Object.values(AREAS).reduce((sum, area) => sum + area);
  return Object.entries(AREAS).map(([adcode, area]) => {
    const cells = CELLS.filter((cell) => cell.adcode === adcode).length;
    return { adcode, cells, error: Math.abs((cells * total) / (CELLS.length * area) - 1) };
  });
};

test('the mosaic has about 190 hexagons, and each county’s share of them is within 5 % of its share of the area', () => {
  assert.ok(CELLS.length >= 180 && CELLS.length <= 200, String(CELLS.length));
  const shares = sharesOf(GRID);
  for (const { adcode, cells, error } of errors()) {
    assert.ok(error <= 0.05, `${countyName(adcode)}: ${cells} cells, ${(error * 100).toFixed(1)} % off`);
    const share = shares[adcode];
    assert.ok(share?.cells === cells && Math.abs(share.error - error) < 1e-9, adcode);
  }
});

test('each county is in one piece, and so is the city', () => {
  const pieces = (cells: typeof CELLS): number => {
    const left = new Set(cells);
    let count = 0;
    for (const start of cells) {
      if (!left.delete(start)) continue;
      count += 1;
      const queue = [start];
      for (let cell = queue.pop(); cell; cell = queue.pop()) {
        for (const other of [...left]) if (touches(cell, other) && left.delete(other)) queue.push(other);
      }
    }
    return count;
  };
  for (const adcode of ADCODES) {
    assert.equal(pieces(CELLS.filter((cell) => cell.adcode === adcode)), 1, countyName(adcode));
  }
  assert.equal(pieces(CELLS), 1);
});

test('exactly the sixteen pairs of counties adjoin in the mosaic', () => {
  assert.equal(new Set(ADJACENT).size, 16);
  assert.deepEqual(adjacenciesOf(GRID, mosaic.shift), [...ADJACENT].sort());
  // The same from the hexagons' positions alone.
  const found = new Set(
    CELLS.flatMap((a) =>
      CELLS.filter((b) => touches(a, b) && a.adcode < b.adcode).map((b) => `${a.adcode}-${b.adcode}`),
    ),
  );
  assert.deepEqual([...found].sort(), [...ADJACENT].sort());
});

test('adjacencies of a small grid follow its shift', () => {
  const grid = [
    ['1', null, '3'],
    [null, '2', null],
  ];
  assert.deepEqual(adjacenciesOf(grid, 'odd'), ['2-3']);
  assert.deepEqual(adjacenciesOf(grid, 'even'), ['1-2']);
  assert.deepEqual(adjacenciesOf([['1', '1', null, '2']]), []);
});

test('neighbours know each other, and all nine counties are reached from any', () => {
  for (const adcode of ADCODES) {
    const own = neighboursOf(adcode);
    assert.ok(own.length > 0 && !own.includes(adcode), adcode);
    assert.equal(new Set(own).size, own.length, adcode);
    for (const other of own) assert.ok(neighboursOf(other).includes(adcode), `${adcode} ${other}`);
    const reached = new Set([adcode]);
    for (const from of reached) for (const next of neighboursOf(from)) reached.add(next);
    assert.deepEqual([...reached].sort(), [...ADCODES].sort());
  }
  assert.equal(ADCODES.flatMap(neighboursOf).length, 32);
  assert.deepEqual(neighboursOf('530301'), []);
  assert.deepEqual(neighboursOf(codeOf('会泽')).sort(), ['沾益', '宣威'].map((name) => codeOf(name)).sort());
});

test('the counties lie where they do: 会泽 in the north-west, 师宗 in the south, 富源 in the east, 马龙 in the west', () => {
  const middle = (name: string) => {
    const own = CELLS.filter(({ adcode }) => adcode === codeOf(name));
    const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / own.length;
    return { x: mean(own.map(({ x }) => x)), y: mean(own.map(({ y }) => y)) };
  };
  const [huize, xuanwei, shizong, fuyuan, malong, qilin] = ['会泽', '宣威', '师宗', '富源', '马龙', '麒麟'].map(middle);
  assert.ok(huize && xuanwei && shizong && fuyuan && malong && qilin);
  assert.ok(huize.x < xuanwei.x && huize.y < xuanwei.y);
  assert.ok(shizong.y > qilin.y && shizong.y > fuyuan.y && qilin.y > xuanwei.y);
  assert.ok(malong.x < qilin.x && qilin.x < fuyuan.x);
});

test('drawn at one scale, the mosaic fills its frame, every hexagon alike', () => {
  const width = 1350;
  const { counties, gaps } = mosaicShapes(mosaic, { left: 10, top: 20, width, height: width / mosaicAspect(mosaic) });
  assert.equal(counties.flatMap(({ rings }) => rings).length, CELLS.length);
  const points = counties.flatMap(({ rings }) => rings.flat());
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  assert.ok(Math.min(...xs) >= 9.9 && Math.max(...xs) <= 10.1 + width);
  assert.ok(Math.min(...ys) >= 19.9 && Math.max(...ys) <= 20.1 + width / mosaicAspect(mosaic));
  const sides = counties.flatMap(({ rings }) =>
    rings.flatMap((ring) =>
      ring.map(([x, y], index) => {
        const [nextX, nextY] = ring[(index + 1) % 6] ?? [0, 0];
        return Math.hypot(nextX - x, nextY - y);
      }),
    ),
  );
  // Corners stand on a grid of tenths.
  assert.ok(Math.max(...sides) - Math.min(...sides) <= 0.2);
  const borders = CELLS.flatMap((a) => CELLS.filter((b) => touches(a, b) && a.adcode < b.adcode));
  assert.equal(gaps.length, borders.length, 'one gap for each edge between two counties');
});
