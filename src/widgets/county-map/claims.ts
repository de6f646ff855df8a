import type { Locale } from '../../core/locale.js';
import { words } from '../../i18n/index.js';
import { credited } from '../../view/describe.js';
import type { ShownClaim } from '../../view/view-model.js';
import { shownReading } from './shown-readings.js';
import type { CountySubject, LayerSubject, Reading } from './subject.js';
import { mapWords } from './words.js';

export const claimOf = (county: CountySubject, reading: Reading, locale: Locale): ShownClaim => {
  const our = mapWords(locale);
  const { key, name, status, detail, note } = shownReading(county, reading, locale);
  return {
    ...credited(reading, locale),
    key,
    item: our.aspects[reading.aspect as keyof typeof our.aspects],
    name: county.name[locale],
    text: [name, status, detail].filter(Boolean).join(words(locale).separator),
    place: county.name[locale],
    note,
  };
};

/** The category that the editor assigned to a county. */
export const ownClaim = (subject: LayerSubject, county: CountySubject, locale: Locale): ShownClaim[] => {
  const { own } = subject;
  if (!own || !county.own || !('category' in county.own)) return [];
  const { category } = county.own;
  const found = subject.categories.find(({ key }) => key === category);
  return [
    {
      ...credited({ evidence: null, editor: { source: own.source, date: own.date } }, locale),
      key: county.adcode,
      item: subject.name[locale],
      name: county.name[locale],
      text: found ? found.name[locale] : category,
      place: county.name[locale],
      note: null,
    },
  ];
};
