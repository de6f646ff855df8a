import { formatValue } from '../../core/format.js';
import type { Locale } from '../../core/locale.js';
import type { ClassLook } from '../../view/view-model.js';
import { CLASSES, rangeOf, rangesOf } from './classes.js';
import type { CountySubject, LayerSubject } from './subject.js';
import { mapWords } from './words.js';

/** How counties are told apart: by category, by the editor's numbers, or by being named. */
export interface Scheme {
  entries: { look: ClassLook; text: string; short: string; has: (county: CountySubject) => boolean }[];
  none: string;
}

export const schemeOf = (subject: LayerSubject, locale: Locale): Scheme => {
  const our = mapWords(locale);
  const { categories, counties, own } = subject;
  const lookAt = (index: number): ClassLook => CLASSES[index] ?? 'class-5';
  if (own?.numbers) {
    const figures = counties.flatMap((county) => (county.own && 'figure' in county.own ? [county.own.figure] : []));
    const [first] = figures;
    const ranges = rangesOf(figures.map(({ value }) => value));
    const highest = ranges.length - 1;
    return {
      // The strongest shade is for the highest numbers.
      entries: [...ranges].reverse().map((range, index) => ({
        look: lookAt(index),
        text: first
          ? our.range(
              formatValue(range.from, first.unit, locale),
              formatValue(range.to, first.unit, locale),
              index === 0,
            )
          : '',
        short: '',
        has: (county) =>
          county.own !== null && 'figure' in county.own && rangeOf(ranges, county.own.figure.value) === highest - index,
      })),
      none: our.noData,
    };
  }
  if (categories.length > 0) {
    return {
      entries: categories.map((category, index) => ({
        look: lookAt(index),
        text: category.name[locale],
        short: category.short[locale],
        has: (county) =>
          county.own !== null && 'category' in county.own
            ? county.own.category === category.key
            : county.readings.some(({ value }) => value === category.key),
      })),
      none: own ? our.noData : our.notNamed,
    };
  }
  return {
    entries: [{ look: 'class-5', text: our.named, short: '', has: (county) => county.readings.length > 0 }],
    none: our.notNamed,
  };
};
