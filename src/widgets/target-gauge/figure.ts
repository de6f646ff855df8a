import type { FigureParts } from '../../core/format.js';
import type { Locale } from '../../core/locale.js';
import { textWidth } from '../../core/text-width.js';

/** Widths of digits and of the separators between them, in em, in most faces; those used for English are wider. */
const USUAL: Record<Locale, readonly [digit: number, point: number]> = { 'zh-CN': [0.6, 0.3], en: [0.68, 0.38] };

/** The same in the widest bold faces. */
const WIDEST = [0.7, 0.4] as const;

const numberWidth = (number: string, fontSize: number, [digit, point]: readonly [number, number]): number =>
  Array.from(number).reduce(
    (sum, char) => sum + (/\d/.test(char) ? digit : /[.,]/.test(char) ? point : textWidth(char, 1)),
    0,
  ) * fontSize;

/** The width of the words beside the number in most faces; an overestimate would push the number aside. */
const wordsWidth = (words: string, fontSize: number): number =>
  Array.from(words).reduce((sum, char) => sum + (/[a-z ]/.test(char) ? 0.52 : textWidth(char, 1)), 0) * fontSize;

/** The gap between the number and its unit, in CSS pixels. */
const GAP = 3;

interface FigureWidths {
  /** Where the number ends and its unit begins, from the middle of the dial; exact for most faces. */
  end: number;
  unit: number;
  /** The room that both need around the middle in any face. */
  room: number;
}

export const figureWidths = (
  { number, after }: Pick<FigureParts, 'number' | 'after'>,
  fontSize: number,
  smallSize: number,
  locale: Locale,
): FigureWidths => {
  const unit = after.trim();
  const half = numberWidth(number, fontSize, USUAL[locale]) / 2;
  // English has a space before the unit.
  const gap = GAP + (/^\s/.test(after) ? smallSize * 0.25 : 0);
  const end = half - (unit ? wordsWidth(unit, smallSize) + gap : 0) / 2;
  // Without a unit the number is centred, whatever its width.
  const widest = numberWidth(number, fontSize, WIDEST);
  const left = unit ? widest - end : widest / 2;
  const right = unit ? end + gap + textWidth(unit, smallSize * 1.1) : left;
  return { end, unit: end + gap, room: 2 * Math.max(left, right) };
};
