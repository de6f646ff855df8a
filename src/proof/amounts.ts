import { dimensionOf, worthOf, type Dimension, type Unit } from '../core/units.js';
import type { ProofFact } from './index-types.js';
import type { Quantity } from './quantities.js';

export const isSameNumber = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other), 1e-9);

/** Amounts of dimensions that can be told in one another: 60分钟 is 1小时, 105平方公里 is 10500公顷. */
const COMMON: Partial<Record<Dimension, [Dimension, number]>> = {
  minutes: ['hours', 1 / 60],
  months: ['years', 1 / 12],
  farmland: ['area', 1 / 1500],
  'mass-per-year': ['mass', 1],
  multiple: ['percent', 100],
  places: ['rank', 1],
};

interface Amount {
  dimension: Dimension | null;
  worth: number;
}

const common = ({ dimension, worth }: Amount): Amount => {
  const [into, factor] = (dimension && COMMON[dimension]) ?? [dimension, 1];
  return { dimension: into, worth: worth * factor };
};

/** Heads and places in a rank are also counted with everyday measure words: 1203个, 第74. */
const COUNTED: readonly Dimension[] = ['count', 'people', 'rank'];

const amountOf = ({ value, unit }: { value: number; unit: Unit }): Amount => ({
  dimension: dimensionOf(unit),
  worth: worthOf({ value, unit }),
});

export const isSameDimension = (quantity: Quantity, fact: ProofFact): boolean =>
  quantity.dimension === dimensionOf(fact.unit) ||
  (quantity.dimension !== 'multiple' &&
    quantity.dimension !== 'percent' &&
    common(quantity).dimension === common(amountOf(fact)).dimension);

const mayBeSameDimension = (quantity: Quantity, fact: ProofFact): boolean => {
  const { dimension } = amountOf(fact);
  return (
    quantity.dimension === null ||
    common(quantity).dimension === common(amountOf(fact)).dimension ||
    (dimension !== null && COUNTED.includes(dimension) && COUNTED.includes(quantity.dimension))
  );
};

/** Measure words for things of any kind. */
export const EVERYDAY = ['个', '家', '户', '所', '座', '条', '项', '处', '件', ''];
/** Those that may also mean kinds of things: two of them are the same number, three another or another thing. */
const LOOSE = [...EVERYDAY, '大', '款', '种', '类', '块', '张', '片'];

export const isSameMeasure = (
  { dimension, measure }: Quantity,
  { unit }: ProofFact,
  alike: readonly string[],
): boolean => {
  const own = unit.replace(/^[万亿]/, '');
  return dimension !== 'count' || measure === own || (alike.includes(measure) && alike.includes(own));
};

export const isSame = (quantity: Quantity, fact: ProofFact): boolean => {
  if (!mayBeSameDimension(quantity, fact)) return false;
  if (!isSameNumber(common(quantity).worth, common(amountOf(fact)).worth)) return false;
  if (!isSameMeasure(quantity, fact, LOOSE)) return false;
  const { worthTo } = quantity;
  if (fact.valueTo === undefined) return worthTo === null;
  return worthTo !== null && isSameNumber(worthTo, worthOf({ value: fact.valueTo, unit: fact.unit }));
};

/** The worth of one more in a number's last digit that is not 0: 10 of 40, 1000 of 2000. */
const stepOf = (value: number): number => {
  let step = 1;
  while (value > 0 && Number.isInteger(value / (step * 10))) step *= 10;
  return step;
};

/** A rounder number that the fact's own bears out: 近1.4万元 for 13697元, 四成多 for 44%. */
export const isBorneOut = ({ worth, relation }: Quantity, fact: ProofFact): boolean => {
  if (fact.comparator !== null || relation === null || relation === 'only') return false;
  const own = worthOf(fact);
  if (relation === 'over' || relation === 'at-least') return own > worth && own < worth + stepOf(worth);
  if (relation === 'just-under' || relation === 'under') return own < worth && own > worth - stepOf(worth) / 3;
  return Math.abs(own - worth) < stepOf(worth) / 2;
};
