import type { PartDetails, Touch } from '../../view/touch.js';

/** Letters of any width and case are alike, and blanks do not count. */
const plain = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

/** What is said of a task, without its sources, which many have in common. */
const textOf = ({ panel, blocks }: PartDetails): string =>
  [
    panel?.title,
    panel?.aside,
    ...blocks
      .flatMap(({ lines = [], items = [] }) => [...lines, ...items.flatMap((item) => item.lines)])
      .flatMap(({ quiet, strong, text, aside }) => (quiet ? [] : [strong, text, aside])),
  ].join('\n');

/** The keys of the rows that have all the words, in any order. */
export const matching = (parts: Touch['parts'], query: string): string[] => {
  const words = query.trim().split(/\s+/).filter(Boolean).map(plain);
  if (words.length === 0) return [];
  return Object.entries(parts).flatMap(([key, { details }]) => {
    const text = plain(textOf(details));
    return words.every((word) => text.includes(word)) ? [key] : [];
  });
};
