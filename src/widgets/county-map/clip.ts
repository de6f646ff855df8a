import type { CountyShape } from './shapes.js';

/** Most points of a ring that a button's shape takes; the drawing keeps them all. */
const MOST_POINTS = 120;

/** One polygon through all rings: back to its first point after each, so that the ways between them have no width. */
export const clipOf = (shape: CountyShape, { left, top }: { left: number; top: number }): string => {
  const start = shape.rings[0]?.[0];
  if (!start) return 'none';
  const points = shape.rings.flatMap((ring) => {
    const every = Math.ceil(ring.length / MOST_POINTS);
    const thin = ring.filter((_, index) => index % every === 0);
    return [...thin, ...thin.slice(0, 1), start];
  });
  return `polygon(${points.map(([x, y]) => `${(x - left).toFixed(1)}px ${(y - top).toFixed(1)}px`).join(',')})`;
};
