import type { Indicator } from '../catalogue/types.js';
import type { Figure } from '../core/fact.js';
import { convert, dimensionOf, UNITS } from '../core/units.js';

/**
 * The form that a figure's measure calls for: a part of its own whole, unit marks, a bar on a scale that rates or amounts share,
 * one unit and the part beyond it, or the number alone where a drawing would say no more than that.
 */
export type Form = 'share' | 'units' | 'growth' | 'multiple' | 'amount' | 'number';

/** Up to how many things are drawn one by one; a reader no longer counts more. */
const MOST_UNITS = 30;

const isCountable = ({ value, valueTo = value, unit }: Figure): boolean =>
  dimensionOf(unit) === 'count' &&
  UNITS[unit].factor === 1 &&
  Number.isInteger(value) &&
  Number.isInteger(valueTo) &&
  value > 0 &&
  valueTo <= MOST_UNITS;

export const formOf = (figure: Figure, measure: Indicator['measure']): Form => {
  const { value, valueTo = value, unit } = figure;
  const dimension = dimensionOf(unit);
  if (measure === 'share' && dimension === 'percent' && value >= 0 && convert(valueTo, unit, '%') <= 100)
    return 'share';
  if (measure === 'growth' && dimension === 'percent') return 'growth';
  if (measure === 'multiple' && dimension === 'multiple' && value >= 1) return 'multiple';
  return measure === 'level' && isCountable(figure) ? 'units' : 'number';
};
