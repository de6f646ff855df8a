import { isEditorFigure } from '../core/fact.js';
import type { Locale } from '../core/locale.js';
import type { Named } from '../core/text.js';
import { words } from '../i18n/index.js';
import { roleOf, scopeOf } from './describe.js';
import { figureWords } from './figure-words.js';
import { markOf, natureOf, statusOf } from './nature.js';
import type { FigureSubject } from './provenance.js';
import { figureLine } from './text.js';
import type { ShownFigure } from './view-model.js';

/** A figure of a larger view, with the words that stand below its number. */
export interface CaptionedFigure extends ShownFigure {
  /** 硅棒及切片产能，建成和在建：80GW（未注明年份） */
  sentence: string;
  /** 硅棒及切片产能, 建成和在建: what stands below the number. */
  caption: string[];
}

/** What a figure is about: its indicator, its nature, and its place and scope if they differ from those around it. */
const aboutOf = (of: FigureSubject, around: readonly Named[], locale: Locale): { what: string[]; nature: string } => {
  const { figure, indicator, place } = of;
  const elsewhere =
    place && !around.some(({ name }) => name['zh-CN'] === place.name['zh-CN']) ? place.name[locale] : '';
  return {
    what: [indicator.name[locale], elsewhere, scopeOf(of, locale) ?? ''].filter(Boolean),
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
  // A period stands apart: 2025年预测 · “十四五”末. One that names the year itself stands whole: 实际 · 截至2014年底.
  const names = year !== null && period?.includes(String(year));
  const ofYear = year === null || names ? '' : words(locale).year(year);
  const span =
    year === null && period === null ? '' : when.slice(when.indexOf(ofYear) + ofYear.length).replace(/^, /, '');
  const last = nature && ofYear ? words(locale).caption(ofYear, nature) : nature || ofYear;
  return [...what, last, span].filter(Boolean);
};

/** A figure in words, without the places and the name that the view already gives around it. */
export const captioned = (
  subject: FigureSubject,
  of: string,
  around: readonly Named[],
  locale: Locale,
): CaptionedFigure => {
  const w = words(locale);
  const { figure } = subject;
  const about = aboutOf(subject, around, locale);
  const said = figureWords(subject, locale);
  const nature = natureOf(figure, locale);
  const item = [...about.what, about.nature].filter(Boolean).join(w.separator);
  return {
    ...said,
    key: figure.id,
    item: w.figureItem(of, said.indicator, nature),
    mark: markOf(figure),
    role: isEditorFigure(figure) ? w.roleOfEditor(nature) : nature,
    sentence: figureLine({ ...said, item }, locale),
    caption: captionOf(subject, about, said.when, locale),
  };
};
