import type { Catalogue } from '../../catalogue/catalogue.js';
import type { Figure } from '../../core/fact.js';
import { isEditorFigure } from '../../core/fact.js';
import type { Locale } from '../../core/locale.js';
import { words } from '../../i18n/index.js';
import { nameOf, roleOf, scopeOf } from '../../view/describe.js';
import type { Mark } from '../../view/view-model.js';
import type { ChainsSubject, FigureSubject } from './subject.js';

/** How far a capacity has come, as the documents word it within a figure's scope. */
const STATUSES = ['建成和在建', '建成', '项目开工', '即将开工', '规划建设'] as const;

export type Status = (typeof STATUSES)[number];

export const statusOf = ({ scope }: Figure): Status | null =>
  STATUSES.find((status) => scope?.split('、').includes(status)) ?? null;

export const markOf = (figure: Figure): Mark => {
  const status = statusOf(figure);
  if (status === '建成和在建') return 'underway';
  return figure.kind;
};

/** 建成和在建, 项目开工 where the figure's scope says so, else its kind. */
export const natureOf = (figure: Figure, locale: Locale): string => {
  const w = words(locale);
  const status = statusOf(figure);
  const nature = status ? w.chain.statuses[status] : roleOf(markOf(figure), locale);
  return isEditorFigure(figure) ? w.roleOfEditor(nature) : nature;
};

/** What a figure is about: its indicator, its place and scope where they are not those around it, and its nature. */
export const aboutOf = (
  catalogue: Catalogue,
  { figure, indicator, place }: FigureSubject,
  around: readonly { name: string }[],
  locale: Locale,
): { what: string[]; nature: string } => {
  const elsewhere = place && !around.some(({ name }) => name === place.name) ? nameOf(place, locale) : '';
  return {
    what: [nameOf(indicator, locale), elsewhere, scopeOf(catalogue, figure, locale) ?? ''].filter(Boolean),
    // A status within the scope says it already.
    nature: statusOf(figure) ? '' : roleOf(markOf(figure), locale),
  };
};

/** 硅棒及切片产能, 建成和在建; 切片产能, 2025年预测: all that the number itself does not say. */
export const captionOf = (
  { figure }: FigureSubject,
  { what, nature }: ReturnType<typeof aboutOf>,
  when: string,
  locale: Locale,
): string[] => {
  const dated = figure.year !== null || figure.period !== null;
  const last = nature && dated ? words(locale).caption(when, nature) : nature || (dated ? when : '');
  return [...what, last].filter(Boolean);
};

/** The days of the documents that made the view's forecasts. */
const forecastDates = (catalogue: Catalogue, figures: readonly Figure[]): string[] => [
  ...new Set(
    figures.flatMap((figure) =>
      figure.kind === 'forecast' && !isEditorFigure(figure) ? [catalogue.source(figure).date ?? ''] : [],
    ),
  ),
];

/** The lines that a reader must see with the drawing. */
export const remarksOf = (
  catalogue: Catalogue,
  { chains }: ChainsSubject,
  figures: readonly Figure[],
  barsShown: boolean,
  locale: Locale,
): string[] => {
  const w = words(locale);
  const single = chains.length === 1 ? chains[0] : undefined;
  const note = single?.note ? (locale === 'en' ? (single.noteEn ?? single.note) : single.note) : null;
  const facts = figures.filter((figure) => !isEditorFigure(figure));
  const shown = new Set(facts.map(({ id }) => id));
  const differences = [...new Set(facts.flatMap((fact) => catalogue.differences(fact)))].filter(
    (difference) => difference.facts.filter((id) => shown.has(id)).length > 1,
  );
  const unexplained = differences.filter(({ reason }) => reason === 'none');
  const dates = forecastDates(catalogue, figures).filter(Boolean);
  return [
    ...(single ? [] : [w.chain.overviewOnly]),
    ...(single?.orderNote ? [nameOf(single.orderNote, locale)] : []),
    ...(note ? [note] : []),
    ...(dates.length > 0 ? [w.chain.forecastsOf(dates.join(w.nameSeparator))] : []),
    ...(differences.length > unexplained.length ? [w.chain.notComparable] : []),
    ...unexplained.map((difference) => (locale === 'en' ? difference.en : difference.words)),
    ...(barsShown && single?.scale ? [nameOf(single.scale, locale)] : []),
    ...(facts.some(({ year, period }) => year === null && period === null) ? [w.chain.undatedFigures] : []),
  ];
};
