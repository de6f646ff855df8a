import type { Face } from '../../view/static-view.js';

/** Letters of any width and case are alike, and blanks do not count. */
const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

/** The keys of the rows that have all the words, in any order. */
export const matching = (parts: Face['parts'], query: string): string[] => {
  const words = query.trim().split(/\s+/).filter(Boolean).map(plain);
  if (words.length === 0) return [];
  return parts.filter(({ label }) => words.every((word) => plain(label).includes(word))).map(({ key }) => key);
};
