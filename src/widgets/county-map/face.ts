import type { Locale } from '../../core/locale.js';
import { words } from '../../i18n/index.js';
import type { CaptionedFigure } from '../../view/captions.js';
import { faceOf, legendOf } from '../../picture/face.js';
import { swatchPaths } from '../../picture/swatch.js';
import type { Face, SwatchPath } from '../../view/static-view.js';
import type { LegendEntry, Said } from '../../view/view-model.js';
import { figuresOfList } from './shown-lists.js';
import type { MapCounty, MapModel } from './types.js';
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
  quiet?: boolean;
}

/** What the layer says, county by county or class by class. */
export interface ReadingItem {
  /** The county's adcode, or the class. */
  key: string;
  term: string;
  swatch?: SwatchPath[];
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

const countyItem = ({ adcode, name, readings, note }: MapCounty): ReadingItem => ({
  key: adcode,
  term: name,
  sayings:
    readings.length > 0
      ? readings.map((reading) => saying(reading.name, reading.status ?? '', figureLines(reading.figures)))
      : [{ ...saying(note ?? ''), quiet: true }],
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
    const item = countyItem(county);
    if (note !== null) noted.set(note, item);
    items.push(item);
  }
  return items;
};

/** The counties of one class and their statements, each listed once. */
const classItem = (model: Said<MapModel>, { key, look, form, text }: LegendEntry): ReadingItem => {
  const w = words(model.locale);
  const counties = model.counties.filter((county) => county.look === look);
  const sayings = new Set(
    counties.flatMap(({ readings }) =>
      readings.map(({ name, status }) => name + (status ? w.parenthesis(status) : '')),
    ),
  );
  const names = counties.map(({ name, short }) => (model.own && short ? name + w.colon + short : name));
  return {
    key,
    term: text,
    swatch: swatchPaths({ look, form }),
    sayings: [
      saying(names.join(w.nameSeparator)),
      // The class itself may be the only statement.
      ...[...sayings].filter((said) => said !== text).map((said) => ({ ...saying(said), quiet: true })),
    ],
  };
};

export const mapFace = (model: Said<MapModel>): MapFace => {
  const { locale } = model;
  return {
    ...faceOf(
      model,
      model.counties.map(({ adcode, name, lead }) => ({ key: adcode, label: name + words(locale).colon + lead })),
    ),
    // Where counties have classes, their list doubles as the legend; otherwise the legend marks those that are mentioned.
    legend: model.ranked ? [] : legendOf(model.classes),
    layers: model.own
      ? null
      : {
          label: mapWords(locale).layers,
          names: model.layers,
        },
    label: mapWords(locale).readings,
    readings: model.ranked
      ? model.classes.map((entry) => classItem(model, entry))
      : countyItems(model.counties, locale),
    lists: model.lists.map((list) => ({
      title: list.title,
      note: list.note,
      figures: figureLines(figuresOfList(list)),
      items: list.items.map(({ name, detail, figures: own }) => saying(name, detail, figureLines(own))),
    })),
  };
};
