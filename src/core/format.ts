import { comparatorForm, type Comparator } from './comparators.js';
import type { Figure } from './fact.js';
import type { Locale } from './locale.js';
import { UNITS, dimensionOf, exact, type Dimension, type Unit } from './units.js';

/** A formatted figure in the order it is read, so that a visual can set the number larger than its words. */
export interface FigureParts {
  before: string;
  number: string;
  after: string;
}

const compact = new Intl.NumberFormat('en', {
  notation: 'compact',
  compactDisplay: 'long',
  maximumSignificantDigits: 12,
});
const plain = new Intl.NumberFormat('en', { useGrouping: false, maximumSignificantDigits: 15 });
const grouped = new Intl.NumberFormat('en', { maximumSignificantDigits: 12 });

/** English words around a number in a dimension's base unit; the third is the singular of the second. */
const ENGLISH: Record<Dimension, [before: string, after: string, afterOne?: string]> = {
  money: ['CNY ', ''],
  dollars: ['USD ', ''],
  percent: ['', '%'],
  points: ['', ' percentage points', ' percentage point'],
  area: ['', ' km²'],
  farmland: ['', ' mu'],
  length: ['', ' km'],
  density: ['', ' km per km²'],
  people: ['', ' people', ' person'],
  age: ['', ' years', ' year'],
  years: ['', ' years', ' year'],
  months: ['', ' months', ' month'],
  minutes: ['', ' minutes', ' minute'],
  hours: ['', ' hours', ' hour'],
  mass: ['', ' t'],
  'mass-per-year': ['', ' t a year'],
  power: ['', ' GW'],
  energy: ['', ' GWh'],
  rank: ['rank ', ''],
  places: ['', ' places', ' place'],
  multiple: ['', ' times', ' time'],
  date: ['', ''],
  count: ['', ''],
};

const SUMS: readonly Dimension[] = ['money', 'dollars', 'people', 'mass', 'farmland'];

/** Sums from a million on are written in words: CNY 500 billion, 1.05 million people, but USD 10,000. */
const isLargeSum = (dimension: Dimension, value: number): boolean => SUMS.includes(dimension) && value >= 1e6;

const englishParts = (value: number, unit: Unit, valueTo?: number): FigureParts => {
  const dimension = dimensionOf(unit);
  const [before, after, afterOne = after] = ENGLISH[dimension];
  const { factor } = UNITS[unit];
  const format = dimension === 'date' ? plain : isLargeSum(dimension, value * factor) ? compact : grouped;
  const ends = [value, ...(valueTo === undefined ? [] : [valueTo])];
  const texts = ends.map((end) => format.format(exact(end * factor)));
  const [, digits = '', scale = ''] = /^([-\d.,–]+)(.*)$/.exec(texts.join('–')) ?? [];
  return {
    before: unit === '强' ? 'top ' : before,
    number: digits,
    after: scale + (digits === '1' && scale === '' ? afterOne : after),
  };
};

/** Units whose name here is longer than what is printed: 2021年, 前进32位. */
const CHINESE: Partial<Record<Unit, string>> = { 年份: '年', 位次: '位' };

const chineseParts = (value: number, unit: Unit, valueTo?: number): FigureParts => ({
  before: '',
  // The documents print numbers without grouping.
  number: valueTo === undefined ? plain.format(value) : `${plain.format(value)}—${plain.format(valueTo)}`,
  after: CHINESE[unit] ?? unit,
});

/** Turns -0 into 0, so that no zero gets a minus sign. */
const unsigned = (value: number): number => value + 0;

/** A number with its unit, without inventing digits: 1.2万亿元, CNY 1.2 trillion. */
export const valueParts = (value: number, unit: Unit, locale: Locale, valueTo?: number): FigureParts =>
  locale === 'en' ? englishParts(unsigned(value), unit, valueTo) : chineseParts(unsigned(value), unit, valueTo);

/** Adds a comparator where the language puts it: 突破5000亿元, 60%以上; over CNY 500 billion. */
export const withComparator = (parts: FigureParts, comparator: Comparator | null, locale: Locale): FigureParts => {
  if (comparator === null) return parts;
  const { side, en } = comparatorForm(comparator);
  if (locale === 'en') return { ...parts, before: `${en} ${parts.before}` };
  if (side === 'before') return { ...parts, before: comparator + parts.before };
  if (side === 'around') return { ...parts, before: '力争' + parts.before, after: parts.after + '以上' };
  return { ...parts, after: side === 'inside' ? comparator + parts.after : parts.after + comparator };
};

/** A figure with its comparator. */
export const figureParts = ({ value, unit, valueTo, comparator }: Figure, locale: Locale): FigureParts =>
  withComparator(valueParts(value, unit, locale, valueTo), comparator, locale);

export const joinParts = ({ before, number, after }: FigureParts): string => before + number + after;

export const formatValue = (value: number, unit: Unit, locale: Locale): string =>
  joinParts(valueParts(value, unit, locale));

/** 接近3000亿元; in English: nearly CNY 300 billion. */
export const formatFigure = (figure: Figure, locale: Locale): string => joinParts(figureParts(figure, locale));

/** Whether the English digits differ from the document's: 3000亿元 becomes CNY 300 billion. */
export const isConverted = ({ unit }: Figure, locale: Locale): boolean => locale === 'en' && UNITS[unit].factor !== 1;

/** In English the Chinese figure is kept beside the conversion: nearly CNY 300 billion (接近3000亿元). */
export const formatWithOriginal = (figure: Figure, locale: Locale): string =>
  locale === 'en' ? `${formatFigure(figure, 'en')} (${formatFigure(figure, 'zh-CN')})` : formatFigure(figure, locale);
