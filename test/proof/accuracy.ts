import { alarmsElsewhere, alarmsOf, isNoticed, measureSet, measureSlips, type Outcome } from './measure.js';
import type { Accuracy, AccuracySet, SlipShare } from './result.js';
import { ELSEWHERE, SETS, type SetNumber } from './sentences.js';
import { SLIPS, type Slip } from './slips.js';

/** The verdicts that name a slip: a figure of another year is unknown where no document has that year. */
const NAMES: Record<Slip, string[]> = {
  value: ['value'],
  comparator: ['comparator'],
  year: ['year', 'unknown'],
  unit: ['value', 'unknown'],
  place: ['scope'],
  elsewhere: ['unknown'],
  scope: ['scope'],
};

const slipShare = (slip: Slip, outcomes: readonly Outcome[]): SlipShare => ({
  of: outcomes.length,
  are: outcomes.filter(isNoticed).length,
  named: outcomes.filter(({ said }) => NAMES[slip].includes(said)).length,
});

const accuracyOf = (set: SetNumber): AccuracySet => {
  const result = measureSet(set);
  const slips = measureSlips(set);
  return {
    set,
    same: { of: result.own.length, are: result.own.filter(({ said }) => said === 'same').length },
    alarms: { of: result.own.length + result.none, are: alarmsOf(result) },
    slips: Object.fromEntries(SLIPS.map((slip) => [slip, slipShare(slip, slips[slip])])) as Record<Slip, SlipShare>,
  };
};

export const measureAccuracy = (): Accuracy => ({
  sets: SETS.map(accuracyOf),
  elsewhere: { of: ELSEWHERE.length, are: alarmsElsewhere().length },
});
