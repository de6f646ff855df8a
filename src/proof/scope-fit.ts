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

/** The words of a contrast that a quantity stands with: as 分别 says, in its item of a list, else in the items that have no figure, else the last before the clause. */
const saidOf = ({ item, sharedItems, respectively, beforeClause }: Context, words: readonly string[]): string[] => {
  if (respectively) {
    const inOrder = wordsIn(respectively.before, words).sort(
      (one, other) => respectively.before.indexOf(one) - respectively.before.indexOf(other),
    );
    const own = inOrder[respectively.index];
    return own !== undefined && inOrder.length === respectively.count ? [own] : inOrder;
  }
  for (const text of [item, sharedItems]) {
    const said = wordsIn(text, words);
    if (said.length > 0) return said;
  }
  const last = [...words].sort((one, other) => beforeClause.lastIndexOf(other) - beforeClause.lastIndexOf(one))[0];
  return last !== undefined && beforeClause.includes(last) ? [last] : [];
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
  const narrowed = [fact.scope, ...(scope?.words ?? [])].join(' ');
  const own = [
    indicators[fact.indicator]?.name['zh-CN'],
    ...(indicators[fact.indicator]?.aliases ?? []),
    fact.period,
    fact.printed,
    narrowed,
  ].join(' ');
  return contrasts.every((words) => {
    const said = saidOf(context, words);
    // An indicator's words may be those of all its scopes: 国家级绿色工厂, 省级绿色工厂.
    const inScope = wordsIn(narrowed, words);
    const meant = inScope.length > 0 ? inScope : wordsIn(own, words);
    return said.length === 0 || meant.length === 0 || said.some((word) => meant.includes(word));
  });
};
