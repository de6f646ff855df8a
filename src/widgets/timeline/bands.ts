import type { FormShape } from '../../picture/forms.js';

const THICK = 4;

/** The lengths of the dashes with which a band fades where the text gives it no end, and the gaps behind them. */
const DASHES = [
  [2, 4],
  [4, 3],
  [7, 2],
] as const;
const FADING = DASHES.reduce((sum, [dash, gap]) => sum + dash + gap, 0);

const piece = (from: number, to: number, y: number): FormShape => ({
  box: { left: Math.min(from, to), top: y, right: Math.max(from, to), bottom: y + THICK },
  look: 'pale',
});

/** A span from an open end to a closed one, on either side of it: it fades towards the end that no text gives. */
export const openBand = (open: number, closed: number, y: number): FormShape[] => {
  const direction = closed > open ? 1 : -1;
  const length = Math.abs(closed - open);
  if (length <= FADING + 4) return [piece(open, closed, y)];
  let at = open;
  const dashes = DASHES.map(([dash, gap]) => {
    const shape = piece(at, at + direction * dash, y);
    at += direction * (dash + gap);
    return shape;
  });
  return [...dashes, piece(at, closed, y)];
};

export const BAND = THICK;
