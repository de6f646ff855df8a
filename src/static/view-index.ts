import type { Catalogue } from '../catalogue/catalogue.js';
import type { Mosaic } from '../catalogue/county-types.js';
import type { Place } from '../catalogue/types.js';
import { figureParts, type FigureParts } from '../core/format.js';
import type { Locale } from '../core/locale.js';
import { inEvery, type Text } from '../core/text.js';
import { dimensionOf } from '../core/units.js';
import { words } from '../i18n/index.js';
import { fallbackText } from '../view/text.js';
import type { Look, Mark, ViewModel } from '../view/view-model.js';
import type { Emphasis } from '../view/widget-record.js';
import { figureLine, type FigureLine } from './figure-line.js';
import { shownFacts } from './shown.js';
import { WIDGETS, documentsOf, type WidgetViews } from './views.js';

export interface Named {
  id: string;
  name: Text;
}

/** What a page may set off in a view's drawing: the attribute that does it, and the values it takes. */
export interface EmphasisChoices extends Emphasis {
  choices: { value: string; name: Text; look?: Look }[];
}

/** A figure in short, its number apart: 突破 5000 亿元, 目标, 2025年. */
export interface Lead {
  mark: Mark;
  parts: FigureParts;
  role: string;
  when: string;
}

/** A figure of a view in one line. Where its place is not the view's own, the name says it. */
export interface IndexedFigure extends FigureLine {
  /** The fact's id. */
  fact: string;
  /** As the document prints it. */
  printed: string;
  /** Whether it is a date: a year is looked for as such, not as a figure. */
  date: boolean;
}

/** One view with everything needed to find and embed it. */
export interface IndexedView {
  tag: string;
  /** The attribute that chooses the view; its value is `view`. */
  attribute: string;
  view: string;
  heading: Text;
  place: Text;
  /** That place and the counties that the view shows or speaks of, by their Chinese names. */
  places: string[];
  /** What a view of one figure says at a glance. */
  leads: Record<Locale, Lead[]>;
  /** Every figure of the view and those that differ from it, the leading one first. */
  figures: IndexedFigure[];
  /** The view in sentences with its sources, as the tag's fallback has it. */
  text: Text;
  /** What else it says: remarks, lists, figures that differ. */
  aside: Text;
  topics: string[];
  documents: string[];
  emphasis: EmphasisChoices | null;
  /** Whether an editor may add a newer figure. */
  takesValue: boolean;
}

/** `views.json`: every view of the build. */
export interface ViewIndex {
  version: string;
  documents: Named[];
  topics: Named[];
  /** The elements, by their tags. */
  widgets: Named[];
  places: (Pick<Place, 'name' | 'short'> & { county: boolean })[];
  /** Hexagons, row by row, for thumbnails of maps. */
  mosaic: Mosaic;
  views: IndexedView[];
}

/** All that a reader finds in a view besides its `text`: remarks, lists, figures that differ. */
const asideOf = (
  { subheading, remarks, derived, passages, legend, figures, others, claims }: ViewModel,
  text: string,
): string => {
  const texts = [
    subheading,
    ...remarks,
    ...derived,
    ...passages.flatMap(({ term, text }) => [term, text]),
    ...legend.map(({ text }) => text),
    ...figures.map(({ indicator }) => indicator),
    ...others.flatMap(({ label, words: why }) => [label, why]),
    ...claims.flatMap(({ item, name, text, note }) => [item, name, text, note ?? '']),
  ];
  return [...new Set(texts.filter((one) => !text.includes(one)))].join('\n');
};

/**
 * The leads of a view of one figure: its goal, and the actual figures. Views with parts and views of several indicators say more, so
 * they have none.
 */
const leadsOf = ({ choices }: WidgetViews, { figures, locale }: ViewModel): Lead[] => {
  const several = new Set(figures.map(({ figure }) => figure.indicator)).size > 1;
  const goal = figures.find(({ mark }) => mark === 'target' || mark === 'forecast');
  const actual = figures.filter(({ mark }) => mark === 'actual').at(-1);
  return (choices || several ? [] : [goal, actual].filter((figure) => figure !== undefined)).map(
    ({ mark, figure, role, when }) => ({ mark, parts: figureParts(figure, locale), role, when }),
  );
};

