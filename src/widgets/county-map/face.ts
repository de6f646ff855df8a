import type { Locale } from '../../core/locale.js';
import { words } from '../../i18n/index.js';
import type { CaptionedFigure } from '../../view/captions.js';
import { faceOf, legendOf } from '../../picture/face.js';
import type { Face } from '../../view/static-view.js';
import type { Said } from '../../view/view-model.js';
import { figuresOfList } from './shown-lists.js';
import type { MapCounty, MapModel, MapStatement } from './types.js';
import { mapWords } from './words.js';

export interface FigureLine {
  value: string;
  caption: string;
}

/** A statement about a county, a class of counties or a list item. */
export interface Saying {
  text: string;
  /** Secondary text beside it, in a quieter style. */
  aside?: string;
  figures?: FigureLine[];
}

/** What the layer says, county by county or class by class. */
export interface ReadingItem {
  /** The county's adcode, or the class. */
  key: string;
  term: string;
  sayings: Saying[];
}

export interface MapFace extends Face {
  /** The layers of the documents, for buttons that switch between them; an editor's own layer has none. */
  layers: { label: string; names: Record<string, string> } | null;
  /** What the list of readings is called. */
  label: string;
  readings: ReadingItem[];
  /** What the documents place in no county. */
  lists: { title: string; figures: FigureLine[]; items: Saying[]; note: string | null }[];
}

const figureLines = (figures: readonly CaptionedFigure[]): FigureLine[] =>
  figures.map(({ original, caption }) => ({ value: original, caption: caption.join(' · ') }));

/** Pages carry this with every picture, so what is empty is left out. */
const saying = (text: string, aside = '', figures: FigureLine[] = []): Saying => ({
  text,
  ...(aside ? { aside } : {}),
  ...(figures.length > 0 ? { figures } : {}),
});

const statementSaying = ({ name, status, detail, figures }: MapStatement, locale: Locale): Saying =>
  saying(name, [status, detail].filter(Boolean).join(words(locale).separator), figureLines(figures));

const countyItem = ({ adcode, name, readings, note }: MapCounty, locale: Locale): ReadingItem => ({
  key: adcode,
  term: name,
  sayings: readings.length > 0 ? readings.map((reading) => statementSaying(reading, locale)) : [saying(note ?? '')],
});

/** The layer's statements about the counties that it mentions; counties with the same statement share an item. */
const countyItems = (counties: readonly MapCounty[], locale: Locale): ReadingItem[] => {
  const items: ReadingItem[] = [];
  const noted = new Map<string, ReadingItem>();
  for (const county of counties) {
    const note = county.readings.length === 0 ? county.note : null;
    const known = note === null ? undefined : noted.get(note);
    if (known) {
      known.term += words(locale).nameSeparator + county.name;
      continue;
    }
    if (county.readings.length === 0 && note === null) continue;
    const item = countyItem(county, locale);
    if (note !== null) noted.set(note, item);
    items.push(item);
  }
  return items;
};

export const mapFace = (model: Said<MapModel>): MapFace => {
  const { locale } = model;
  return {
    ...faceOf(
      model,
      model.counties.map(({ adcode, name, lead }) => ({ key: adcode, label: name + words(locale).colon + lead })),
    ),
    // The drawing has the legend of classes itself.
    legend: model.labelled ? legendOf(model.legend) : [],
    layers: model.own
      ? null
      : {
          label: mapWords(locale).layers,
          names: model.layers,
        },
    label: mapWords(locale).readings,
    readings: model.labelled
      ? countyItems(model.counties, locale)
      : model.classes.map(({ key, text, counties, sayings }) => ({
          key,
          term: text,
          sayings: [saying(counties), ...sayings.map((said) => saying(said))],
        })),
    lists: model.lists.map((list) => ({
      title: list.title,
      note: list.note,
      figures: figureLines(figuresOfList(list)),
      items: list.items.map((item) => statementSaying(item, locale)),
    })),
  };
};
