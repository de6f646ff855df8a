import assert from 'node:assert/strict';
import { words } from '../../src/i18n/index.js';
import { test } from 'node:test';
import { polygonContains } from 'd3-polygon';
import type { Geography } from '../../src/widgets/county-map/geography.js';
import { mapLayout, type Label, type MapLayout } from '../../src/widgets/county-map/layout.js';
import type { MapModel } from '../../src/widgets/county-map/model.js';
import { boundsOf, type Point, type Ring } from '../../src/widgets/county-map/shapes.js';
import {
  ADCODES,
  CELLS,
  SLACK,
  everyMap,
  geographyFrom,
  labelBox,
  madeUp,
  map,
  overlap,
  type Box,
} from './county-map-helpers.js';

/** What frames give the drawing: phones, half a page, and the widest that styles.ts allows. */
const WIDTHS = [268, 288, 300, 328, 358, 400, 440, 500, 560, 600, 640, 688];

const GEOGRAPHY = geographyFrom(madeUp({ detail: 3 }));
const APPROVAL = { layout: 'map' as const, approvalNumber: 'GS云(2026)001号' };

interface Drawn {
  model: MapModel;
  layout: MapLayout;
  width: number;
  geography: Geography | null;
  where: string;
}

const drawnAs = (models: MapModel[], geography: Geography | null): Drawn[] =>
  models.flatMap((model) =>
    WIDTHS.map((width) => ({
      model,
      layout: mapLayout(model, width, geography),
      width,
      geography,
      where: `${geography ? 'map' : 'hex'} ${model.view} ${model.locale} ${width}`,
    })),
  );

const mosaics = drawnAs(everyMap(), null);
const geographies = drawnAs(everyMap(APPROVAL), GEOGRAPHY);

/** Holds a rule for drawings, and names the cases that break it. */
const holds = (rule: (drawn: Drawn) => string[], drawings: readonly Drawn[] = [...mosaics, ...geographies]) => {
  const broken = drawings.flatMap((drawn) => rule(drawn).map((what) => `${drawn.where}: ${what}`));
  assert.equal(broken.length, 0, `${broken.length} cases, such as\n${broken.slice(0, 12).join('\n')}`);
};

const labelsOf = ({ counties, labels }: MapLayout): Label[] => [
  ...counties.flatMap((county) => county.labels),
  ...labels,
];

const bounds = new WeakMap<Ring, Box>();

const contains = (ring: Ring, [x, y]: Point): boolean => {
  const box = bounds.get(ring) ?? boundsOf([ring]);
  bounds.set(ring, box);
  return (
    x >= box.left &&
    x <= box.right &&
    y >= box.top &&
    y <= box.bottom &&
    polygonContains(ring as [number, number][], [x, y])
  );
};

/** The county at a point of the drawing. */
const countyAt = ({ counties }: MapLayout, point: Point): string | null =>
  counties.find(({ shape }) => shape.rings.some((ring) => contains(ring, point)))?.county.adcode ?? null;

/** The counties at or right beside a point: hexagons stand a little apart. */
const countiesNear = ({ counties }: MapLayout, [x, y]: Point, reach = 2): string[] => {
  const near = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy): Point => [x + dx * reach, y + dy * reach]));
  return counties
    .filter(({ shape }) => near.some((point) => shape.rings.some((ring) => contains(ring, point))))
    .map(({ county }) => county.adcode);
};

/** Points along a line of text, but for a tenth at either end. */
const along = ({ left, right }: Box, y: number): Point[] =>
  Array.from({ length: 21 }, (_, index): Point => [left + (right - left) * (0.1 + (0.8 * index) / 20), y]);

const inChinese = (drawings: readonly Drawn[]) => drawings.filter(({ model }) => model.locale === 'zh-CN');

/** Drawings on tablets and wider. */
const roomy = (drawings: readonly Drawn[]) => drawings.filter(({ width }) => width >= 500);

const isDirections = ({ model }: Drawn) => model.view === 'directions';

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

const leaves = ({ layout, width }: Drawn) =>
  labelsOf(layout).flatMap((label) => {
    const { left, top, right, bottom } = labelBox(label);
    return left >= -SLACK && top >= -SLACK && right <= width + SLACK && bottom <= layout.height + SLACK
      ? []
      : [`${label.text} at ${left.toFixed(0)} ${top.toFixed(0)} ${right.toFixed(0)} ${bottom.toFixed(0)}`];
  });

const overlaps = ({ layout }: Drawn) => {
  const labels = labelsOf(layout);
  return labels.flatMap((a, index) =>
    labels.slice(index + 1).flatMap((b) => (overlap(labelBox(a), labelBox(b)) ? [`${a.text} | ${b.text}`] : [])),
  );
};

test('no label leaves a mosaic', () => {
  holds(leaves, mosaics);
});

test('no label leaves a map', () => {
  holds(leaves, geographies);
});

