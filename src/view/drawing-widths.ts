/**
 * Drawings are laid out at a few widths, in CSS pixels, and scaled in between, so that pictures made at build time fit every
 * page, and a live drawing replaces one without moving anything.
 */
export const DRAWING_WIDTHS = [240, 290, 350, 440, 580, 680, 860, 1060] as const;

/** The largest scale of a drawing; if there is more room, it is centred. */
export const MOST_GROWTH = 1.3;

/** Rooms are measured with small errors: 223.99 px are 224. */
const NEARLY = 0.1;

/** The layout width of a drawing; below the smallest width, for which there is no picture, it is that of the room. */
export const drawingWidth = (room: number, widest: number): number => {
  const fitting = DRAWING_WIDTHS.filter((width) => width <= Math.min(room, widest));
  return fitting[fitting.length - 1] ?? Math.floor(room + NEARLY);
};

/** The widths that a widget's pictures are made at. */
export const drawingWidths = (widest: number): number[] => DRAWING_WIDTHS.filter((width) => width <= widest);
