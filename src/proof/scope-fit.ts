import { dimensionOf } from '../core/units.js';
import type { Context } from './context.js';
import type { ProofFact, ProofIndex } from './index-types.js';

const wordsIn = (text: string, words: readonly string[]): string[] => {
  // 建成和在建 is none of 建成.
  let rest = text;
  return [...words]
    .sort((one, other) => other.length - one.length)
    .filter((word) => {
      const stands = rest.includes(word);
      rest = rest.split(word).join(' ');
      return stands;
    });
};

/** Whether a draft narrows a figure as the fact does: with the words that it needs, and with none that exclude them. */
export const scopeFits = (
  { scopes, contrasts, indicators }: ProofIndex,
  context: Context,
  fact: ProofFact,
): boolean => {
  const { sentence, clause, aroundClause, before, passage } = context;
  const scope = fact.scope === null || !Object.hasOwn(scopes, fact.scope) ? undefined : scopes[fact.scope];
  if (scope && scope.needed !== 'no') {
    // A scope's words may stand apart: 建成的连同在建的.
    const has = (text: string) => scope.words.some((word) => word.split('…').every((part) => text.includes(part)));
    const said =
      (scope.needed === 'clause' ? has(aroundClause) : has(sentence + passage.after.slice(0, 12))) ||
      (scope.needed === 'draft'
        ? !(dimensionOf(fact.unit) !== 'percent' && /全市(?!园区)/.test(clause)) && has(before)
        : scope.needed === 'sentence' && has(before.slice(-60)));
    if (!said) return false;
  }
  const own = [
    indicators[fact.indicator]?.name['zh-CN'],
    ...(indicators[fact.indicator]?.aliases ?? []),
    fact.scope,
    fact.period,
    fact.printed,
    ...(scope?.words ?? []),
  ].join(' ');
  return contrasts.every((words) => {
    const said = wordsIn(clause, words);
    const meant = wordsIn(own, words);
    return said.length === 0 || meant.length === 0 || said.some((word) => meant.includes(word));
  });
};
