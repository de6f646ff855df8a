import { readFileSync, readdirSync } from 'node:fs';

/**
 * Sentences to try the proof on, in `sentences/` by document, each true to its documents and in words of its own. Marks stand around the parts of the
 * figure that it is about: `y` year or period, `p` place, `s` scope, `c` comparator, `v` the number, `u` its unit. Sentences of `fact: null` have
 * numerals that no document has as figures. Set 1 was at hand while the proof was written, set 2 was looked at later, set 3 came when it was written;
 * set 4 has newsroom styles (headlines, tables, captions, speech, subtitles, sources of pages) and was looked at after its first measurement.
 */
export interface Sentence {
  set: SetNumber;
  fact: string | null;
  marked: string;
  /** The source of a page, marks and all. */
  isHtml: boolean;
}

export const SETS = [1, 2, 3, 4] as const;

export type SetNumber = (typeof SETS)[number];

export type Part = 'y' | 'p' | 's' | 'c' | 'v' | 'u';

export interface Mark {
  part: Part;
  start: number;
  end: number;
}

interface Written {
  set: SetNumber;
  fact: string | null;
  text: string;
  type?: 'html';
}

const FOLDER = new URL('./sentences/', import.meta.url);
const MARK = /\{([ypscvu])\|([^}]*)\}/g;

export const SENTENCES: readonly Sentence[] = readdirSync(FOLDER).flatMap((file) =>
  (JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as Written[]).map(({ set, fact, text, type }) => ({
    set,
    fact,
    marked: text,
    isHtml: type === 'html',
  })),
);

/** Paragraphs from articles that have nothing to do with the documents' places, with the documents' indicators among others. */
export const ELSEWHERE = JSON.parse(readFileSync(new URL('./elsewhere.json', import.meta.url), 'utf8')) as string[];

/** English sentences about the documents' places: they are not read, and nothing is said of their figures. */
export const ENGLISH = JSON.parse(readFileSync(new URL('./english.json', import.meta.url), 'utf8')) as string[];

/** A marked sentence as a draft has it, and where its marks stand. */
export const bare = (marked: string): { text: string; marks: Mark[] } => {
  const marks: Mark[] = [];
  let text = '';
  let last = 0;
  for (const match of marked.matchAll(MARK)) {
    text += marked.slice(last, match.index);
    const [found, part, words = ''] = match;
    marks.push({ part: part as Part, start: text.length, end: text.length + words.length });
    text += words;
    last = match.index + found.length;
  }
  return { text: text + marked.slice(last), marks };
};

/** The words of one part of a marked sentence, in order. */
export const partsOf = (marked: string, part: Part): { words: string; whole: string }[] =>
  [...marked.matchAll(MARK)].flatMap(([whole, name, words = '']) => (name === part ? [{ words, whole }] : []));
