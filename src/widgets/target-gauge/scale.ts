import { greatest } from '../../core/extremes.js';
import type { Figure } from '../../core/fact.js';
import { convert, dimensionOf, type Unit } from '../../core/units.js';
import type { Indicator } from '../../catalogue/types.js';

/** The dial: from `start` on the left to `end` on the right, in `unit`. A rank runs backwards. */
export interface Scale {
  start: number;
  end: number;
  unit: Unit;
}

const STEPS = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 7, 8, 10];
const HEADROOM = 1.08;

/** Rounds up to a round number, so that the outermost mark does not stand on the end of the dial. */
const roundUp = (value: number): number => {
  const magnitude = 10 ** Math.floor(Math.log10(value));
  const step = STEPS.find((candidate) => candidate * magnitude >= value * (1 - 1e-9)) ?? 10;
  return Number((step * magnitude).toPrecision(3));
};

export const scaleOf = (measure: Indicator['measure'], unit: Unit, figures: readonly Figure[]): Scale => {
  const values = figures.flatMap((figure) =>
    [figure.value, figure.valueTo ?? figure.value].map((value) => convert(value, figure.unit, unit)),
  );
  const largest = greatest([...values, 0]);
  if (measure === 'rank') return { start: roundUp(largest * HEADROOM), end: 1, unit };
  if (measure === 'share' && unit === '%' && largest <= 100) return { start: 0, end: 100, unit };
  const end = largest > 0 ? roundUp(largest * HEADROOM) : 1;
  // Counts are whole numbers, so their scale ends on one.
  return { start: 0, end: dimensionOf(unit) === 'count' ? Math.ceil(end) : end, unit };
};

/** Where a value stands on the dial, 0 at the left end to 1 at the right. */
export const fractionOf = ({ start, end }: Scale, value: number): number =>
  Math.min(1, Math.max(0, (value - start) / (end - start)));
