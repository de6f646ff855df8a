import type { FigureParts } from '../../core/format.js';
import { textWidth } from '../../core/text-width.js';

/** Widths of a digit and of the separators between digits in the widest bold faces, in em. */
const DIGIT = 0.7;
const POINT = 0.4;

/** The gap between a number and the unit behind it, in CSS pixels; English has a space there. */
export const gapOf = ({ after }: Pick<FigureParts, 'after'>, smallSize: number): number =>
  3 + (/^\s/.test(after) ? Math.round(smallSize * 0.25) : 0);

/** The room that a number and its unit need in any face. */
export const figureWidth = (
  { number, after }: Pick<FigureParts, 'number' | 'after'>,
  fontSize: number,
  smallSize: number,
): number => {
  const digits = Array.from(number).reduce(
    (sum, char) => sum + (/\d/.test(char) ? DIGIT : /[.,]/.test(char) ? POINT : textWidth(char, 1)),
    0,
  );
  const unit = after.trim();
  return digits * fontSize + (unit ? gapOf({ after }, smallSize) + textWidth(unit, smallSize * 1.1) : 0);
};
