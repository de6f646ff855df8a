import { BOX_STYLES, boxColor } from '../../picture/swatch.js';
import type { Stroke } from './placed.js';
import type { Entry } from './types.js';

export const BAND = 3;

/** The lengths of the dashes with which a band fades where the text gives it no end, and of the gaps behind them. */
const DASHES = [
  [2, 4],
  [4, 3],
  [7, 2],
] as const;
const FADING = DASHES.reduce((sum, [dash, gap]) => sum + dash + gap, 0);

/** A span from an open end to a closed one, on either side of it: it fades towards the end that no text gives. */
export const openBand = ({ items }: Entry, open: number, closed: number, y: number): Stroke[] => {
  const [first] = items;
  const color = first ? boxColor(first.mark, first.own) : BOX_STYLES.none.color;
  const piece = (from: number, to: number): Stroke => ({ from: [from, y], to: [to, y], color, width: BAND });
  const direction = closed > open ? 1 : -1;
  if (Math.abs(closed - open) <= FADING + 4) return [piece(open, closed)];
  let at = open;
  const dashes = DASHES.map(([dash, gap]) => {
    const stroke = piece(at, at + direction * dash);
    at += direction * (dash + gap);
    return stroke;
  });
  return [...dashes, piece(at, closed)];
};
