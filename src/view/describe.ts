import { readDate } from '../core/dates.js';
import type { Figure, Sourced } from '../core/fact.js';
import type { Locale } from '../core/locale.js';
import { words, type Words } from '../i18n/index.js';
import type { FigureSubject, Provenance, Source } from './provenance.js';
import type { Credit, Mark } from './view-model.js';

/** The scope in words; in English, the editor's own is left as it is, and a status beside it is one of ours. */
export const scopeOf = ({ figure, scope }: FigureSubject, locale: Locale): string | null => {
  const { scope: printed } = figure;
  if (scope) return scope[locale];
  if (printed === null || locale !== 'en') return printed;
  const w = words(locale);
  const statuses = new Map<string, string>(Object.entries(w.statuses));
  return printed
    .split('、')
    .map((text) => statuses.get(text)?.toLowerCase() ?? text)
    .join(w.separator);
};

export const periodOf = ({ figure, period }: FigureSubject, locale: Locale): string | null => {
  const date = figure.period !== null && figure.evidence === null ? readDate(figure.period) : null;
  if (date) return words(locale).date(date.year, date.month, date.day);
  return period?.[locale] ?? figure.period;
};

/** Whether a figure is an average annual rate up to its year, which is not the rate of that year. */
export const isYearlyAverage = ({ period, year, kind }: Figure): boolean =>
  period === '年均' && year !== null && kind !== 'actual';

/** The year or span of a figure, or the words for a year that is not stated. */
export const whenOf = (of: FigureSubject, locale: Locale): string => {
  const w = words(locale);
  const { figure } = of;
  const period = periodOf(of, locale);
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
export const citeSource = ({ title, issuer, date }: Source, locale: Locale): string => {
  const w = words(locale);
  return w.quote(title[locale]) + w.parenthesis(issuer[locale] + w.separator + (date ?? w.undated));
};

/** The document or the editor that something comes from, and its date. */
export const creditOf = (stated: Provenance, locale: Locale): Credit => {
  if (stated.evidence !== null) return { source: citeSource(stated.source, locale), sourceDate: stated.source.date };
  const w = words(locale);
  const { source, date } = stated.editor;
  return {
    source: w.editorProvided + w.colon + [source, date].filter(Boolean).join(w.separator),
    sourceDate: date,
  };
};

/** The provenance of a claim in the view's language: its evidence, and the line of credit. */
export const credited = (stated: Provenance, locale: Locale): Sourced & Credit => ({
  ...(stated.evidence === null ? { evidence: null, editor: stated.editor } : { evidence: stated.evidence }),
  ...creditOf(stated, locale),
});
