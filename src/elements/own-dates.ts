import { isAfter, isoDate, readDate } from '../core/dates.js';
import { worded } from '../i18n/index.js';
import { problem, shorten, type Problem } from './problem.js';

const dateProblem = (field: string, value: string, late: boolean): Problem =>
  problem(
    'bad-data',
    'data',
    field,
    worded((w) => w.errors.data((late ? w.errors.fieldFuture : w.errors.fieldDate)(field, shorten(value)))),
  );

/** Whether a record states what was, not what is to be; a record without a kind inherits this from the record around it. */
const isActual = (record: Record<string, unknown>, around: boolean): boolean =>
  record['kind'] === undefined ? around : record['kind'] === 'actual';

/**
 * What is wrong with the dates of schema-valid data: a day that does not exist, or a source or an actual figure dated in the
 * future. With `actual`, figures without a kind count as actual ones.
 */
export const datesProblem = (data: unknown, today: string | null, actual: boolean, field = 'data'): Problem | null => {
  if (typeof data !== 'object' || data === null) return null;
  const entries = Object.entries(data as Record<string, unknown>);
  const is = isActual(data as Record<string, unknown>, actual);
  for (const [name, value] of entries) {
    const where = `${field}.${name}`;
    if ((name === 'date' || name === 'time') && typeof value === 'string') {
      const date = readDate(value);
      if (!date) return dateProblem(where, value, false);
      if (today !== null && (name === 'date' || is) && isAfter(isoDate(date), today))
        return dateProblem(where, value, true);
    } else if (name === 'year' && typeof value === 'number' && is && today !== null && isAfter(String(value), today)) {
      return dateProblem(where, String(value), true);
    } else {
      const below = datesProblem(
        value,
        today,
        name === 'actuals' || (name !== 'target' && name !== 'stretch' && is),
        where,
      );
      if (below) return below;
    }
  }
  return null;
};
