import { neighboursOf } from '../../core/counties.js';
import type { PlacedPart } from '../../view/static-view.js';

const STEPS: Record<string, readonly [x: number, y: number]> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** Where a key leads from a county's button: to the neighbour that lies that way, or to the first or the last county. */
export const neighbour = (
  parts: readonly PlacedPart[],
  { dataset: { key: adcode = '' } }: Pick<HTMLElement, 'dataset'>,
  key: string,
): string | undefined => {
  if (key === 'Home') return parts[0]?.key;
  if (key === 'End') return parts[parts.length - 1]?.key;
  const step = STEPS[key];
  const centreOf = (code: string) => {
    const part = parts.find((candidate) => candidate.key === code);
    return part && ([(part.left + part.right) / 2, (part.top + part.bottom) / 2] as const);
  };
  const from = centreOf(adcode);
  if (!step || !from) return undefined;
  const [dx, dy] = step;
  const ways = neighboursOf(adcode).flatMap((code) => {
    const to = centreOf(code);
    if (!to) return [];
    const [x, y] = [to[0] - from[0], to[1] - from[1]];
    const straight = (x * dx + y * dy) / (Math.hypot(x, y) || 1);
    return straight > 0.3 ? [{ code, straight }] : [];
  });
  return ways.sort((a, b) => b.straight - a.straight)[0]?.code;
};
