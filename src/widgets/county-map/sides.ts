import { greatest, least } from '../../core/extremes.js';
import { moved, type Block } from '../../picture/blocks.js';
import type { Box } from '../../picture/shapes.js';
import type { Point, Ring } from './shapes.js';

export type Side = 'left' | 'right';

/** Something to stand at a side of the map, level with what it belongs to. */
export interface SideLabel {
  side: Side;
  /** The height that its beginning should have. */
  wanted: number;
  block: (room: number) => Block;
}

/** Between the map and the words beside it. */
const CLEAR = 12;
const GAP = 18;
/** The step, in pixels, in which the edge of the map is known. */
const STEP = 4;
const LEAST_ROOM = 96;

const stepOf = (y: number): number => Math.floor(y / STEP);

/** How far the map and what is written on it reach to either side, by height. */
export interface Extents {
  room: (side: Side, top: number, bottom: number) => number;
}

export const extentsOf = (rings: readonly Ring[], boxes: readonly Box[], width: number): Extents => {
  const left = new Map<number, number>();
  const right = new Map<number, number>();
  const reach = (from: number, to: number, top: number, bottom: number) => {
    for (let step = stepOf(top); step <= stepOf(bottom); step += 1) {
      left.set(step, Math.min(left.get(step) ?? width, from, to));
      right.set(step, Math.max(right.get(step) ?? 0, from, to));
    }
  };
  for (const ring of rings) {
    ring.forEach(([x1, y1], index) => {
      const [x2, y2] = ring[(index + 1) % ring.length] as Point;
      // An edge is short, so its ends stand for what is between them.
      reach(x1, x2, Math.min(y1, y2), Math.max(y1, y2));
    });
  }
  for (const box of boxes) reach(box.left, box.right, box.top, box.bottom);
  return {
    room: (side, top, bottom) => {
      const steps = Array.from({ length: stepOf(bottom) - stepOf(top) + 1 }, (_, index) => stepOf(top) + index);
      const room =
        side === 'left'
          ? least(steps.map((step) => left.get(step) ?? width / 2))
          : width - greatest(steps.map((step) => right.get(step) ?? width / 2));
      return Math.max(LEAST_ROOM, Math.floor(Math.min(room - CLEAR, width / 3)));
    },
  };
};

/** A block in the room that the map leaves at its height, which in turn depends on how its lines break. */
const fitted = ({ side, block }: SideLabel, y: number, { room }: Extents) => {
  let width = room(side, y, y + 20);
  let made = block(width);
  for (let round = 0; round < 8; round += 1) {
    const narrower = room(side, y - 4, y + made.height + 4);
    if (narrower >= width) break;
    width = narrower;
    made = block(width);
  }
  return { made, width };
};

/** The labels of one side, each level with its county or as near below the one before it as it goes. */
const column = (labels: readonly SideLabel[], extents: Extents, width: number, bottom: number): Block[] => {
  const ordered = [...labels].sort((a, b) => a.wanted - b.wanted);
  const placed = (lift: number) => {
    let y = 0;
    return ordered.map((label) => {
      y = Math.round(Math.max(y, label.wanted - lift));
      const { made, width: room } = fitted(label, y, extents);
      const at = moved(made, label.side === 'left' ? 0 : width - room, y);
      y += made.height + GAP;
      return { at, end: y - GAP };
    });
  };
  // If the last ones do not fit beside the map, all move up.
  let found = placed(0);
  for (let lift = 20; (found[found.length - 1]?.end ?? 0) > bottom && lift < bottom; lift += 20) found = placed(lift);
  return found.map(({ at }) => at);
};

export const besideMap = (labels: readonly SideLabel[], extents: Extents, width: number, bottom: number): Block[] =>
  (['left', 'right'] as const).flatMap((side) =>
    column(
      labels.filter((label) => label.side === side),
      extents,
      width,
      bottom,
    ),
  );
