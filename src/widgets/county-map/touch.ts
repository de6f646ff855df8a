import type { Catalogue } from '../../catalogue/catalogue.js';
import type { Figure } from '../../core/fact.js';
import { formatWithOriginal } from '../../core/format.js';
import type { Locale } from '../../core/locale.js';
import { words } from '../../i18n/index.js';
import { noteOf, sourceOf } from '../../view/describe.js';
import type { DetailBlock, DetailItem, MoreDetails, PartDetails, Touch } from '../../view/touch.js';
import { shownReading, type MapCounty, type MapModel, type ShownReading } from './model.js';
import type { CountySubject } from './subject.js';

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

const readingItem = (catalogue: Catalogue, shown: ShownReading, locale: Locale): DetailItem => {
  const w = words(locale);
  const { key, name, status, figures, note, reading } = shown;
  const printed = reading.evidence ? w.printed + w.colon + reading.evidence.printed : '';
  return {
    key,
    lines: [
      { strong: name, aside: status ?? '' },
      ...figures.map(({ figure, caption, when }) => ({
        text: formatWithOriginal(figure, locale),
        aside: [...caption, ...(when === w.undatedYear ? [when] : [])].join(' · '),
      })),
      ...(note ? [{ text: note, quiet: true }] : []),
      { text: [sourceOf(catalogue, reading, locale), printed].filter(Boolean).join(w.listSeparator), quiet: true },
    ],
  };
};

/** Readings under the headings of their aspects. */
const readingBlocks = (catalogue: Catalogue, readings: readonly ShownReading[], locale: Locale): DetailBlock[] =>
  Object.entries(words(locale).map.aspects).flatMap(([aspect, title]) => {
    const own = readings.filter((reading) => reading.aspect === aspect);
    return own.length === 0 ? [] : [{ title, items: own.map((reading) => readingItem(catalogue, reading, locale)) }];
  });

const noteLine = (note: string | null) => (note ? [{ lines: [{ text: note, quiet: true }] }] : []);

/** What the layer says of a county. */
const countyDetails = (catalogue: Catalogue, county: MapCounty, locale: Locale): PartDetails => {
  const w = words(locale);
  const { name, readings, note, said } = county;
  return {
    panel: { label: w.map.details(name), title: name, aside: '', close: w.close },
    blocks: [
      ...(readings.length === 0 ? [{ lines: [{ text: said }] }] : []),
      ...noteLine(note),
      ...readingBlocks(catalogue, readings, locale),
    ],
  };
};

/** Everything that the documents say of a county, whatever the layer. */
export const countyRecord = (catalogue: Catalogue, county: CountySubject, locale: Locale): MoreDetails => ({
  summary: words(locale).map.rest,
  blocks: [
    ...readingBlocks(
      catalogue,
      county.readings.map((reading) => shownReading(catalogue, county, reading, locale)),
      locale,
    ),
    ...noteLine(noteOf(county, locale)),
  ],
});

const selectionOf = ({ view }: MapModel, county: MapCounty | null): MapSelectDetail => ({
  view,
  adcode: county?.adcode ?? null,
  name: county?.name ?? null,
  readings: county?.readings.map(({ name }) => name) ?? [],
  figures: county?.figures.map(({ figure }) => figure) ?? [],
});

/** What a touch on a county shows and tells. */
export const mapTouch = (model: MapModel, catalogue: Catalogue): Touch => ({
  parts: Object.fromEntries(
    model.counties.map((county) => [
      county.adcode,
      { details: countyDetails(catalogue, county, model.locale), selection: selectionOf(model, county) },
    ]),
  ),
  closed: selectionOf(model, null),
});
