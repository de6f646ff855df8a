import { inEvery } from '../../core/text.js';
import type { Locale } from '../../core/locale.js';
import { words } from '../../i18n/index.js';
import { captioned } from '../../view/captions.js';
import { statementWords } from '../../view/statements.js';
import type { CountySubject, Reading } from './subject.js';
import type { ShownReading } from './types.js';
import { mapWords } from './words.js';

/** What a document says of a county, with its figures. */
export const shownReading = (county: CountySubject, reading: Reading, locale: Locale): ShownReading => {
  const { name, towards, aspect, symbol, bearing } = reading;
  const whole = inEvery((language) =>
    towards.length > 0
      ? mapWords(language).facing(
          name[language],
          towards.map((target) => target.name[language]).join(words(language).nameSeparator),
        )
      : name[language],
  );
  return {
    ...statementWords({ ...reading, name: whole }, `${county.adcode}/${reading.id}`, [county], locale),
    // A compass has arrows in the colour of what is striven for.
    ...(bearing === null ? {} : { look: 'target' as const }),
    figures: reading.figures.map((figure) => captioned(figure, county.name[locale], [county], locale)),
    aspect,
    symbol,
    bearing,
  };
};
