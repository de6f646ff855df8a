import assert from 'node:assert/strict';
import { polygonContains } from 'd3-polygon';
import type { Geography } from '../../src/widgets/county-map/geography.js';
import type { TextRun } from '../../src/picture/shapes.js';
import { mapLayout, type MapLayout } from '../../src/widgets/county-map/layout.js';
import type { MapModel } from '../../src/widgets/county-map/model.js';
import { boundsOf, type Point, type Ring } from '../../src/widgets/county-map/shapes.js';
import { type Box, everyMap, geographyFrom, labelBox, madeUp } from './county-map-helpers.js';

/** What frames give the drawing: phones, half a page, and the widest that styles.ts allows. */
const WIDTHS = [268, 288, 300, 328, 358, 400, 440, 500, 560, 600, 640, 688];

export const GEOGRAPHY = geographyFrom(madeUp({ detail: 3 }));
export const APPROVAL = { layout: 'map' as const, approvalNumber: 'GS云(2026)001号' };

export interface Drawn {
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

export const mosaics = drawnAs(everyMap(), null);
export const geographies = drawnAs(everyMap(APPROVAL), GEOGRAPHY);

/** Holds a rule for drawings, and names the cases that break it. */
export const holds = (rule: (drawn: Drawn) => string[], drawings: readonly Drawn[] = [...mosaics, ...geographies]) => {
  const broken = drawings.flatMap((drawn) => rule(drawn).map((what) => `${drawn.where}: ${what}`));
  assert.equal(broken.length, 0, `${broken.length} cases, such as\n${broken.slice(0, 12).join('\n')}`);
};

/** All texts where they stand; what runs on behind another stands after that. */
export const labelsOf = ({ counties, labels }: MapLayout): TextRun[] => {
  let end = 0;
  return [...counties.flatMap((county) => county.labels), ...labels].map((label) => {
    const placed = label.behind === undefined ? label : { ...label, x: end + label.behind };
    end = labelBox(placed).right;
    return placed;
  });
};

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
export const countyAt = ({ counties }: MapLayout, point: Point): string | null =>
  counties.find(({ shape }) => shape.rings.some((ring) => contains(ring, point)))?.county.adcode ?? null;

/** The counties at or right beside a point: hexagons stand a little apart. */
export const countiesNear = ({ counties }: MapLayout, [x, y]: Point, reach = 2): string[] => {
  const near = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy): Point => [x + dx * reach, y + dy * reach]));
  return counties
    .filter(({ shape }) => near.some((point) => shape.rings.some((ring) => contains(ring, point))))
    .map(({ county }) => county.adcode);
};

/** The narrowest phones leave no room for every name. */
export const readable = (drawn: readonly Drawn[]) => drawn.filter(({ width }) => width >= 300);
