import type { Locale } from '../../core/locale.js';
import { words } from '../../i18n/index.js';
import { credited } from '../../view/describe.js';
import type { ShownClaim } from '../../view/view-model.js';
import type { CountySubject, LayerSubject, Reading } from './subject.js';
import { mapWords } from './words.js';

export const claimOf = (county: CountySubject, reading: Reading, locale: Locale): ShownClaim => {
  const w = words(locale);
  const our = mapWords(locale);
  return {
    ...credited(reading, locale),
    key: `${county.adcode}/${reading.id}`,
    item: our.aspects[reading.aspect as keyof typeof our.aspects],
    name: county.name[locale],
    text: [
      reading.name[locale],
      reading.towards.map((target) => target.name[locale]).join(w.nameSeparator),
      reading.status?.[locale] ?? '',
    ]
      .filter(Boolean)
      .join(w.separator),
    place: county.name[locale],
    note: reading.note?.[locale] ?? null,
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