const figuresOf = (catalogue: Catalogue, views: WidgetViews, model: ViewModel, place: Text): IndexedFigure[] => {
  const lead = views.lead?.(model)?.figure.id;
  const ids = shownFacts(model);
  return [...ids.filter((id) => id === lead), ...ids.filter((id) => id !== lead)].map((id) => {
    const fact = catalogue.fact(id);
    const line = figureLine(catalogue, id);
    const own = catalogue.place(fact.place).name;
    return {
      fact: id,
      ...line,
      name:
        own['zh-CN'] === place['zh-CN']
          ? line.name
          : inEvery((locale) => own[locale] + words(locale).separator + line.name[locale]),
      printed: fact.evidence.printed,
      date: dimensionOf(fact.unit) === 'date',
    };
  });
};

/** The places that a view shows or speaks of, by their Chinese names: its own, those around it, counties. */
const placesIn = ({ data }: Catalogue, own: string, said: string): string[] => {
  const around = (name: string): string[] => {
    const parent = data.places.find((place) => place.name['zh-CN'] === name)?.parent;
    const outer = data.places.find(({ id, type }) => id === parent && type !== 'province');
    return outer ? [outer.name['zh-CN'], ...around(outer.name['zh-CN'])] : [];
  };
  const counties = data.counties.flatMap(({ id }) => data.places.filter((place) => place.id === id));
  // Texts also say 沾益 for 沾益区.
  const spoken = counties.map(({ name }) => name['zh-CN']).filter((name) => said.includes(name.slice(0, -1)));
  return [...new Set([own, ...around(own), ...spoken])];
};

const indexed = (catalogue: Catalogue, views: WidgetViews, id: string): IndexedView => {
  const { emphasis, takesValue } = views.record;
  const models = inEvery((locale) => views.model(catalogue, id, locale));
  const choices = inEvery((locale) => views.choices?.(models[locale]) ?? []);
  const place = inEvery((locale) => views.place(catalogue, id, locale));
  const text = inEvery((locale) => fallbackText(models[locale]));
  const aside = inEvery((locale) => asideOf(models[locale], text[locale]));
  return {
    tag: views.tag,
    attribute: views.attribute,
    view: id,
    heading: inEvery((locale) => models[locale].heading),
    place,
    places: placesIn(catalogue, place['zh-CN'], text['zh-CN'] + aside['zh-CN']),
    leads: inEvery((locale) => leadsOf(views, models[locale])),
    figures: figuresOf(catalogue, views, models['zh-CN'], place),
    text,
    aside,
    topics: catalogue.data.topics.filter((topic) => topic.views.includes(id)).map((topic) => topic.id),
    documents: documentsOf(models['zh-CN']),
    emphasis: emphasis
      ? {
          ...emphasis,
          choices: choices['zh-CN'].map(({ value, look }, index) => ({
            value,
            ...(look ? { look } : {}),
            name: inEvery((locale) => choices[locale][index]?.name ?? value),
          })),
        }
      : null,
    takesValue,
  };
};

export const viewIndex = (catalogue: Catalogue, version: string): ViewIndex => ({
  version,
  documents: catalogue.data.documents.map((document) => ({
    id: document.id,
    name: inEvery((locale) => words(locale).quote(document.title[locale])),
  })),
  topics: catalogue.data.topics.map(({ id, name }) => ({ id, name })),
  widgets: WIDGETS.map(({ tag, name }) => ({ id: tag, name })),
  places: catalogue.data.places.map(({ id, name, short }) => ({
    name,
    ...(short ? { short } : {}),
    county: catalogue.data.counties.some((county) => county.id === id),
  })),
  mosaic: catalogue.data.mosaic,
  views: WIDGETS.flatMap((views) => views.ids(catalogue).map((id) => indexed(catalogue, views, id))),
});
