import { dimensionOf, exact, worthOf, type Dimension, type Unit } from '../core/units.js';
import type { Context } from './context.js';
import type { ProofFact, ProofIndex } from './index-types.js';
import { limitEarlier, limitOf } from './limits.js';
import { placeFit } from './place-fit.js';
import type { Quantity } from './quantities.js';
import { scopeFits } from './scope-fit.js';
import type { Evidence, Likeness } from './terms.js';

/** How a figure of a draft stands to the documents; it never says that the draft is wrong. */
export type Verdict = 'same' | 'comparator' | 'year' | 'scope' | 'value' | 'unknown';

export interface Judgement {
  verdict: Verdict;
  /** The fact that it was held against; of `unknown` the nearest, where there is one. */
  fact: ProofFact | null;
  /** Whether the place makes it another scope. */
  isOtherPlace?: boolean;
}

/** Evidence from which on a difference is one; below it, a figure that is the same may still be. */
const STRONG = 2.2;
const CLEAR = 4;
/** How near the words of what is counted stand to a loose count: 三个千亿级产业, 千亿级集群共有三个. */
const NEAR = 6;

const isSameNumber = (one: number, other: number): boolean =>
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

const isSameDimension = (quantity: Quantity, fact: ProofFact): boolean =>
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
const EVERYDAY = ['个', '家', '户', '所', '座', '条', '项', '处', '件', ''];
/** Those that may also mean kinds of things: two of them are the same number, three another or another thing. */
const LOOSE = [...EVERYDAY, '大', '款', '种', '类', '块', '张', '片'];

const isSameMeasure = ({ dimension, measure }: Quantity, { unit }: ProofFact, alike: readonly string[]): boolean => {
  const own = unit.replace(/^[万亿]/, '');
  return dimension !== 'count' || measure === own || (alike.includes(measure) && alike.includes(own));
};

const isSame = (quantity: Quantity, fact: ProofFact): boolean => {
  if (!mayBeSameDimension(quantity, fact)) return false;
  if (!isSameNumber(common(quantity).worth, common(amountOf(fact)).worth)) return false;
  if (!isSameMeasure(quantity, fact, LOOSE)) return false;
  const { worthTo } = quantity;
  if (fact.valueTo === undefined) return worthTo === null;
  return worthTo !== null && isSameNumber(worthTo, worthOf({ value: fact.valueTo, unit: fact.unit }));
};

/** What of a figure differs from a fact of the same number, in the order in which it is told. */
interface Differences {
  place: boolean;
  elsewhere: boolean;
  scope: boolean;
  year: boolean;
  comparator: boolean;
}

const yearDiffers = ({ facts }: ProofIndex, { year, yearInClause }: Context, fact: ProofFact): boolean => {
  if (year === null || year === fact.year) return false;
  if (fact.year !== null) return true;
  // What one document leaves undated another may date.
  const dated = facts.filter(
    (other) =>
      other.year !== null &&
      other.indicator === fact.indicator &&
      other.place === fact.place &&
      isSameNumber(worthOf(other), worthOf(fact)),
  );
  if (dated.length > 0) return dated.every((other) => other.year !== year);
  // A year within a figure's own clause is said of it; one further off may be said of another.
  return yearInClause && !/\d{4}/.test(fact.period ?? '');
};

const comparatorDiffers = (quantity: Quantity, { striving, beforeInClause }: Context, fact: ProofFact): boolean => {
  const { relation, strive } = limitOf(fact.comparator);
  const said = quantity.relation ?? (relation === null ? null : limitEarlier(beforeInClause));
  // 迈过2000亿元 is as good as 迈上.
  if (said !== relation && !(fact.comparator === '迈上' && said === 'over')) return true;
  if (strive) return striving === 'no';
  return striving === 'here' && fact.kind !== 'target';
};

const differencesOf = (index: ProofIndex, quantity: Quantity, context: Context, fact: ProofFact): Differences => {
  const place = placeFit(index, context, fact.place);
  return {
    place: place !== 'fits',
    elsewhere: place === 'elsewhere',
    scope: !scopeFits(index, context, fact),
    year: yearDiffers(index, context, fact),
    comparator: comparatorDiffers(quantity, context, fact),
  };
};

