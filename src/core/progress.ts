import { comparatorForm, type Comparator } from './comparators.js';
import { isComparable, type Figure } from './fact.js';
import { convert, dimensionOf, exact } from './units.js';

/** Whether more is better, less is better (a rank), or neither. */
export type Better = 'higher' | 'lower' | null;

/**
 * How far an actual is on the way to a target.
 * `ratio`: actual ÷ target, in per cent. `gap`: what is still missing, as a plain difference in points or places;
 * shares, rates and ranks are not divided by each other.
 */
export interface Progress {
  form: 'ratio' | 'gap';
  /** Per cent for a ratio, the target's unit for a gap; negative when the target is passed. */
  value: number;
  /** How certain the result is, given the comparators of the inputs. */
  comparator: Comparator | null;
  reached: boolean;
  /** The inputs, both in the target's unit. */
  actual: number;
  target: number;
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** A result is as uncertain as its inputs: just under stays just under, anything vaguer is "about". */
const resultComparator = (actual: Figure, target: Figure, form: Progress['form'], rounded: boolean) => {
  const relation = actual.comparator && comparatorForm(actual.comparator).relation;
  const targetRelation = target.comparator && comparatorForm(target.comparator).relation;
  if (targetRelation === 'about' || (form === 'gap' && relation)) return '约';
  if (relation === 'just-under') return '近';
  if (relation === 'under') return '不足';
  if (relation === 'over' || relation === 'at-least') return '超';
  return relation === 'about' || rounded ? '约' : null;
};

/** The progress from an actual to a target, or null where the two may not be compared. */
export const progressOf = (actual: Figure, target: Figure, better: Better): Progress | null => {
  if (!isComparable(actual, target) || actual.valueTo !== undefined || target.valueTo !== undefined) return null;
  const current = convert(actual.value, actual.unit, target.unit);
  if (!Number.isFinite(current) || target.value === 0) return null;
  const dimension = dimensionOf(target.unit);
  const reached = better === 'lower' ? current <= target.value : current >= target.value;
  if (dimension === 'percent' || dimension === 'rank') {
    const gap = better === 'lower' ? current - target.value : target.value - current;
    const value = exact(gap);
    return {
      form: 'gap',
      value,
      comparator: resultComparator(actual, target, 'gap', false),
      reached,
      actual: current,
      target: target.value,
    };
  }
  const percent = exact((current / target.value) * 100);
  const value = round(percent);
  return {
    form: 'ratio',
    value,
    comparator: resultComparator(actual, target, 'ratio', value !== percent),
    reached,
    actual: current,
    target: target.value,
  };
};