test('no label of a Chinese map leaves it', () => {
  holds(leaves, inChinese(geographies));
});

test('no two labels of a mosaic overlap', () => {
  holds(overlaps, mosaics);
});

test('no two labels of a map overlap', () => {
  holds(overlaps, geographies);
});

test('no two labels overlap where there is room, nor on Chinese layers without arrows', () => {
  holds(overlaps, roomy([...mosaics, ...geographies]));
  holds(
    overlaps,
    inChinese([...mosaics, ...geographies]).filter(({ model }) => model.arrows.length === 0),
  );
});

test('no label is smaller than 10 pixels', () => {
  holds(({ layout }) => labelsOf(layout).flatMap(({ text, size }) => (size >= 10 ? [] : [text])));
});

test('every county’s name stands once, and its class below it or not at all', () => {
  holds(({ layout, model, width }) =>
    layout.counties.flatMap(({ county, labels }) => {
      const [name, short, ...more] = labels;
      // Where there is little room 县, 市 and 区 may be left out.
      const names = [county.name, ...(model.locale === 'zh-CN' && width < 440 ? [county.name.slice(0, 2)] : [])];
      if (!name || !names.includes(name.text) || more.length > 0) return [county.name];
      if (!short) return [];
      return short.text === county.short && short.y > name.y && short.x === name.x
        ? []
        : [`${county.name} ${short.text}`];
    }),
  );
});

test('Chinese classes stand below every name from 288 pixels on', () => {
  holds(
    ({ layout }) =>
      layout.counties.flatMap(({ county, labels }) => (!county.short || labels.length === 2 ? [] : [county.name])),
    inChinese([...mosaics, ...geographies]).filter(({ width }) => width >= 300),
  );
});

/** Names whose middle is not in their county. */
const elsewhere = ({ layout }: Drawn) =>
  layout.counties.flatMap(({ county, labels: [name] }) =>
    name && countiesNear(layout, [name.x, name.y]).includes(county.adcode) ? [] : [county.name],
  );

/** Names that reach over another county, and which. */
const reaching = ({ layout }: Drawn) =>
  layout.counties.flatMap(({ county, labels: [name] }) => {
    if (!name) return [county.name];
    const others = along(labelBox(name), name.y).map((point) => countyAt(layout, point));
    const other = others.find((code) => code !== null && code !== county.adcode);
    return other ? [`${county.name} over ${other}`] : [];
  });

test('each county’s name stands in its county', () => {
  holds(elsewhere);
});

test('each county’s name reaches over no other county of a mosaic where there is room', () => {
  holds(reaching, roomy(mosaics));
});

/** Large text on the narrowest phones leaves no room for every name. */
const readable = (drawn: readonly Drawn[]) => drawn.filter(({ where, width }) => where.endsWith('×1') && width >= 300);

test('each county’s name reaches over no other county of a mosaic', () => {
  holds(reaching, readable(mosaics));
});

test('each county’s name reaches over no other county of a map', () => {
  holds(reaching, readable(geographies));
});

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

/** The lines of the approval number: the labels at the left edge that have no other colour. */
const approvalOf = ({ layout, model }: Drawn) =>
  layout.labels.filter(
    ({ text, fill }) => fill !== 'target' && (model.approval?.includes(text) ?? text.includes('审图号')),
  );

test('the approval number stands bottom left of a map, below everything, and on no mosaic', () => {
  holds((drawn) => {
    const { layout, model } = drawn;
    const lines = approvalOf(drawn);
    if (model.approval === null) return lines.length === 0 ? [] : ['a number on a mosaic'];
    const said = lines
      .map(({ text }) => text)
      .join('')
      .replace(/\s/g, '');
    if (said !== model.approval.replace(/\s/g, '')) return [`no number: ${said}`];
    const others = labelsOf(layout).filter((one) => !lines.includes(one));
    const lowest = Math.max(
      ...others.map((one) => labelBox(one).bottom),
      boundsOf(layout.counties.flatMap(({ shape }) => shape.rings)).bottom,
    );
    return lines.every((line) => labelBox(line).left <= 10 && labelBox(line).top >= lowest - SLACK)
      ? []
      : ['elsewhere'];
  });
  for (const model of everyMap({ layout: 'map' })) {
    const { labels } = mapLayout(model, 358, GEOGRAPHY);
    const w = words(model.locale);
    const said = labels.map(({ text }) => text).join('');
    assert.ok(said.replace(/\s/g, '').includes(w.map.approvalMissing.replace(/\s/g, '')));
    assert.doesNotMatch(w.map.approvalMissing, /\d/);
  }
});

test('an approval number is not broken within itself', () => {
  holds(
    (drawn) =>
      approvalOf(drawn).some(({ text }) => text.includes(APPROVAL.approvalNumber))
        ? []
        : [
            approvalOf(drawn)
              .map(({ text }) => text)
              .join(' | '),
          ],
    geographies,
  );
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
