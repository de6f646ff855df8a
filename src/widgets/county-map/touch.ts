import type { Figure } from '../../core/fact.js';
import type { Locale } from '../../core/locale.js';
import { words } from '../../i18n/index.js';
import type { DetailBlock, DetailItem, MoreDetails, PartDetails, Touch } from '../../view/touch.js';
import type { Said } from '../../view/view-model.js';
import { shownReading } from './shown-readings.js';
import type { CountySubject } from './subject.js';
import type { MapCounty, MapModel, ShownReading } from './types.js';
import { mapWords } from './words.js';

/** The detail of a map's `qj-select` event. */
export interface MapSelectDetail {
  view: string;
  /** The county's six-digit adcode; null when it was closed. */
  adcode: string | null;
  name: string | null;
  /** What the layer says of it. */
  readings: string[];
  figures: Figure[];
}

const readingItem = (shown: ShownReading, locale: Locale): DetailItem => {
  const w = words(locale);
  const { key, name, status, detail, figures, note, source, printed } = shown;
  const asPrinted = printed === null ? '' : w.printed + w.colon + printed;
  return {
    key,
    lines: [
      { strong: name, aside: [status, detail].filter(Boolean).join(w.separator) },
      ...figures.map(({ original, caption, when }) => ({
        text: original,
        aside: [...caption, ...(when === w.undatedYear ? [when] : [])].join(' · '),
      })),
      ...(note ? [{ text: note, quiet: true }] : []),
      { text: [source, asPrinted].filter(Boolean).join(w.listSeparator), quiet: true },
    ],
  };
};

/** Readings under the headings of their aspects. */
const readingBlocks = (readings: readonly ShownReading[], locale: Locale): DetailBlock[] =>
  Object.entries(mapWords(locale).aspects).flatMap(([aspect, title]) => {
    const own = readings.filter((reading) => reading.aspect === aspect);
    return own.length === 0 ? [] : [{ title, items: own.map((reading) => readingItem(reading, locale)) }];
  });

const noteLine = (note: string | null) => (note ? [{ lines: [{ text: note, quiet: true }] }] : []);

/** What the layer says of a county. */
const countyDetails = (county: MapCounty, locale: Locale): PartDetails => {
  const w = words(locale);
  const our = mapWords(locale);
  const { name, readings, note, said } = county;
  return {
    panel: { label: our.details(name), title: name, aside: '', close: w.close },
    blocks: [
      ...(readings.length === 0 ? [{ lines: [{ text: said }] }] : []),
      ...readingBlocks(readings, locale),
      ...noteLine(note),
    ],
  };
};

/** Everything that the documents say of a county, whatever the layer. */
export const countyRecord = (county: CountySubject, locale: Locale): MoreDetails => ({
  summary: mapWords(locale).rest,
  blocks: [
    ...readingBlocks(
      county.readings.map((reading) => shownReading(county, reading, locale)),
      locale,
    ),
    ...noteLine(county.note?.[locale] ?? null),
  ],
});

const selectionOf = ({ view }: Said<MapModel>, county: MapCounty | null): MapSelectDetail => ({
  view,
  adcode: county?.adcode ?? null,
  name: county?.name ?? null,
  readings: county?.readings.map(({ name }) => name) ?? [],
  figures: county?.figures.map(({ figure }) => figure) ?? [],
});

/** What a touch on a county shows and tells. */
export const mapTouch = (model: Said<MapModel>): Touch => ({
  parts: Object.fromEntries(
    model.counties.map((county) => [
      county.adcode,
      { details: countyDetails(county, model.locale), selection: selectionOf(model, county) },
    ]),
  ),
  closed: selectionOf(model, null),
});
