import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mapLayout, type MapLayout } from '../../src/widgets/county-map/layout.js';
import { boundsOf, type Point } from '../../src/widgets/county-map/shapes.js';
import { ADCODES, CELLS, everyMap, map } from './county-map-helpers.js';
import { APPROVAL, countyAt, geographies, GEOGRAPHY, holds, mosaics } from './county-map-layout-helpers.js';

test('all nine counties have a shape, in the order of the model', () => {
  holds(({ layout, model, geography }) => {
    const drawn = layout.counties.map(({ county }) => county.adcode);
    return [
      ...(drawn.join() === model.counties.map(({ adcode }) => adcode).join() ? [] : [`only ${drawn.join()}`]),
      ...layout.counties.flatMap(({ county, shape }) =>
        shape.adcode === county.adcode && shape.rings.length > 0 && shape.rings.every((ring) => ring.length >= 3)
          ? []
          : [`no shape of ${county.name}`],
      ),
      ...(geography || layout.counties.flatMap(({ shape }) => shape.rings).length === CELLS.length
        ? []
        : ['not every hexagon']),
    ];
  });
});

test('shapes lie within the drawing', () => {
  holds(({ layout, width }) =>
    layout.counties.flatMap(({ county, shape }) => {
      const { left, top, right, bottom } = boundsOf(shape.rings);
      return left >= 0 && top >= 0 && right <= width && bottom <= layout.height ? [] : [county.name];
    }),
  );
});

test('the drawing has the width that it is given, a height, and finite numbers only', () => {
  holds(({ layout, width }) => [
    ...(layout.width === width && layout.height > 100 && Number.isInteger(layout.height) ? [] : [`${layout.height}`]),
    ...(/null|NaN/.test(JSON.stringify(layout).replace(/"[^"]+":null/g, '')) ? ['NaN'] : []),
  ]);
});

test('gaps lie between hexagons of different counties only, and a geography has none', () => {
  for (const { layout } of geographies) assert.deepEqual(layout.gaps, []);
  for (const { layout, where } of mosaics.filter(({ model }) => model.view === 'pattern')) {
    assert.ok(layout.gaps.length > 16, where);
    for (const [a, b] of layout.gaps) {
      const [x, y] = [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
      const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
      const [dx, dy] = [(-(b[1] - a[1]) / length) * (length / 2), ((b[0] - a[0]) / length) * (length / 2)];
      const sides = [countyAt(layout, [x + dx, y + dy]), countyAt(layout, [x - dx, y - dy])];
      assert.ok(sides[0] && sides[1] && sides[0] !== sides[1], `${where}: ${sides.join(' ')}`);
    }
  }
});

test('counties of a map keep their neighbours and their place: north is up, east is right', () => {
  /** Where a county’s middle lies, as a share of the whole. */
  const middle = (layout: MapLayout, adcode: string): Point => {
    const found = layout.counties.find(({ county }) => county.adcode === adcode);
    assert.ok(found);
    const own = boundsOf(found.shape.rings);
    const all = boundsOf(layout.counties.flatMap(({ shape }) => shape.rings));
    return [
      ((own.left + own.right) / 2 - all.left) / (all.right - all.left),
      ((own.top + own.bottom) / 2 - all.top) / (all.bottom - all.top),
    ];
  };
  const plain = mapLayout(map('pattern'), 640);
  const drawn = mapLayout(map('pattern', 'zh-CN', APPROVAL), 640, GEOGRAPHY);
  for (const adcode of ADCODES) {
    const [x1, y1] = middle(plain, adcode);
    const [x2, y2] = middle(drawn, adcode);
    assert.ok(Math.hypot(x1 - x2, y1 - y2) < 0.05, `${adcode}: ${x1} ${y1} ${x2} ${y2}`);
  }
});

test('areas for fingers: every county is at least 24 pixels wide and high', () => {
  holds(({ layout }) =>
    layout.counties.flatMap(({ county, shape }) => {
      const { left, top, right, bottom } = boundsOf(shape.rings);
      return right - left >= 24 && bottom - top >= 24
        ? []
        : [`${county.name} ${(right - left).toFixed(0)}×${(bottom - top).toFixed(0)}`];
    }),
  );
});

test('the same map at the same width is drawn the same, and drawing does not touch the model', () => {
  for (const model of everyMap(APPROVAL)) {
    const before = JSON.stringify(model);
    for (const width of [268, 358, 688]) {
      for (const geography of [null, GEOGRAPHY]) {
        assert.deepEqual(mapLayout(model, width, geography), mapLayout(model, width, geography), model.view);
      }
    }
    assert.equal(JSON.stringify(model), before, model.view);
  }
});
