import type { Relation } from '../core/comparators.js';
import { exact, type Dimension } from '../core/units.js';
import { limitAfter, limitBefore } from './limits.js';
import { MEASURE, measureOf, nounAfter } from './measures.js';
import { BARE_NUMERAL, NUMERAL, numeralDigits, numeralValue } from './numerals.js';

/** A number of the draft with its unit and what limits it. */
export interface Quantity {
  /** Where it stands, its comparators included: UTF-16 offsets. */
  start: number;
  end: number;
  /** Where the numeral itself begins, and where its unit ends. */
  numeralAt: number;
  unitEnd: number;
  /** Its worth in the dimension's base unit. */
  worth: number;
  /** The upper end of a range, in the same unit. */
  worthTo: number | null;
  /** The digits without magnitude and unit: 3000 of 3000亿元. */
  digits: number;
  /** Null for a number that has a magnitude and no unit: 1000万左右. */
  dimension: Dimension | null;
  /** The measure word as it is written. */
  measure: string;
  relation: Relation | null;
  /** What is written loosely (一个, 五县, 近千, 第74位): a figure only if a document has it. */
  isLoose: boolean;
}

const RANGE = '\\s*(?:[-—–~～]+|至|到)\\s*';
const NUMBER = new RegExp(
  `([前第])?\\s*(?:(百分之|千分之|[二三四五六七八九十]分之)?(${NUMERAL})(?:${RANGE}(${NUMERAL}))?|(${BARE_NUMERAL}))\\s*([多余几来]?)((?:[十百万亿]|千(?![瓦米克]))*)\\s*(成[一二三四五六七八九半](?![一二三四五六七八九十百千万亿\\d])|${MEASURE})?`,
  'g',
);
/** 增长1.5倍 is 2.5 times as much; 增长到 and 为 are the multiple itself. */
const INCREASE = /(?:增长|增加|提高|上升|扩大|多|高)(?:了|出)?(?:近|约|超|超过)?$/;

/** Words for a number: 翻两番 is four times as much. */
const WORDS: readonly {
  pattern: RegExp;
  dimension: Dimension;
  worth: (match: RegExpExecArray) => number;
  relation?: Relation;
}[] = [
  {
    pattern: /翻(?:了)?([一二三1-3])?番/g,
    dimension: 'multiple',
    worth: ([, times = '一']) => 2 ** numeralValue(times),
  },
  { pattern: /一半|半数/g, dimension: 'percent', worth: () => 50 },
  { pattern: /百分之?百/g, dimension: 'percent', worth: () => 100 },
  { pattern: /过半/g, dimension: 'percent', worth: () => 50, relation: 'over' },
];

/** Words that begin with a numeral and count nothing: 一些, 一直, 千方百计. */
const IDLE = /^[些直起般定致体方旦样半并同切度齐系线流手心贯概向面]/;

const partsOf = (share: string): number =>
  share.startsWith('百') ? 1 : share.startsWith('千') ? 0.1 : 100 / numeralValue(share.slice(0, 1));

/** 二三 before a unit: two or three. */
const neighbours = (numeral: string): [number, number] | null => {
  const [, first, second] = /^([一二三四五六七八九])([一二三四五六七八九])$/.exec(numeral) ?? [];
  if (!first || !second) return null;
  const [low, high] = [numeralValue(first), numeralValue(second)];
  return high === low + 1 ? [low, high] : null;
};

/** 六成五 is 65 %, 七成半 75 %. */
const tenths = (tail: string): number => (!tail ? 0 : tail === '半' ? 0.5 : numeralValue(tail) / 10);

const dimensionAndFactor = (
  lead: string,
  share: string | undefined,
  unit: string | undefined,
  noun: Dimension | undefined,
): { dimension: Dimension | null; factor: number } => {
  if (share !== undefined) return { dimension: 'percent', factor: partsOf(share) };
  if (lead !== '' && (unit === undefined || unit === '名' || unit === '位' || unit === '强'))
    return { dimension: 'rank', factor: 1 };
  const measure = unit === undefined ? undefined : measureOf(unit);
  return { dimension: measure?.dimension ?? noun ?? null, factor: measure?.factor ?? 1 };
};

