import type { Relation } from '../core/comparators.js';
import { worthOf } from '../core/units.js';
import { isSameNumber } from './amounts.js';
import type { Context } from './context.js';
import type { ProofFact, ProofIndex } from './index-types.js';
import { limitEarlier, limitOf } from './limits.js';
import { placeFit } from './place-fit.js';
import type { Quantity } from './quantities.js';
import { scopeFits } from './scope-fit.js';

/** How a figure of a draft stands to the documents; it never says that the draft is wrong. */
export type Verdict = 'same' | 'comparator' | 'year' | 'scope' | 'value' | 'unknown';

/** What of a figure differs from a fact of the same number, in the order in which it is told. */
interface Differences {
  place: boolean;
  elsewhere: boolean;
  scope: boolean;
  year: boolean;
  comparator: boolean;
}

export const yearDiffers = ({ facts }: ProofIndex, { year, yearInClause }: Context, fact: ProofFact): boolean => {
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

/** What a draft did to a document's comparator: left it out, put one in, turned it round (以上 to 以下), made it stronger or weaker. */
export type ComparatorChange = 'dropped' | 'added' | 'turned' | 'strength';

const UPWARD: readonly Relation[] = ['over', 'at-least'];
const DOWNWARD: readonly Relation[] = ['under', 'just-under', 'only'];

const relationChange = (said: Relation | null, relation: Relation | null): ComparatorChange => {
  if (said === null) return 'dropped';
  if (relation === null) return 'added';
  const isTurned =
    (UPWARD.includes(said) && DOWNWARD.includes(relation)) || (DOWNWARD.includes(said) && UPWARD.includes(relation));
  return isTurned ? 'turned' : 'strength';
};

/** How a quantity's comparator differs from a fact's, or null. */
export const comparatorChange = (
  quantity: Quantity,
  { striving, beforeInClause }: Context,
  fact: ProofFact,
): ComparatorChange | null => {
  const { relation, strive } = limitOf(fact.comparator);
  const said = quantity.relation ?? (relation === null ? null : limitEarlier(beforeInClause));
  // 迈过2000亿元 is as good as 迈上.
  if (said !== relation && !(fact.comparator === '迈上' && said === 'over')) return relationChange(said, relation);
  if (strive) return striving === 'no' ? 'dropped' : null;
  return striving === 'here' && fact.kind !== 'target' ? 'added' : null;
};

export const differencesOf = (
  index: ProofIndex,
  quantity: Quantity,
  context: Context,
  fact: ProofFact,
): Differences => {
  const place = placeFit(index, context, fact.place);
  return {
    place: place !== 'fits',
    elsewhere: place === 'elsewhere',
    scope: !scopeFits(index, context, fact),
    year: yearDiffers(index, context, fact),
    comparator: comparatorChange(quantity, context, fact) !== null,
  };
};

const WEIGHTS: Readonly<Record<keyof Differences, number>> = {
  place: 5,
  elsewhere: 3,
  scope: 3,
  year: 3,
  comparator: 2,
};

export const weightOf = (differences: Differences): number =>
  (Object.keys(WEIGHTS) as (keyof Differences)[]).reduce((sum, key) => sum + (differences[key] ? WEIGHTS[key] : 0), 0);

export const verdictOf = (
  { elsewhere, place, scope, year, comparator }: Differences,
  { names }: Context,
  fact: ProofFact,
): Verdict => {
  if (elsewhere && !names.has(fact.place)) return 'unknown';
  if (place || scope) return 'scope';
  if (year) return 'year';
  return comparator ? 'comparator' : 'same';
};
