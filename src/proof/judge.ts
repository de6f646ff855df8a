import { exact, worthOf } from '../core/units.js';
import { EVERYDAY, isBorneOut, isSame, isSameDimension, isSameMeasure } from './amounts.js';
import type { Context } from './context.js';
import { differencesOf, verdictOf, weightOf, yearDiffers, type Verdict } from './differences.js';
import type { ProofFact, ProofIndex } from './index-types.js';
import { limitOf } from './limits.js';
import { placeFit } from './place-fit.js';
import type { Quantity } from './quantities.js';
import { scopeFits } from './scope-fit.js';
import type { Evidence, Likeness } from './terms.js';

export interface Judgement {
  verdict: Verdict;
  /** The fact that it was held against; of `unknown` the nearest, where there is one. */
  fact: ProofFact | null;
  /** Of `unknown`: whether the draft's words are too far from the fact's for it to be worth telling. */
  isFar?: boolean;
  /** Whether the place makes it another scope. */
  isOtherPlace?: boolean;
}

/** Evidence from which on a difference is one; below it, a figure that is the same may still be. */
const STRONG = 2.2;
const CLEAR = 4;

const evidenceFor = ({ evidence }: Context, fact: ProofFact): Evidence | undefined =>
  evidence.find(({ indicator }) => indicator === fact.indicator);

/** How many digits make a number distinctive: 13697 can hardly be that of anything else, 3 can. */
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
  if (dimension !== 'count') return own.score >= (own.isClose ? STRONG : CLEAR);
  return own.isClose && own.score >= (digits === 1 ? CLEAR : STRONG);
};

/** A draft that names no place of the documents is taken to be about one only where its words leave no doubt. Counts need clearer words. */
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
      const isAlike = likeness.shared(context.passage, fact) >= likenessNeeded(fact);
      const score = Math.max(named, isAlike ? 1 : 0);
      const isSpecific = digitsOf(fact.value) > 2;
      const isMeant =
        isAbout(context, quantity, named, isSpecific) &&
        (isSpecific || !isOfOther(quantity, own, clearest)) &&
        (!quantity.isLoose || (isNamed(own, quantity) && likeness.mayCount(context.passage, quantity, fact))) &&
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

const nearestTo = (quantity: Quantity, facts: readonly ProofFact[]): ProofFact | null => {
  const distance = (fact: ProofFact): number => Math.abs(Math.log(worthOf(fact) / quantity.worth));
  return [...facts].sort((one, other) => distance(one) - distance(other))[0] ?? null;
};

/** The fact that a draft with another number means: of those with its comparator, where there are any. */
const meantBy = (quantity: Quantity, facts: readonly ProofFact[]): ProofFact | null => {
  const alike = facts.filter(({ comparator }) => limitOf(comparator).relation === quantity.relation);
  return nearestTo(quantity, alike.length > 0 ? alike : facts);
};

/** Whether another number is clearly meant for the same indicator, and not for something else that is said in the same words. */
const isTold = (quantity: Quantity, { score, isClose }: Evidence): boolean =>
  isClose && quantity.dimension !== null && score >= STRONG && !(quantity.isLoose && quantity.digits === 1);

/** A number that no document has, of an indicator that the documents have. */
const judgeOther = (index: ProofIndex, quantity: Quantity, context: Context): Judgement => {
  const unknown = (fact: ProofFact | null, score = 0): Judgement => ({
    verdict: 'unknown',
    fact,
    isFar: score < STRONG,
  });
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
      return unknown(nearest, evidence.score);
    const ofYear = here.filter((fact) => !yearDiffers(index, context, fact));
    // Its number is a document's, and yet its words are not clear enough for it.
    if (ofYear.some((fact) => isSame(quantity, fact))) return unknown(nearest, evidence.score);
    const borneOut = ofYear.find((fact) => isBorneOut(quantity, fact));
    if (borneOut) return { verdict: 'comparator', fact: borneOut };
    return ofYear.length > 0 ? { verdict: 'value', fact: meantBy(quantity, ofYear) } : unknown(nearest, evidence.score);
  }
  return unknown(null);
};

export const judge = (index: ProofIndex, likeness: Likeness, quantity: Quantity, context: Context): Judgement =>
  judgeSame(index, likeness, quantity, context) ?? judgeOther(index, quantity, context);
