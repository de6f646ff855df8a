/**
 * Drawings are laid out at a few widths, in CSS pixels, and scaled up to the next: so a picture that was made at build time
 * serves every page, and the live drawing stands exactly where it stood.
 */
export const DRAWING_WIDTHS = [240, 290, 350, 440, 580, 680, 860, 1060] as const;

/** How much a drawing may grow; where there is more room, it stands in the middle. */
export const MOST_GROWTH = 1.3;

/** The width to lay a drawing out at; below the least one, where no picture serves, it is the room itself. */
export const drawingWidth = (room: number, widest: number): number => {
  const fitting = DRAWING_WIDTHS.filter((width) => width <= Math.min(room, widest));
  return fitting[fitting.length - 1] ?? Math.floor(room);
};

/** The widths that a widget's pictures are made at. */
export const drawingWidths = (widest: number): number[] => DRAWING_WIDTHS.filter((width) => width <= widest);
