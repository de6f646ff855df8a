import type { Catalogue } from '../catalogue/catalogue.js';
import type { DocumentPart, DocumentRecord } from '../catalogue/types.js';
import { readDate } from '../core/dates.js';
import type { Figure, Sourced } from '../core/fact.js';
import type { Locale } from '../core/locale.js';
import { words, type Words } from '../i18n/index.js';
import type { Mark } from './view-model.js';

/** Looks up own properties only, because an editor's words may match the name of an inherited member. */
const termOf = (terms: Record<string, string>, phrase: string): string | undefined =>
  Object.prototype.hasOwnProperty.call(terms, phrase) ? terms[phrase] : undefined;

export const scopeOf = (catalogue: Catalogue, { scope }: Figure, locale: Locale): string | null => {
  if (scope === null || locale !== 'en') return scope;
  const w = words(locale);
  const statuses = new Map<string, string>(Object.entries(w.statuses));
  // The editor's own scope is not translated; a status beside it is one of ours.
  const part = (text: string) => statuses.get(text)?.toLowerCase() ?? text;
  return termOf(catalogue.terms.scopes, scope) ?? scope.split('、').map(part).join(w.separator);
};

export const periodOf = (catalogue: Catalogue, { period, evidence }: Figure, locale: Locale): string | null => {
  const date = period !== null && evidence === null ? readDate(period) : null;
  if (date) return words(locale).date(date.year, date.month, date.day);
  return period && locale === 'en' ? (termOf(catalogue.terms.periods, period) ?? period) : period;
};

/** Whether a figure is an average annual rate up to its year, which is not the rate of that year. */
export const isYearlyAverage = ({ period, year, kind }: Figure): boolean =>
  period === '年均' && year !== null && kind !== 'actual';

/** The year or span of a figure, or the words for a year that is not stated. */
export const whenOf = (catalogue: Catalogue, figure: Figure, locale: Locale): string => {
  const w = words(locale);
  const period = periodOf(catalogue, figure, locale);
  if (isYearlyAverage(figure)) return w.averageUntil(figure.year ?? 0, period ?? '');
  // A period such as 2021年内 names its year itself.
  const year = figure.year === null || period?.includes(String(figure.year)) ? null : w.year(figure.year);
  const parts = [year, period].filter((part) => part !== null);
  return parts.length > 0 ? parts.join(locale === 'en' ? ', ' : '') : w.undatedYear;
};

const ROLES: Record<Mark, (w: Words) => string> = {
  actual: (w) => w.kinds.actual,
  earlier: (w) => w.kinds.actual,
  underway: (w) => w.underway,
  target: (w) => w.kinds.target,
  stretch: (w) => w.stretch,
  plan: (w) => w.kinds.plan,
  forecast: (w) => w.kinds.forecast,
  editor: (w) => w.editorProvided,
};

export const roleOf = (mark: Mark, locale: Locale): string => ROLES[mark](words(locale));

/** 《意见》（云南省委、省政府，未注明日期） */
export const citeSource = (source: DocumentPart & Pick<DocumentRecord, 'date'>, locale: Locale): string => {
  const w = words(locale);
  return (
    w.quote(source.title[locale]) + w.parenthesis(source.issuer[locale] + w.separator + (source.date ?? w.undated))
  );
};

export const sourceOf = (catalogue: Catalogue, sourced: Sourced, locale: Locale): string => {
  if (sourced.evidence !== null) return citeSource(catalogue.source(sourced), locale);
  const { source, date } = sourced.editor;
  return `${words(locale).editorProvided}${words(locale).colon}${[source, date].filter(Boolean).join(words(locale).separator)}`;
};

/** Each source once, in the order in which the figures appear; the editor's own after the documents. */
export const sourcesOf = (catalogue: Catalogue, sourced: readonly Sourced[], locale: Locale): string[] => {
  const ofEditor = ({ evidence }: Sourced) => evidence === null;
  const ordered = [...sourced.filter((one) => !ofEditor(one)), ...sourced.filter(ofEditor)];
  return [...new Set(ordered.map((one) => sourceOf(catalogue, one, locale)))];
};
