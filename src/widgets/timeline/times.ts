import { readDate } from '../../core/dates.js';
import type { Figure } from '../../core/fact.js';
import { dimensionOf } from '../../core/units.js';
import type { EventSubject } from './subject.js';
import type { Side } from './types.js';

/** When something is, as far as its text says. */
export interface Time {
  side: Side;
  year: number | null;
  /** On the axis, in years. */
  at: number | null;
  /** From then on until the text was written. */
  lasting: boolean;
  /** The length of a span, in years. */
  years: number | null;
}

/** The middle of a year, for what the text gives no day of. */
export const middleOf = (year: number): number => year + 0.5;

/** Where a date stands on the axis, as exactly as it is given. */
export const placeOf = (date: string): number | null => {
  const read = readDate(date);
  if (!read) return null;
  const { year, month, day } = read;
  if (month === null) return middleOf(year);
  return year + (month - 1) / 12 + (day === null ? 0.5 : (day - 0.5) / 31) / 12;
};

const SINCE = '以来';
const SPAN = /^(\d+)年内$/;

/** 3年内: how long a span is. A time to do something in has its length in its value. */
const lengthOf = ({ value, unit, period }: Figure): number | null => {
  const [, years] = SPAN.exec(period ?? '') ?? [];
  if (years !== undefined) return Number(years);
  return dimensionOf(unit) === 'years' ? value : null;
};

export const timeOfFigure = (figure: Figure): Time => {
  const { year, period, kind } = figure;
  const none = { year: null, at: null, lasting: false, years: null };
  if (year !== null) return { ...none, side: kind === 'actual' ? 'before' : 'after', year, at: middleOf(year) };
  const years = lengthOf(figure);
  return years === null && period === null ? { ...none, side: 'undated' } : { ...none, side: 'span', years };
};

export const timeOfEvent = ({ date, when, kind }: EventSubject): Time => {
  const at = date === null ? null : placeOf(date);
  if (at === null) return { side: 'undated', year: null, at: null, lasting: false, years: null };
  return {
    side: kind === 'actual' ? 'before' : 'after',
    year: Math.floor(at),
    at,
    lasting: kind === 'actual' && (when?.['zh-CN'] ?? '').endsWith(SINCE),
    years: null,
  };
};