const quantityAt = (text: string, match: RegExpExecArray): Quantity | null => {
  const [found, lead = '', share, numeral, to, bare, more = '', scaleAfter = '', measured] = match;
  // 六成五
  const [unit, tail = ''] = measured?.startsWith('成') ? ['成', measured.slice(1)] : [measured];
  // 50多万吨
  const written = (numeral ?? bare ?? '') + scaleAfter;
  const isSpoken = numeral !== undefined && !/\d/.test(numeral);
  const isWide = /[万亿]/.test(written + (to ?? ''));
  const unitEnd = match.index + found.trimEnd().length;
  const next = text.slice(unitEnd, unitEnd + 16);
  const numeralAt = match.index + found.length - found.trimStart().length;
  const before = text.slice(Math.max(0, numeralAt - 16), numeralAt);
  const limit = limitBefore(before);
  if (bare !== undefined && !limit) return null;
  if (isSpoken && unit === undefined && share === undefined && IDLE.test(next)) return null;
  const noun = unit === undefined && share === undefined ? nounAfter(next) : undefined;
  const { dimension, factor } = dimensionAndFactor(lead, share, unit, noun);
  // 千亿级 is the name of a class.
  if (dimension === null && (!isWide || next.startsWith('级'))) return null;
  const pair = isSpoken ? neighbours(written) : null;
  const scaleOfTo = to === undefined ? 1 : numeralValue(to) / numeralDigits(to);
  // 2—3万: the magnitude after the upper end is both ends'.
  const scale = to !== undefined && /^\d[\d.]*$/.test(written) ? scaleOfTo : 1;
  const value = (pair?.[0] ?? numeralValue(written)) * scale + tenths(tail);
  const upper = pair?.[1] ?? (to === undefined ? null : numeralValue(to));
  const after = limitAfter(next);
  const increase = dimension === 'multiple' && INCREASE.test(before) ? 1 : 0;
  return {
    start: numeralAt - (limit?.length ?? 0),
    end: unitEnd + (after?.length ?? 0),
    numeralAt,
    unitEnd,
    worth: exact((value + increase) * factor),
    worthTo: upper === null ? null : exact(upper * factor),
    digits: numeralDigits(written),
    dimension,
    measure: unit ?? '',
    relation: more ? 'over' : (limit?.relation ?? after?.relation ?? null),
    isLoose:
      (noun !== undefined && !isWide) ||
      bare !== undefined ||
      unit === '强' ||
      (dimension !== null && ['date', 'years', 'months'].includes(dimension)) ||
      (isSpoken && written.length === 1 && dimension !== 'percent'),
  };
};

/** The quantities of a text without its dates and codes, in order. */
export const quantitiesIn = (text: string): Quantity[] => {
  const found = [...text.matchAll(NUMBER)].flatMap((match) => quantityAt(text, match) ?? []);
  for (const { pattern, dimension, worth, relation = null } of WORDS)
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const amount = worth(match);
      const limit = limitBefore(text.slice(Math.max(0, start - 16), start));
      found.push({
        start: start - (limit?.length ?? 0),
        end,
        numeralAt: start,
        unitEnd: end,
        worth: amount,
        worthTo: null,
        digits: amount,
        dimension,
        measure: '',
        relation: relation ?? limit?.relation ?? null,
        isLoose: dimension === 'percent' && amount === 50,
      });
    }
  return found.sort((one, other) => one.start - other.start);
};

/** A year as a figure of its own: 2021年实现全覆盖. */
export const yearQuantity = (year: number, start: number, end: number): Quantity => ({
  start,
  end,
  numeralAt: start,
  unitEnd: end,
  worth: year,
  worthTo: null,
  digits: year,
  dimension: 'date',
  measure: '年',
  relation: null,
  isLoose: true,
});
