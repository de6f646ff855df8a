import type { ProofIndex } from './index-types.js';

/**
 * Contrasts of words that only narrow what is measured, as 国家级 and 省级 or 二环 and 三环 do; 产值 and 增加值 measure different
 * things.
 */
export const narrowingContrasts = ({ scopes, contrasts }: ProofIndex): string[][] => {
  const names = Object.keys(scopes);
  return contrasts.filter((words) => words.some((word) => names.some((name) => name.startsWith(word))));
};
