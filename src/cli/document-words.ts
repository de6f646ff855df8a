import { wordFilter } from '../core/word-filter.js';

/** A name of digits and small letters with the Chinese behind it is nothing that a public document says. */
const FOREIGN = /\d+[a-z]{2,}\p{Script=Han}{1,4}/gu;

/** From the first to the last paragraph: the headers, menus and footers of a copy's page end no sentence. */
const body = (lines: readonly string[]): readonly string[] => {
  const paragraphs = lines.flatMap((line, index) => (line.includes('。') ? [index] : []));
  return lines.slice(paragraphs[0], (paragraphs.at(-1) ?? 0) + 1);
};

/** Which words a document has, of what it says itself. */
export const documentWords = (text: string): string =>
  wordFilter(
    body(text.replace(/<[^>]*>/g, '').split('\n'))
      .map((line) => line.replace(FOREIGN, ' ').replace(/[\s*#]/g, ''))
      .join('\n'),
  );
