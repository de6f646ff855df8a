import type { Locale } from '../core/locale.js';
import { HEIGHTS } from './heights.js';

/**
 * A range of widths, from one up to that of the next segment, in which the height grows with the width, as drawings do, and with
 * the width of digits, as text does. Text does not grow evenly, so digits wider than in the usual face have their own factor.
 */
export interface Segment {
  from: number;
  slope: number;
  base: number;
  digits: number;
  wider: number;
}

const NUMBERS = 5;

/** With heading and buttons, or without. */
export const FRAMES = ['full', 'plain'] as const;

export type Frame = (typeof FRAMES)[number];

/** The name of a view's measurements. */
export const measuredName = (widget: string, view: string, locale: Locale, frame: Frame): string =>
  `${widget}/${view} ${locale}${frame === 'plain' ? ' plain' : ''}`;

/** The measured segments of a view in a language; empty if it was not measured. */
export const segmentsOf = (widget: string, view: string, locale: Locale, frame: Frame): Segment[] => {
  const numbers = HEIGHTS[measuredName(widget, view, locale, frame)] ?? [];
  return Array.from({ length: numbers.length / NUMBERS }, (_, index) => {
    const at = index * NUMBERS;
    const [from = 0, slope = 0, base = 0, digits = 0, wider = 0] = numbers.slice(at, at + NUMBERS);
    return { from, slope, base, digits, wider };
  });
};
