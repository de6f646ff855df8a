import type { Catalogue } from '../catalogue/catalogue.js';
import { isEditorFigure, type Figure } from '../core/fact.js';
import { formatFigure } from '../core/format.js';
import type { Locale } from '../core/locale.js';
import type { Named } from '../core/text.js';
import { words } from '../i18n/index.js';
import { roleOf, scopeOf, whenOf } from './describe.js';
import { figureLine } from './text.js';
import type { Mark, ShownFigure } from './view-model.js';

/** A figure with what it measures and where. */
export interface FigureSubject {
  figure: Figure;
  indicator: Named;
  place: Named | null;
}

/** A figure of a larger view, with the words that stand below its number. */
export interface CaptionedFigure extends ShownFigure {
  /** 硅棒及切片产能，建成和在建：80GW（未注明年份） */
  sentence: string;
  /** 硅棒及切片产能, 建成和在建: what stands below the number. */
  caption: string[];
}

export const figureSubject = (catalogue: Catalogue, id: string): FigureSubject => {
  const figure = catalogue.fact(id);
  return { figure, indicator: catalogue.indicator(figure.indicator), place: catalogue.place(figure.place) };
};

/** The status of a capacity, as the documents word it within a figure's scope. */
const STATUSES = ['建成和在建', '建成', '项目开工', '即将开工', '规划建设'] as const;

export type Status = (typeof STATUSES)[number];

/** A figure's status. A goal or a forecast may name one in its scope, but that is not its own. */
export const statusOf = ({ scope, kind }: Figure): Status | null =>
  kind === 'actual' || kind === 'plan'
    ? (STATUSES.find((status) => scope?.split('、').includes(status)) ?? null)
    : null;

export const markOf = (figure: Figure): Mark => {
  const status = statusOf(figure);
  if (status === '建成和在建') return 'underway';
  return figure.kind;
};

/** The kind as tables name it: a figure that is partly under construction does not count as achieved. */
export const kindOf = (figure: Figure, locale: Locale): string =>
  markOf(figure) === 'underway' ? words(locale).underway : words(locale).kinds[figure.kind];

/** 建成和在建, 项目开工 where the figure's scope says so, else its kind. */
const natureOf = (figure: Figure, locale: Locale): string => {
  const status = statusOf(figure);
  return status ? words(locale).statuses[status] : roleOf(markOf(figure), locale);
};

/** What a figure is about: its indicator, its nature, and its place and scope if they differ from those around it. */
const aboutOf = (
  catalogue: Catalogue,
  { figure, indicator, place }: FigureSubject,
  around: readonly Named[],
  locale: Locale,
): { what: string[]; nature: string } => {
  const elsewhere =
    place && !around.some(({ name }) => name['zh-CN'] === place.name['zh-CN']) ? place.name[locale] : '';
  return {
    what: [indicator.name[locale], elsewhere, scopeOf(catalogue, figure, locale) ?? ''].filter(Boolean),
    // A status in the scope already says it.
    nature: statusOf(figure) ? '' : roleOf(markOf(figure), locale),
  };
};

/** 硅棒及切片产能, 建成和在建; 切片产能, 2025年预测: all that the number itself does not say. */
const captionOf = (
  { figure }: FigureSubject,
  { what, nature }: ReturnType<typeof aboutOf>,
  when: string,
  locale: Locale,
): string[] => {
  const { year, period } = figure;
  // A period stands apart: 2025年预测 · “十四五”末.
  const ofYear = year === null ? '' : words(locale).year(year);
  const span =
    year === null ? (period === null ? '' : when) : when.slice(when.indexOf(ofYear) + ofYear.length).replace(/^, /, '');
  const last = nature && ofYear ? words(locale).caption(ofYear, nature) : nature || ofYear;
  return [...what, last, span].filter(Boolean);
};

/** A figure in words, without the places and the name that the view already gives around it. */
export const captioned = (
  catalogue: Catalogue,
  subject: FigureSubject,
  of: string,
  around: readonly Named[],
  locale: Locale,
): CaptionedFigure => {
  const w = words(locale);
  const { figure } = subject;
  const about = aboutOf(catalogue, subject, around, locale);
  const when = whenOf(catalogue, figure, locale);
  const label = formatFigure(figure, locale);
  const indicator = subject.indicator.name[locale];
  const nature = natureOf(figure, locale);
  const item = [...about.what, about.nature].filter(Boolean).join(w.separator);
  return {
    key: figure.id,
    figure,
    item: w.figureItem(of, indicator, nature),
    indicator,
    ...(subject.place ? { place: subject.place.name[locale] } : {}),
    mark: markOf(figure),
    role: isEditorFigure(figure) ? w.roleOfEditor(nature) : nature,
    label,
    when,
    sentence: figureLine({ figure, item, label, when }, locale),
    caption: captionOf(subject, about, when, locale),
  };
};
