import type { Catalogue } from '../../catalogue/catalogue.js';
import { formatFigure, isConverted } from '../../core/format.js';
import type { Locale } from '../../core/locale.js';
import { words } from '../../i18n/index.js';
import { captioned, type CaptionedFigure } from '../../view/captions.js';
import { nameOf, sourceOf } from '../../view/describe.js';
import { setAside } from '../../view/set-aside.js';
import { joinSentences } from '../../view/text.js';
import type { ViewModel } from '../../view/view-model.js';
import type { {{pascal}}Subject } from './subject.js';
import { {{camel}}Words } from './words.js';

export interface {{pascal}}Overrides {
  /** Replaces the heading. */
  heading?: string;
}

/** A figure with all that makes it more than a bare number. */
export interface {{pascal}}Row extends CaptionedFigure {
  /** 曲靖市 · 2025年目标: its place, its scope, its kind and when; in English before that the figure of the document. */
  about: string;
  source: string;
}

export interface {{pascal}}Model extends ViewModel {
  rows: {{pascal}}Row[];
}

const once = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** Everything that a view shows. Pure: the same input gives the same view in a browser, at build time and in a test. */
export const {{camel}}Model = (
  catalogue: Catalogue,
  subject: {{pascal}}Subject,
  overrides: {{pascal}}Overrides,
  locale: Locale,
): {{pascal}}Model => {
  const w = words(locale);
  const own = {{camel}}Words(locale);
  const { indicator, figures } = subject;
  const rows = figures.map((figure): {{pascal}}Row => {
    const place = catalogue.place(figure.place);
    const shown = captioned(catalogue, { figure, indicator, place }, nameOf(place, locale), [], locale);
    // The heading has the indicator.
    const [, ...caption] = shown.caption;
    return {
      ...shown,
      about: [
        ...(isConverted(figure, locale) ? [formatFigure(figure, 'zh-CN')] : []),
        ...caption,
        ...(shown.when === w.undatedYear ? [shown.when] : []),
      ].join(' · '),
      source: sourceOf(catalogue, figure, locale),
    };
  });
  const heading = overrides.heading?.trim() || own.heading(nameOf(indicator, locale));
  const place = once(figures.map((figure) => nameOf(catalogue.place(figure.place), locale))).join(w.nameSeparator);
  const others = setAside(catalogue, figures, locale);
  const reasons = once(figures.flatMap(catalogue.differences)).map((found) => (locale === 'en' ? found.en : found.words));
  const remarks = [...(rows.length > 1 ? [own.notComparable] : []), ...reasons];
  const sentences = rows.map(({ sentence }) => sentence);
  return {
    tag: 'qj-{{name}}',
    attribute: 'indicator',
    view: subject.view,
    locale,
    heading,
    subheading: w.subheading(place, own.hint),
    stillSubheading: w.subheading(place, own.stillHint),
    place,
    figures: rows,
    rows,
    others,
    claims: [],
    legend: once(rows.map(({ mark }) => mark)).map((mark) => ({
      key: mark,
      look: mark,
      form: 'box',
      text: once(rows.filter((row) => row.mark === mark).map(({ role }) => role)).join(w.nameSeparator),
    })),
    passages: [],
    derived: [],
    remarks,
    inWords: [`${place}${w.separator}${heading}`, sentences.join(w.listSeparator)],
    summary: joinSentences([heading, place, ...sentences, ...remarks], w),
  };
};
