import type { Locale } from '../core/locale.js';
import { en } from './en.js';
import { zhCN, type Words } from './zh-CN.js';

const WORDS: Record<Locale, Words> = { 'zh-CN': zhCN, en };

export type { Words };

/** The words of a locale. Ask at render time: the language may change while the page is open. */
export const words = (locale: Locale): Words => WORDS[locale];

/** Defers a text until it is shown, so that it follows the current language. */
export const worded =
  (text: (w: Words) => string) =>
  (locale: Locale): string =>
    text(words(locale));
