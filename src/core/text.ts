import { LOCALES, type Locale } from './locale.js';

/** A text in every language. */
export type Text = Record<Locale, string>;

export interface Named {
  name: Text;
}

export interface Noted {
  /** A remark for readers. */
  note: Text | null;
}

export const inEvery = <T>(make: (locale: Locale) => T): Record<Locale, T> =>
  Object.fromEntries(LOCALES.map((locale) => [locale, make(locale)])) as Record<Locale, T>;

/** An editor's own words are the same in every language. */
export const sameText = (text: string): Text => inEvery(() => text);

/** An editor's words, which are the same in every language, without stray blanks. */
export const tidyText = (text: string): Text => sameText(text.replace(/\s+/g, ' ').trim());

export const tidyName = (text: string): Named => ({ name: tidyText(text) });
