/** What a unit measures. Figures are only converted within one dimension. */
export type Dimension =
  | 'money'
  | 'dollars'
  | 'percent'
  | 'points'
  | 'area'
  | 'farmland'
  | 'length'
  | 'density'
  | 'people'
  | 'age'
  | 'years'
  | 'months'
  | 'minutes'
  | 'hours'
  | 'mass'
  | 'mass-per-year'
  | 'power'
  | 'energy'
  | 'rank'
  | 'places'
  | 'multiple'
  | 'date'
  | 'count';

interface UnitForm {
  dimension: Dimension;
  /** Worth in the dimension's base unit. */
  factor: number;
}

const of = (dimension: Dimension, factor = 1): UnitForm => ({ dimension, factor });
const count = of('count');

/** Every unit that the documents use, as they write it. */
export const UNITS = {
  亿元: of('money', 1e8),
  万亿元: of('money', 1e12),
  万元: of('money', 1e4),
  元: of('money'),
  万美元: of('dollars', 1e4),
  美元: of('dollars'),
  '%': of('percent'),
  成: of('percent', 10),
  个百分点: of('points'),
  平方公里: of('area'),
  亩: of('farmland'),
  万亩: of('farmland', 1e4),
  公里: of('length'),
  '公里/平方公里': of('density'),
  人: of('people'),
  名: of('people'),
  万人: of('people', 1e4),
  岁: of('age'),
  年: of('years'),
  个月: of('months'),
  分钟: of('minutes'),
  小时: of('hours'),
  吨: of('mass'),
  万吨: of('mass', 1e4),
  '万吨/年': of('mass-per-year', 1e4),
  GW: of('power'),
  GWh: of('energy'),
  位: of('rank'),
  强: of('rank'),
  位次: of('places'),
  倍: of('multiple'),
  年份: of('date'),
  日: of('date'),
  户: count,
  家: count,
  个: count,
  项: count,
  条: count,
  所: count,
  座: count,
  件: count,
  种: count,
  套: count,
  群: count,
  次: count,
  级: count,
  张: count,
  万套: of('count', 1e4),
  万群: of('count', 1e4),
} as const satisfies Record<string, UnitForm>;

export type Unit = keyof typeof UNITS;

export const isUnit = (word: string): word is Unit => Object.keys(UNITS).includes(word);

export const dimensionOf = (unit: Unit): Dimension => UNITS[unit].dimension;

/** Drops the noise that binary floating point adds to decimal figures. */
export const exact = (value: number): number => Number(value.toPrecision(12));

/** What an amount is worth in its dimension's base unit. */
export const worthOf = ({ value, unit }: { value: number; unit: Unit }): number => value * UNITS[unit].factor;

/** A value of one unit in another of the same dimension, or NaN. */
export const convert = (value: number, from: Unit, to: Unit): number =>
  dimensionOf(from) === dimensionOf(to) ? exact((value * UNITS[from].factor) / UNITS[to].factor) : Number.NaN;
