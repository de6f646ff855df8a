import type { Indicator } from '../../catalogue/types.js';
import type { Figure } from '../../core/fact.js';
import { formOf } from '../../view/form.js';

/**
 * How a goal without an actual figure is drawn: as a part of its whole, unit by unit, as one unit and the part beyond it, or as its
 * number alone. Nothing of that needs a scale whose end no document gives.
 */
export type CardForm = 'share' | 'units' | 'multiple' | 'number';

/** Up to how many units a reader takes in at a glance. */
const MOST_UNITS = 10;

export const cardFormOf = (figure: Figure, measure: Indicator['measure']): CardForm => {
  const form = formOf(figure, measure);
  if (form === 'units') return (figure.valueTo ?? figure.value) <= MOST_UNITS ? 'units' : 'number';
  return form === 'share' || form === 'multiple' ? form : 'number';
};
