import type { Block } from '../../picture/blocks.js';
import type { FormShape } from '../../picture/forms.js';
import type { Box, TextRun } from '../../picture/shapes.js';
import type { ColorName } from '../../theme/tokens.js';
import type { Entry } from './types.js';

/** An entry in its place: what is drawn, and the area that a finger reaches. */
export interface PlacedEntry {
  entry: Entry;
  area: Box;
  shapes: FormShape[];
  texts: TextRun[];
  /** From a label to its mark. */
  strokes: Stroke[];
}

export interface Stroke {
  from: readonly [x: number, y: number];
  to: readonly [x: number, y: number];
  color: ColorName;
  width: number;
}

export interface TimelineLayout {
  height: number;
  entries: PlacedEntry[];
  /** Names of lanes and groups, years, the words for the time of writing. */
  texts: TextRun[];
  shapes: FormShape[];
  strokes: Stroke[];
}

/** The least height that a finger reaches. */
export const LEAST = 44;
/** On both sides of the drawing: letters may reach beyond where they stand. */
export const EDGE = 1;

/** Whole pixels, as the pictures of the build have them. */
export const whole = ({ left, top, right, bottom }: Box): Box => ({
  left: Math.floor(left),
  top: Math.floor(top),
  right: Math.ceil(right),
  bottom: Math.ceil(bottom),
});

export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export const rule = (left: number, right: number, y: number, color: ColorName = 'line', width = 1): Stroke => ({
  from: [left, y],
  to: [right, y],
  color,
  width,
});

export const movedStroke = ({ from, to, ...stroke }: Stroke, y: number): Stroke => ({
  ...stroke,
  from: [from[0], from[1] + y],
  to: [to[0], to[1] + y],
});

export const emptyLayout = (): TimelineLayout => ({ height: 0, entries: [], texts: [], shapes: [], strokes: [] });

/** What belongs to no entry. */
export const addBlock = (layout: TimelineLayout, { texts, shapes }: Block): void => {
  layout.texts.push(...texts);
  layout.shapes.push(...shapes);
};
