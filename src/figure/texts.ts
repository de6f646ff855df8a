import type { Locale } from '../core/locale.js';
import { words } from '../i18n/index.js';
import type { InlineFigure } from '../view/inline-figure.js';
import { joinSentences } from '../view/text.js';
import { figureWordsIn } from './words.js';

/** A figure in words, without its place in a sentence. */
export type FigureText = 'alternative' | 'caption' | 'citation';

export const figureText = (kind: FigureText, { statement, printed, source }: InlineFigure, locale: Locale): string => {
  const w = words(locale);
  const credit = {
    alternative: [],
    caption: [w.sourcesLead + w.colon + source],
    citation: [source + w.colon + figureWordsIn(locale).quoted(printed)],
  };
  return joinSentences([statement, ...credit[kind]], w);
};
