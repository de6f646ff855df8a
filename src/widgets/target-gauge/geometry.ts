import { textWidth } from '../../core/text-width.js';

export interface Size {
  width: number;
  height: number;
}

export type Point = [x: number, y: number];

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export type Align = 'left' | 'center' | 'right';

export interface TextLine {
  text: string;
  fontSize: number;
}

export interface Dial {
  cx: number;
  cy: number;
  radius: number;
  ring: number;
  /** Degrees, counter-clockwise from the right, as ECharts counts. */
  startAngle: number;
  endAngle: number;
}

export const LINE = 1.35;

/** How far a tick extends inside the ring. */
export const TICK = 4;

/** Room above the dial for labels. */
export const TOP = 40;

export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Whether a tick or leader runs through a box. The lines are short: points every few pixels are enough. */
export const crosses = ([x1, y1]: Point, [x2, y2]: Point, box: Box): boolean => {
  const steps = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 3));
  return Array.from({ length: steps + 1 }, (_, step) => step / steps).some((t) => {
    const [x, y] = [x1 + (x2 - x1) * t, y1 + (y2 - y1) * t];
    return x > box.left - 2 && x < box.right + 2 && y > box.top && y < box.bottom;
  });
};

/** The distance from the middle of the dial to the nearest point of a box. */
export const distanceTo = ({ left, right, top, bottom }: Box, { cx, cy }: Dial): number =>
  Math.hypot(Math.max(left - cx, 0, cx - right), Math.max(top - cy, 0, cy - bottom));

/** In radians, counter-clockwise from the right. */
export const angleOf = ({ startAngle, endAngle }: Dial, fraction: number): number =>
  ((startAngle + (endAngle - startAngle) * fraction) * Math.PI) / 180;

/** The point at a distance from the middle, on the ray of a fraction of the scale. */
export const pointAt = (dial: Dial, distance: number, fraction: number): Point => {
  const angle = angleOf(dial, fraction);
  return [dial.cx + distance * Math.cos(angle), dial.cy - distance * Math.sin(angle)];
};

/** A half circle in a flat box, two thirds of a circle in a tall one, centred in the available space. */
export const dialOf = ({ width, height }: Size, tall: boolean, radius: number, below: number): Dial => {
  const depth = tall ? radius * 1.5 : radius;
  const spare = Math.max(0, height - TOP - depth - below);
  return {
    cx: width / 2,
    cy: TOP + radius + Math.round(spare / 2),
    radius,
    ring: Math.round(radius * 0.15),
    startAngle: tall ? 210 : 180,
    endAngle: tall ? -30 : 0,
  };
};

/** The box of a line of text centred on a point. */
export const lineBox = ({ text, fontSize }: TextLine, x: number, y: number): Box => {
  const half = textWidth(text, fontSize) / 2;
  return { left: x - half, right: x + half, top: y - fontSize / 2, bottom: y + fontSize / 2 };
};
