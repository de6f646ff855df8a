import searchTerms from '../../data/search-terms.json' with { type: 'json' };
import { COMPARATORS } from '../../src/core/comparators.js';
import { greatest } from '../../src/core/extremes.js';

/** A searchable text and the weight of a word in it. */
export interface Field {
  text: string;
  worth: number;
  /** A figure, for words with a number alone: 突破 is no figure. */
  figure?: true;
}

/**
 * Normalises a text for comparison: width, case, quotation marks, dashes between Chinese and thousands separators are ignored.
 */
export const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[“”"'‘’「」《》〈〉]/g, '')
    .replace(/(\d),(?=\d{3})/g, '$1')
    .replace(/(\p{Script=Han})\s*[-–—·]+\s*(?=\p{Script=Han})/gu, '$1')
    .replace(/[\s_–—·-]+/g, ' ')
    .trim();

/** Synonyms by word. */
const MEANS = new Map<string, string[]>();
/** Related words to suggest where nothing matches. */
const NEAR = new Map<string, string[]>();
for (const { words, means, near } of searchTerms) {
  for (const word of words.map(plain)) {
    MEANS.set(word, [...(MEANS.get(word) ?? []), ...means.map(plain)]);
    NEAR.set(word, [...(NEAR.get(word) ?? []), ...near]);
  }
}

export const nearWords = (word: string): string[] => NEAR.get(plain(word)) ?? [];

const isDigit = (character: string | undefined): boolean => character !== undefined && /\d/.test(character);
const isLetter = (character: string | undefined): boolean => character !== undefined && /[a-z]/.test(character);

/** Whether a piece occurs at a position as a word of its own: 119 is not part of 1190, nor `park` of `spark`. */
const standsAt = (text: string, piece: string, at: number): boolean => {
  const [before, after] = [text[at - 1], text[at + piece.length]];
  if (isLetter(piece[0]) && isLetter(before)) return false;
  if (isDigit(piece[0]) && (isDigit(before) || (before === '.' && isDigit(text[at - 2])))) return false;
  return !(isDigit(piece.at(-1)) && (isDigit(after) || (after === '.' && isDigit(text[at + piece.length + 1]))));
};

export const stands = (text: string, piece: string): boolean => {
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1))
    if (standsAt(text, piece, at)) return true;
  return false;
};

const COMPARATOR = Object.keys(COMPARATORS)
  // 超过 before 超.
  .sort((a, b) => b.length - a.length)
  .join('|');
const BEFORE = new RegExp(`^(?:${COMPARATOR})+(?=\\d)`);
const INSIDE = new RegExp(`(\\d)(?:${COMPARATOR})`);
const AFTER = new RegExp(`(\\d\\S*?)(?:${COMPARATOR})$`);

/** A figure without its comparator, since people search for 超5000亿元 where a document prints 突破5000亿元. */
export const bare = (figure: string): string => figure.replace(BEFORE, '').replace(INSIDE, '$1').replace(AFTER, '$1');

/** A word may be split between scripts and within Chinese, never within a number or a Latin word. */
const isCut = (word: string, at: number): boolean => {
  const [before, after] = [word[at - 1], word[at]];
  return !(
    ((isDigit(before) || before === '.') && (isDigit(after) || after === '.')) ||
    (isLetter(before) && isLetter(after))
  );
};

/** A single Chinese character is too vague, unless people search for it as a word: 铝, 姜. */
const isPiece = (piece: string): boolean => piece.length > 1 || !/\p{Script=Han}/u.test(piece) || MEANS.has(piece);

/** Words are cut off at this length before they are split; real queries are shorter. */
const LONGEST = 40;

export interface Match {
  /** How well the word matches; higher is better. */
  worth: number;
  /** The number of pieces that the word was split into. */
  pieces: number;
}

/** The score of a piece: that of the best field with the piece or a synonym, and higher the more of a title it makes up. */
const worthOf = (piece: string, fields: readonly Field[]): number => {
  let best = 0;
  const number = /\d/.test(piece);
  for (const said of new Set([piece, ...(number ? [bare(piece)] : []), ...(MEANS.get(piece) ?? [])])) {
    for (const { text, worth, figure } of fields) {
      if (worth * 1.5 > best && (number || !figure) && stands(text, said))
        best = Math.max(best, worth * (1 + 0.5 * Math.min(1, said.length / text.length)));
    }
  }
  return best;
};

/**
 * Matches a word that was typed without spaces, such as 昆明市地区生产总值: splits it into as few pieces as possible that all occur in
 * the fields. Null where a part of it does not.
 */
export const matchWord = (word: string, fields: readonly Field[]): Match | null => {
  const text = word.slice(0, LONGEST);
  const best: (Match | undefined)[] = [{ worth: 0, pieces: 0 }];
  for (let end = 1; end <= text.length; end += 1) {
    if (end < text.length && !isCut(text, end)) continue;
    for (let start = 0; start < end; start += 1) {
      const before = best[start];
      const piece = text.slice(start, end);
      if (!before || !isPiece(piece) || before.pieces >= (best[end]?.pieces ?? Infinity)) continue;
      const worth = worthOf(piece, fields);
      if (worth === 0) continue;
      const whole = before.worth + worth * (piece.length / text.length);
      const known = best[end];
      if (!known || before.pieces + 1 < known.pieces || whole > known.worth)
        best[end] = { worth: whole, pieces: before.pieces + 1 };
    }
  }
  return best[text.length] ?? null;
};

/**
 * The words of a query, split at spaces and punctuation, but not within a unit such as 万吨/年. 的 only joins words, so it separates
 * them too.
 */
export const wordsIn = (query: string): string[] =>
  plain(query)
    .replace(/(\p{Script=Han})的(?=\p{Script=Han})/gu, '$1 ')
    .split(/(?:[\s,;:!?，、。；：！？（）()|]|\/(?!年|平方公里))+/)
    .filter(Boolean);

/** Matches all words of a query; null where one is missing from the fields. */
export const matchAll = (words: readonly string[], fields: readonly Field[]): Match | null => {
  const matches = words.map((word) => matchWord(word, fields));
  if (!matches.every((match) => match !== null)) return null;
  return {
    worth: matches.reduce((sum, { worth }) => sum + worth, 0) / matches.length,
    pieces: greatest(matches.map(({ pieces }) => pieces)),
  };
};