const WEIGHTS: Readonly<Record<keyof Differences, number>> = {
  place: 5,
  elsewhere: 3,
  scope: 3,
  year: 3,
  comparator: 2,
};

const weightOf = (differences: Differences): number =>
  (Object.keys(WEIGHTS) as (keyof Differences)[]).reduce((sum, key) => sum + (differences[key] ? WEIGHTS[key] : 0), 0);

const verdictOf = (
  { elsewhere, place, scope, year, comparator }: Differences,
  { names }: Context,
  fact: ProofFact,
): Verdict => {
  if (elsewhere && !names.has(fact.place)) return 'unknown';
  if (place || scope) return 'scope';
  if (year) return 'year';
  return comparator ? 'comparator' : 'same';
};

const evidenceFor = ({ evidence }: Context, fact: ProofFact): Evidence | undefined =>
  evidence.find(({ indicator }) => indicator === fact.indicator);

/** How many digits a number has that it need not have: 13697 can hardly be of anything else, 3 can. */
const digitsOf = (value: number): number => String(exact(value)).replace(/^0\.0*|\.|0+$/g, '').length;

/** How much a passage must have in common with a fact of the same number, where it does not name what is measured. */
const likenessNeeded = (fact: ProofFact): number => Math.max(1, 4 - digitsOf(fact.value));

/** What the draft names most clearly, of the indicators that such a quantity can measure. */
const clearestOf = ({ facts }: ProofIndex, quantity: Quantity, { evidence }: Context): Evidence | undefined =>
  evidence.find(
    ({ indicator, isClose }) =>
      isClose && facts.some((fact) => fact.indicator === indicator && isSameDimension(quantity, fact)),
  );

/** Whether the words next to a quantity are those of another indicator: 三甲医院 of 新增三甲医院4家. Beside a share stands its whole. */
const isOfOther = ({ dimension }: Quantity, own: Evidence | undefined, clearest: Evidence | undefined): boolean =>
  clearest !== undefined &&
  clearest.indicator !== own?.indicator &&
  ((own?.score ?? 0) < clearest.score / 2 ||
    (dimension !== 'percent' && clearest.distance <= 1 && (own?.distance ?? Infinity) > 4));

/** What is written loosely, as 三个环节, is a document's figure only where its words stand beside it. */
const isNamed = (own: Evidence | undefined, { digits, dimension }: Quantity): boolean => {
  if (!own) return false;
  const isCounted = dimension === 'count';
  return (
    own.score >= (isCounted && digits === 1 ? CLEAR : STRONG) && (own.isClose || (!isCounted && own.score >= CLEAR))
  );
};

/** A draft that names no place of ours is taken to be about one only where its words leave no doubt; counts leave more. */
const isAbout = ({ isOurs }: Context, { dimension }: Quantity, score: number, isSpecific: boolean): boolean =>
  isOurs || isSpecific || score >= (dimension === 'count' ? CLEAR : (STRONG + CLEAR) / 2);

/** The fact of the same number that the draft means, if any. */
const judgeSame = (index: ProofIndex, likeness: Likeness, quantity: Quantity, context: Context): Judgement | null => {
  const clearest = clearestOf(index, quantity, context);
  const candidates = index.facts
    .filter((fact) => isSame(quantity, fact))
    .map((fact) => {
      const differences = differencesOf(index, quantity, context, fact);
      const weight = weightOf(differences);
      const own = evidenceFor(context, fact);
      const named = own?.score ?? 0;
      const isAlike = likeness(context.passage, fact) >= likenessNeeded(fact);
      const score = Math.max(named, isAlike ? 1 : 0);
      const isSpecific = digitsOf(fact.value) > 2;
      const isMeant =
        isAbout(context, quantity, named, isSpecific) &&
        (isSpecific || !isOfOther(quantity, own, clearest)) &&
        (!quantity.isLoose || isNamed(own, quantity)) &&
        (weight === 0
          ? score >= 1
          : named >= (quantity.digits === 1 && quantity.dimension === 'count' ? CLEAR : STRONG) ||
            (isAlike && isSpecific));
      return {
        fact,
        differences,
        isMeant,
        rank: score - weight + (fact.year !== null && fact.year === context.year ? 1 : 0),
      };
    })
    .filter(({ isMeant }) => isMeant)
    .sort((one, other) => other.rank - one.rank);
  const [best] = candidates;
  if (!best) return null;
  const { differences, fact } = best;
  return { verdict: verdictOf(differences, context, fact), fact, isOtherPlace: differences.place };
};

