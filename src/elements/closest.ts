import { distance } from 'fastest-levenshtein';

const MOST = 5;

/** The ids that an editor most likely meant. Loaded only when a message needs it. */
export const closest = (id: string, ids: readonly string[]): string[] => {
  const wanted = id.slice(0, 100).toLowerCase();
  const score = (candidate: string) =>
    wanted !== '' && candidate.includes(wanted)
      ? 0
      : distance(wanted, candidate) / Math.max(wanted.length, candidate.length);
  return ids
    .map((candidate) => ({ candidate, score: score(candidate) }))
    .sort((a, b) => a.score - b.score)
    .slice(0, MOST)
    .map(({ candidate }) => candidate);
};
