import type { Locale } from '../../core/locale.js';
import { words } from '../../i18n/index.js';
import { captioned } from '../../view/captions.js';
import { creditOf } from '../../view/describe.js';
import type { CountySubject, Reading } from './subject.js';
import type { ShownReading } from './types.js';
import { mapWords } from './words.js';

/** What a document says of a county, with its figures. */
export const shownReading = (county: CountySubject, reading: Reading, locale: Locale): ShownReading => ({
  key: `${county.adcode}/${reading.id}`,
  aspect: reading.aspect,
  name:
    reading.towards.length > 0
      ? mapWords(locale).facing(
          reading.name[locale],
          reading.towards.map((target) => target.name[locale]).join(words(locale).nameSeparator),
        )
      : reading.name[locale],
  status: reading.status?.[locale] ?? null,
  figures: reading.figures.map((figure) => captioned(figure, county.name[locale], [county], locale)),
  note: reading.note?.[locale] ?? null,
  source: creditOf(reading, locale).source,
  printed: reading.evidence?.printed ?? null,
});

/** 绿色铝精深加工（规划）：绿色铝精深加工产值，2025年实际：171.71亿元 */
export const readingText = ({ name, status, figures }: ShownReading, locale: Locale): string => {
  const w = words(locale);
  const title = name + (status ? w.parenthesis(status) : '');
  return [title, ...figures.map(({ sentence }) => sentence)].join(w.separator);
};
