import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TextRun } from '../../src/picture/shapes.js';
import { boundsOf } from '../../src/widgets/county-map/shapes.js';
import type { MapEdge } from '../../src/widgets/county-map/types.js';
import { labelBox } from './county-map-helpers.js';
import {
  countiesNear,
  countyAt,
  type Drawn,
  geographies,
  holds,
  mosaics,
  readable,
} from './county-map-layout-helpers.js';

const compasses = [...mosaics, ...geographies].filter(({ model }) => model.edges.length > 0);

/** From this width on all four sides stand round the map; on a phone west and east stand side by side below it. */
const WIDE = 560;

const mapOf = ({ layout }: Drawn) => boundsOf(layout.counties.flatMap(({ shape }) => shape.rings));

/** The counties of a side; of a side without any, its title. */
const headOf = ({ layout }: Drawn, { title, counties: [county] }: MapEdge): TextRun | undefined =>
  layout.labels.find(({ text, weight }) =>
    county === undefined ? text === title : weight === 400 && text.startsWith(county),
  );

test('each county that faces somewhere has an arrow of that bearing in it, and no other county has one', () => {
  assert.ok(compasses.length > 0);
  holds(
    (drawn) =>
      drawn.layout.counties.flatMap(({ county, symbols }) => {
        const facing = drawn.model.edges.filter(({ adcodes }) => adcodes.includes(county.adcode));
        const arrows = symbols.map(({ symbol }) => symbol);
        if (arrows.join() !== facing.map(({ bearing }) => bearing).join()) return [`${county.name}: ${arrows.join()}`];
        const outside = symbols.filter(({ box: { left, top, right, bottom } }) => {
          const near = countiesNear(drawn.layout, [(left + right) / 2, (top + bottom) / 2]);
          return near.join() !== county.adcode;
        });
        return outside.map(() => `${county.name}’s arrow is elsewhere`);
      }),
    readable(compasses),
  );
});

test('north is above the map and south below it, west at its left and east at its right where there is room', () => {
  holds((drawn) => {
    const { left, top, right, bottom } = mapOf(drawn);
    return drawn.model.edges.flatMap((edge) => {
      const { bearing, title } = edge;
      const run = headOf(drawn, edge);
      if (!run) return [`no ${title}`];
      const box = labelBox(run);
      const wide = drawn.width >= WIDE;
      const middle = (left + right) / 2;
      const stands = {
        north: box.bottom <= top + 1,
        south: box.top >= bottom - 1,
        west: box.right < middle && (wide ? box.top > top && box.bottom < bottom : box.top >= bottom),
        east: box.left > middle - 30 && (wide ? box.top > top && box.bottom < bottom : box.top >= bottom),
      };
      return stands[bearing] ? [] : [`${title} at ${box.left.toFixed(0)} ${box.top.toFixed(0)}`];
    });
  }, compasses);
});

test('no word beside the map runs over a county', () => {
  holds(
    (drawn) =>
      drawn.layout.labels.flatMap((label) => {
        if (label.behind !== undefined) return [];
        const { left, right, top, bottom } = labelBox(label);
        const met = [left, (left + right) / 2, right].flatMap((x) =>
          [top + 2, bottom - 2].map((y) => countyAt(drawn.layout, [x, y])),
        );
        return met.some((adcode) => adcode !== null) ? [label.text] : [];
      }),
    [...mosaics, ...geographies],
  );
});
