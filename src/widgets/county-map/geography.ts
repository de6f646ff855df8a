import { AREAS } from '../../core/counties.js';
import { areaOf, boundsOf, type Frame, type Point, type Ring, type Shapes, type Spot } from './shapes.js';

/** The outer rings of each county in degrees: [longitude, latitude]. */
export type Geography = Record<string, Ring[]>;

export const missingIn = (geography: Geography): string[] =>
  Object.keys(AREAS).filter((adcode) => !(adcode in geography));

const extentOf = (geography: Geography): [west: number, south: number, east: number, north: number] => {
  const { left, top, right, bottom } = boundsOf(Object.values(geography).flat());
  return [left, top, right, bottom];
};

const shrinkAt = (south: number, north: number): number => Math.cos((((south + north) / 2) * Math.PI) / 180);

/** The drawing's aspect ratio, width to height. */
export const geographyAspect = (geography: Geography): number => {
  const [west, south, east, north] = extentOf(geography);
  return ((east - west) * shrinkAt(south, north)) / (north - south);
};

/** Horizontal lines through a ring where a name has room, wide and central ones first. */
const levels = (ring: Ring): Spot[] => {
  const { top, bottom } = boundsOf([ring]);
  const found: (Spot & { score: number })[] = [];
  for (let part = 0.15; part <= 0.85; part += 0.05) {
    const y = top + (bottom - top) * part;
    const crossings = ring
      .flatMap(([x1, y1], index) => {
        const [x2, y2] = ring[(index + 1) % ring.length] as Point;
        return y1 > y === y2 > y ? [] : [x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)];
      })
      .sort((a, b) => a - b);
    for (let index = 0; index + 1 < crossings.length; index += 2) {
      const [from = 0, to = 0] = crossings.slice(index);
      const score = to - from - Math.abs(part - 0.5) * (bottom - top) * 0.5;
      found.push({ centre: [(from + to) / 2, y], width: to - from, score });
    }
  }
  return found.sort((a, b) => b.score - a.score).map(({ centre, width }) => ({ centre, width }));
};

/** The counties of the site's own geometry within a frame. */
export const geographyShapes = (geography: Geography, frame: Frame): Shapes => {
  const [west, south, east, north] = extentOf(geography);
  const shrink = shrinkAt(south, north);
  const scale = Math.min(frame.width / ((east - west) * shrink), frame.height / (north - south));
  const left = frame.left + (frame.width - (east - west) * shrink * scale) / 2;
  const top = frame.top + (frame.height - (north - south) * scale) / 2;
  const counties = Object.keys(AREAS).map((adcode) => {
    const rings = (geography[adcode] ?? []).map((ring) =>
      ring.map(([x, y]): Point => [left + (x - west) * shrink * scale, top + (north - y) * scale]),
    );
    const largest = rings.reduce((widest, ring) => (areaOf(ring) > areaOf(widest) ? ring : widest), rings[0] ?? []);
    return { adcode, rings, outline: rings, spots: levels(largest) };
  });
  return { counties, gaps: [] };
};