/** The worth of one more in a number's last digit that is not 0: 10 of 40, 1000 of 2000. */
const stepOf = (value: number): number => {
  let step = 1;
  while (value > 0 && Number.isInteger(value / (step * 10))) step *= 10;
  return step;
};

/** A rounder number that the fact's own bears out: 近1.4万元 for 13697元, 四成多 for 44%. */
const isBorneOut = ({ worth, relation }: Quantity, fact: ProofFact): boolean => {
  if (fact.comparator !== null || relation === null || relation === 'only') return false;
  const own = worthOf(fact);
  if (relation === 'over' || relation === 'at-least') return own > worth && own < worth + stepOf(worth);
  if (relation === 'just-under' || relation === 'under') return own < worth && own > worth - stepOf(worth) / 3;
  return Math.abs(own - worth) < stepOf(worth) / 2;
};

const nearestTo = (quantity: Quantity, facts: readonly ProofFact[]): ProofFact | null => {
  const distance = (fact: ProofFact): number => Math.abs(Math.log(worthOf(fact) / quantity.worth));
  return [...facts].sort((one, other) => distance(one) - distance(other))[0] ?? null;
};

/** The fact that a draft with another number means: of those with its comparator, where there are any. */
const meantBy = (quantity: Quantity, facts: readonly ProofFact[]): ProofFact | null => {
  const alike = facts.filter(({ comparator }) => limitOf(comparator).relation === quantity.relation);
  return nearestTo(quantity, alike.length > 0 ? alike : facts);
};

/** Whether a quantity's other number can be told from that of something else said in the same words. */
const isTold = (quantity: Quantity, { score, isClose }: Evidence): boolean =>
  isClose && quantity.dimension !== null && score >= STRONG && !(quantity.isLoose && quantity.digits === 1);

/** A number that no document has, of an indicator that the documents have. */
const judgeOther = (index: ProofIndex, quantity: Quantity, context: Context): Judgement => {
  const unknown = (fact: ProofFact | null): Judgement => ({ verdict: 'unknown', fact });
  for (const evidence of context.evidence) {
    const facts = index.facts.filter(({ indicator }) => indicator === evidence.indicator);
    const alike = facts.filter((fact) => isSameDimension(quantity, fact) && isSameMeasure(quantity, fact, EVERYDAY));
    // The same digits with another unit: 80GWh for 80GW.
    const some =
      alike.length > 0 ? alike : facts.filter((fact) => fact.value === quantity.digits && quantity.digits > 2);
    if (some.length === 0) continue;
    const here = some.filter(
      (fact) => placeFit(index, context, fact.place) === 'fits' && scopeFits(index, context, fact),
    );
    const nearest = nearestTo(quantity, here.length > 0 ? here : some);
    if (!isTold(quantity, evidence) || !isAbout(context, quantity, evidence.score, false) || context.isRelative)
      return unknown(nearest);
    const ofYear = here.filter((fact) => !yearDiffers(index, context, fact));
    const borneOut = ofYear.find((fact) => isSame(quantity, fact) || isBorneOut(quantity, fact));
    if (borneOut) return { verdict: 'comparator', fact: borneOut };
    return ofYear.length > 0 ? { verdict: 'value', fact: meantBy(quantity, ofYear) } : unknown(nearest);
  }
  return unknown(null);
};

export const judge = (index: ProofIndex, likeness: Likeness, quantity: Quantity, context: Context): Judgement =>
  judgeSame(index, likeness, quantity, context) ?? judgeOther(index, quantity, context);
