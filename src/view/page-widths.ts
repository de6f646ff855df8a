import { drawingWidths } from './drawing-widths.js';

/** A phone's column, and what an article's column has room for. */
const NARROW = 290;
export const WIDE = 680;

/** From which part of its own width on a drawing is legible. */
export const LEAST_SCALE = 0.9;

/**
 * The widths of the two drawings that stand in the page: for phones, and for wider columns; `zoom` is how much larger than usual
 * their text is shown.
 */
export const pageWidths = (widest: number, zoom: number): [narrow: number, wide: number] => {
  const all = drawingWidths(widest);
  const [least = 0] = all;
  const fitting = (most: number) => all.filter((width) => width <= most / zoom).pop() ?? least;
  return [fitting(NARROW), fitting(WIDE)];
};
