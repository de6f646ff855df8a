import type { Ring } from './shapes.js';

/** Maximum number of points per ring in a button's clip path; the drawing keeps them all. */
const MOST_POINTS = 120;

interface Bounds {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** One polygon through all rings. It returns to its first point after each ring, so that the connecting lines have no width. */
export const clipOf = (rings: readonly Ring[], { left, top, right, bottom }: Bounds): string => {
  const start = rings[0]?.[0];
  if (!start) return 'none';
  const points = rings.flatMap((ring) => {
    const every = Math.ceil(ring.length / MOST_POINTS);
    const thin = ring.filter((_, index) => index % every === 0);
    // One ring closes by itself.
    return rings.length === 1 ? thin : [...thin, ...thin.slice(0, 1), start];
  });
  const part = (at: number, from: number, to: number) =>
    `${Math.round((100 * (at - from)) / (to - from || 1))}%`.replace(/^0%/, '0');
  return `polygon(${points.map(([x, y]) => `${part(x, left, right)} ${part(y, top, bottom)}`).join(',')})`;
};
