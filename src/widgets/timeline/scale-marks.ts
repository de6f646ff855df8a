import { greatest, least } from '../../core/extremes.js';
import type { FormShape } from '../../picture/forms.js';
import type { Box } from '../../picture/shapes.js';
import type { Entry, Item, LaneScale } from './types.js';

/** The height of a lane's scale, whose base line is at 0 with what is higher above it. */
export const HIGH = 84;
const BAR = 14;
const BETWEEN_BARS = 3;
const DOT = 6;
export const TICK = { width: 22, height: 9 };
/** A figure that is on no scale: its mark stands on the base line. */
const LONE = 16;

const around = (x: number, y: number, width: number, height: number): Box => ({
  left: x - width / 2,
  top: y - height / 2,
  right: x + width / 2,
  bottom: y + height / 2,
});

const markAt = (item: Item, x: number, scale: LaneScale): FormShape => {
  const height = item.figure ? item.height : null;
  const looks = { look: item.mark, own: item.own };
  if (height === null) return { box: around(x, -LONE / 2, LONE, LONE), ...looks };
  if (scale === 'amount') {
    const high = Math.max(height * HIGH, 2.5);
    return { box: around(x, -high / 2, BAR, high), ...looks };
  }
  const y = -(DOT + 2) - height * (HIGH - DOT - 2);
  return item.mark === 'actual'
    ? { box: around(x, y, 2 * DOT, 2 * DOT), ...looks, radius: DOT }
    : { box: around(x, y, TICK.width, TICK.height), ...looks };
};

/** The marks of an entry: bars side by side, ranks each at its height. */
export const marksOf = ({ items }: Entry, x: number, scale: LaneScale): FormShape[] => {
  const step = scale === 'rank' ? 0 : BAR + BETWEEN_BARS;
  return items.map((item, index) => markAt(item, x + (index - (items.length - 1) / 2) * step, scale));
};

export const boundsOf = (boxes: readonly Box[]): Box => ({
  left: least(boxes.map(({ left }) => left)),
  top: least(boxes.map(({ top }) => top)),
  right: greatest(boxes.map(({ right }) => right)),
  bottom: greatest(boxes.map(({ bottom }) => bottom)),
});
