import { test } from 'node:test';
import { boundsOf, type Point } from '../../src/widgets/county-map/shapes.js';
import { labelBox, overlap } from './county-map-helpers.js';
import {
  countiesNear,
  countyAt,
  type Drawn,
  geographies,
  holds,
  labelsOf,
  mosaics,
  readable,
} from './county-map-layout-helpers.js';

const isDirections = ({ model }: Drawn) => model.view === 'directions';

test('only directions have arrows, one shaft for each county that faces somewhere', () => {
  holds(({ layout, model }) => {
    const drawn = layout.arrows.flatMap(({ arrow, shafts }) => shafts.map(() => arrow.bearing)).sort();
    const wanted = model.arrows.flatMap(({ bearing, adcodes }) => adcodes.map(() => bearing)).sort();
    return drawn.join() === wanted.join() &&
      (isDirections({ model } as Drawn) ? drawn.length === 5 : drawn.length === 0)
      ? []
      : [drawn.join()];
  });
});

const BEARINGS: Record<string, Point> = { north: [0, -1], east: [1, 0], south: [0, 1], west: [-1, 0] };

test('arrows point exactly to their bearing and end outside the map', () => {
  holds(({ layout }) => {
    const all = boundsOf(layout.counties.flatMap(({ shape }) => shape.rings));
    return layout.arrows.flatMap(({ arrow, shafts }) =>
      shafts.flatMap(({ from, to }) => {
        const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
        const [wantedX, wantedY] = BEARINGS[arrow.bearing] ?? [0, 0];
        const length = Math.hypot(dx, dy);
        const outside = to[0] > all.right || to[0] < all.left || to[1] > all.bottom || to[1] < all.top;
        return length > 15 && Math.abs(dx / length - wantedX) + Math.abs(dy / length - wantedY) < 1e-9 && outside
          ? []
          : [`${arrow.bearing} ${dx.toFixed(1)} ${dy.toFixed(1)}`];
      }),
    );
  });
});

/** Arrows that do not start in the county that they are for. */
const strayArrows = ({ layout }: Drawn) =>
  layout.arrows.flatMap(({ arrow, shafts }) => {
    const own = layout.counties.filter(({ county }) => arrow.adcodes.includes(county.adcode));
    return shafts.flatMap(({ from }, index) => {
      const { county, shape } = own.find(({ county: one }) => one.adcode === arrow.adcodes[index]) ?? {};
      if (!county || !shape) return ['no county'];
      const within = countiesNear(layout, from);
      if (within.includes(county.adcode)) return [];
      const away = Math.min(...shape.rings.flat().map(([x, y]) => Math.hypot(x - from[0], y - from[1])));
      return [`${county.name} starts in ${within.join(' ') || 'none'}, ${away.toFixed(0)} pixels away`];
    });
  });

test('each arrow of a mosaic starts in its county', () => {
  holds(strayArrows, readable(mosaics));
});

test('each arrow of a map starts in its county', () => {
  holds(strayArrows, geographies);
});

const crossed = ({ layout }: Drawn) => {
  const boxes = labelsOf(layout).map((label) => ({ text: label.text, ...labelBox(label) }));
  return layout.arrows.flatMap(({ arrow, shafts }) =>
    shafts.flatMap(({ from, to }) => {
      const shaft = {
        left: Math.min(from[0], to[0]) - 1,
        right: Math.max(from[0], to[0]) + 1,
        top: Math.min(from[1], to[1]) - 1,
        bottom: Math.max(from[1], to[1]) + 1,
      };
      return boxes.filter((box) => overlap(box, shaft)).map(({ text }) => `${arrow.bearing} through ${text}`);
    }),
  );
};

test('no arrow of a mosaic runs through words', () => {
  holds(crossed, mosaics);
});

test('no arrow of a map runs through words', () => {
  holds(crossed, geographies);
});

/** Counties that an arrow runs over besides its own. */
const overrun = ({ layout }: Drawn) =>
  layout.arrows.flatMap(({ arrow, shafts }) =>
    shafts.flatMap(({ from, to }) => {
      const points = Array.from({ length: 60 }, (_, step): Point => [
        from[0] + ((to[0] - from[0]) * step) / 59,
        from[1] + ((to[1] - from[1]) * step) / 59,
      ]);
      const over = new Set(points.map((point) => countyAt(layout, point)));
      const strange = [...over].filter((code) => code !== null && !arrow.adcodes.includes(code));
      return strange.length > 0 ? [`${arrow.bearing} over ${strange.join(' ')}`] : [];
    }),
  );

test('no arrow of a mosaic runs over a county that faces elsewhere', () => {
  holds(overrun, mosaics);
});

test('everything that arrows point to stands at their side of the map, each word of it', () => {
  holds(({ layout, model }) => {
    const all = boundsOf(layout.counties.flatMap(({ shape }) => shape.rings));
    return model.arrows.flatMap(({ bearing, targets }) => {
      const lines = layout.labels.filter((label) => {
        const { left, top, bottom } = labelBox(label);
        if (label.fill !== 'target') return false;
        return bearing === 'north' ? bottom <= all.top : bearing === 'south' ? top >= all.bottom : left >= all.right;
      });
      const said = lines
        .map(({ text }) => text)
        .join('')
        .replace(/\s/g, '');
      return said === targets.join('').replace(/\s/g, '') ? [] : [`${bearing}: ${said}`];
    });
  });
});
