import { wordFilter } from '../core/word-filter.js';

/** Digits and lower-case letters run together with Chinese: no public document writes that itself. */
const FOREIGN = /\d+[a-z]{2,}\p{Script=Han}{1,4}/gu;

/** The lines from the first to the last paragraph: headers, menus and footers of a copied page contain no full sentence. */
const body = (lines: readonly string[]): readonly string[] => {
  const paragraphs = lines.flatMap((line, index) => (line.includes('。') ? [index] : []));
  return lines.slice(paragraphs[0], (paragraphs.at(-1) ?? 0) + 1);
};

/** The word filter of a document, from its own text only. */
export const documentWords = (text: string): string =>
  wordFilter(
    body(text.replace(/<[^>]*>/g, '').split('\n'))
      .map((line) => line.replace(FOREIGN, ' ').replace(/[\s*#]/g, ''))
      .join('\n'),
  );
