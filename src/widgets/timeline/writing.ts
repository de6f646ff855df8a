import { greatest, least } from '../../core/extremes.js';
import { readDate } from '../../core/dates.js';
import type { Sourced } from '../../core/fact.js';
import type { Locale } from '../../core/locale.js';
import { words } from '../../i18n/index.js';
import type { Credit } from '../../view/view-model.js';
import { placeOf } from './times.js';
import type { Entry, Writing } from './types.js';
import { timelineWords } from './words.js';

/** What is cited, with the date of its source. */
type Cited = Sourced & Credit;

/** The end of the last result, and the end of the year of the first goal, which may be the year of writing. */
const limitsOf = (entries: readonly Entry[]): { last: number; first: number } => {
  const of = (wanted: Entry['side']) => entries.flatMap(({ side, at }) => (side === wanted && at !== null ? [at] : []));
  return { last: greatest(of('before')), first: least(of('after').map((at) => Math.floor(at) + 1)) };
};

/** Whether all results are before all goals, so that one line can part them on an axis. */
export const isLinear = (entries: readonly Entry[]): boolean => {
  const { last, first } = limitsOf(entries);
  return last < first;
};

/** When the documents were written: the latest date that one of them gives, and the words that say where it comes from. */
export const writingOf = (
  cited: readonly Cited[],
  entries: readonly Entry[],
  locale: Locale,
): Writing & { said: string } => {
  const w = words(locale);
  const our = timelineWords(locale);
  const latest = cited.reduce<Cited | null>(
    (found, one) => (one.sourceDate !== null && one.sourceDate > (found?.sourceDate ?? '') ? one : found),
    null,
  );
  const own = cited.some(({ evidence }) => evidence === null);
  const word = own ? our.ownWriting : our.writing;
  const date = latest?.sourceDate ?? null;
  const read = date === null ? null : readDate(date);
  if (!latest || !read || date === null)
    return { at: null, label: word + w.parenthesis(w.undated), said: own ? our.ownWritingUnknown : our.writingUnknown };
  const given = w.date(read.year, read.month, read.day);
  const at = placeOf(date);
  const { last, first } = limitsOf(entries);
  return {
    at: at !== null && at >= last && at <= first ? at : null,
    label: word + w.parenthesis(given),
    said: own ? our.ownWritingFrom(given) : our.writingFrom(latest.source),
  };
};
