/**
 * The words of a text, without the text: a Bloom filter over its numbers and its pairs and triples of Chinese characters. A
 * negative is certain; about one positive in a thousand is false.
 */
const BITS_PER_KEY = 16;
const HASHES = 7;

const RUNS = /\p{Script=Han}+|\d+(?:\.\d+)?/gu;

const slices = (run: string, length: number): string[] =>
  Array.from({ length: run.length - length + 1 }, (_, at) => run.slice(at, at + length));

/** FNV-1a, from two starts: a Bloom filter needs no more than two hashes. */
const hash = (key: string, start: number): number => {
  let value = start;
  for (let at = 0; at < key.length; at += 1) value = Math.imul(value ^ key.charCodeAt(at), 0x01000193) >>> 0;
  return value;
};

const bitsOf = (key: string, size: number): number[] => {
  const [first, second] = [hash(key, 0x811c9dc5), (hash(key, 0x9747b28c) | 1) >>> 0];
  return Array.from({ length: HASHES }, (_, index) => (first + index * second) % size);
};

const isNumber = (run: string): boolean => /^\d/.test(run);

/** The filter of a text, in base 64. */
export const wordFilter = (text: string): string => {
  const runs = text.normalize('NFKC').match(RUNS) ?? [];
  const keys = new Set(runs.flatMap((run) => (isNumber(run) ? [run] : [...slices(run, 2), ...slices(run, 3)])));
  const bytes = new Uint8Array(Math.ceil((keys.size * BITS_PER_KEY) / 8));
  for (const key of keys)
    for (const bit of bitsOf(key, bytes.length * 8)) bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (1 << (bit & 7));
  return btoa(String.fromCharCode(...bytes));
};

/** Whether a filter's text has a word; null for what it cannot tell: a single character, or letters. */
export const hasWord = (filter: string, word: string): boolean | null => {
  const runs = (word.normalize('NFKC').match(RUNS) ?? []).filter((run) => isNumber(run) || run.length > 1);
  if (runs.length === 0) return null;
  const bytes = Uint8Array.from(atob(filter), (character) => character.charCodeAt(0));
  return runs
    .flatMap((run) => (isNumber(run) ? [run] : slices(run, Math.min(run.length, 3))))
    .every((key) => bitsOf(key, bytes.length * 8).every((bit) => ((bytes[bit >> 3] ?? 0) >> (bit & 7)) & 1));
};
