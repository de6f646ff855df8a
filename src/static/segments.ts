import type { Locale } from '../core/locale.js';
import { HEIGHTS } from './heights.js';

/**
 * From a width on, up to that of the next: a height that grows with the width, as drawings do, and with the width of digits, as
 * text does. Text does not grow by as much everywhere: what digits wider than those of the usual face add has a factor of its own.
 */
export interface Segment {
  from: number;
  slope: number;
  base: number;
  digits: number;
  wider: number;
}

const NUMBERS = 5;

/** What was measured of a view in a language; nothing where it was not. */
export const segmentsOf = (widget: string, view: string, locale: Locale): Segment[] => {
  const numbers = HEIGHTS[`${widget}/${view} ${locale}`] ?? [];
  return Array.from({ length: numbers.length / NUMBERS }, (_, index) => {
    const at = index * NUMBERS;
    const [from = 0, slope = 0, base = 0, digits = 0, wider = 0] = numbers.slice(at, at + NUMBERS);
    return { from, slope, base, digits, wider };
  });
};
