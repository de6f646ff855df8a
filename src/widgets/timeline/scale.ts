import { isComparable, type Figure } from '../../core/fact.js';
import { greatest } from '../../core/extremes.js';
import { dimensionOf, worthOf } from '../../core/units.js';
import { isYearlyAverage } from '../../view/describe.js';
import type { LaneSubject } from './subject.js';
import type { LaneScale } from './types.js';

/** The scale that figures of a lane share. */
export interface Scaled {
  scale: LaneScale;
  /** How high a figure stands, from 0 to 1; null for one that may not be set against the others. */
  heightOf: (figure: Figure) => number | null;
}

const UNSCALED: Scaled = { scale: null, heightOf: () => null };

/**
 * Heights compare only what is of one indicator, place and scope: a lane whose dated figures are not, or that holds dated events,
 * has no scale. A rate that holds for a span of years, and a time to do something in, have no height in one year.
 */
export const scaleOf = ({ figures, events }: LaneSubject): Scaled => {
  const dated = figures.filter(({ said }) => said.figure.year !== null);
  const [first] = dated;
  if (!first || dated.length < 2 || events.some(({ date }) => date !== null)) return UNSCALED;
  const dimension = dimensionOf(first.said.figure.unit);
  const belongs = (figure: Figure) =>
    isComparable(figure, first.said.figure) && dimensionOf(figure.unit) === dimension && worthOf(figure) >= 0;
  const fits = dated.every(
    ({ said: { figure }, measure }) => belongs(figure) && measure !== 'deadline' && !isYearlyAverage(figure),
  );
  if (!fits) return UNSCALED;
  const most = greatest(figures.filter(({ said }) => belongs(said.figure)).map(({ said }) => worthOf(said.figure)));
  const rank = dimension === 'rank';
  return {
    scale: rank ? 'rank' : 'amount',
    heightOf: (figure) => {
      if (!belongs(figure)) return null;
      return rank ? (most - worthOf(figure)) / (most - 1 || 1) : worthOf(figure) / (most || 1);
    },
  };
};
