import type { Catalogue } from '../catalogue/catalogue.js';
import { LOCALES, type Locale } from '../core/locale.js';
import { words } from '../i18n/index.js';
import { nameOf } from '../view/describe.js';
import { fallbackText } from '../view/text.js';
import { WIDGETS, documentsOf, type WidgetViews } from './views.js';

/** A text in every language. */
export type Texts = Record<Locale, string>;

export interface Named {
  id: string;
  name: Texts;
}

/** What a page may set off in a view's drawing: the attribute that does it, and the values it takes. */
export interface EmphasisChoices {
  attribute: string;
  /** Whether it takes several values, separated by commas. */
  several: boolean;
  choices: { value: string; name: Texts }[];
}

/** One view with all that finding and embedding it takes. */
export interface IndexedView {
  tag: string;
  /** The attribute that chooses the view; its value is `view`. */
  attribute: string;
  view: string;
  heading: Texts;
  place: Texts;
  /** The view in sentences, sources included: what stands in the tag. */
  text: Texts;
  topics: string[];
  documents: string[];
  emphasis: EmphasisChoices | null;
}

/** `views.json`: every view of the build. */
export interface ViewIndex {
  version: string;
  documents: Named[];
  topics: Named[];
  /** The elements, by their tags. */
  widgets: Named[];
  views: IndexedView[];
}

const inEvery = <T>(make: (locale: Locale) => T): Record<Locale, T> =>
  Object.fromEntries(LOCALES.map((locale) => [locale, make(locale)])) as Record<Locale, T>;

const indexed = (catalogue: Catalogue, views: WidgetViews, id: string): IndexedView => {
  const { tag, attribute, emphasis } = views;
  const models = inEvery((locale) => views.model(catalogue, id, locale));
  const choices = inEvery((locale) => emphasis?.choices(models[locale]) ?? []);
  return {
    tag,
    attribute,
    view: id,
    heading: inEvery((locale) => models[locale].heading),
    place: inEvery((locale) => views.place(catalogue, id, locale)),
    text: inEvery((locale) => fallbackText(models[locale], catalogue)),
    topics: catalogue.data.topics.filter((topic) => topic.views.includes(id)).map((topic) => topic.id),
    documents: documentsOf(models['zh-CN']),
    emphasis: emphasis
      ? {
          attribute: emphasis.attribute,
          several: emphasis.several,
          choices: choices['zh-CN'].map(({ value }, index) => ({
            value,
            name: inEvery((locale) => choices[locale][index]?.name ?? value),
          })),
        }
      : null,
  };
};

export const viewIndex = (catalogue: Catalogue, version: string): ViewIndex => ({
  version,
  documents: catalogue.data.documents.map((document) => ({
    id: document.id,
    name: inEvery((locale) => words(locale).quote(locale === 'en' ? document.en.title : document.title)),
  })),
  topics: catalogue.data.topics.map((topic) => ({ id: topic.id, name: inEvery((locale) => nameOf(topic, locale)) })),
  widgets: WIDGETS.map(({ tag, name }) => ({ id: tag, name })),
  views: WIDGETS.flatMap((views) => views.ids(catalogue).map((id) => indexed(catalogue, views, id))),
});
