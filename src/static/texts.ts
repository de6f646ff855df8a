import { LOCALES, type Locale } from '../core/locale.js';

/** A text in every language. */
export type Texts = Record<Locale, string>;

export const inEvery = <T>(make: (locale: Locale) => T): Record<Locale, T> =>
  Object.fromEntries(LOCALES.map((locale) => [locale, make(locale)])) as Record<Locale, T>;
