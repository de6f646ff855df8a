import { formatFigure } from '../core/format.js';
import type { Figure } from '../core/fact.js';
import type { Context, Read } from './context.js';
import type { ProofFact } from './index-types.js';
import type { Verdict } from './judge.js';
import type { Quantity } from './quantities.js';
import { clauseAround } from './sentences.js';

/** The clause as the document has the figure; null where nothing differs or no document has it. */
export const suggestionFor = (
  verdict: Verdict,
  fact: ProofFact,
  { sentence, years }: Read,
  quantity: Quantity,
  { year }: Context,
): string | null => {
  if (verdict === 'same' || verdict === 'unknown') return null;
  const [from, to] = clauseAround(sentence, quantity.start, quantity.end);
  const replaced = (start: number, end: number, words: string, at = Math.min(from, start)): string =>
    (sentence.slice(at, start) + words + sentence.slice(end, to)).trim();
  if (verdict === 'year') {
    const mention = years.filter((one) => one.year === year && one.start < quantity.end).at(-1);
    const words = fact.year === null ? '' : `${fact.year}年`;
    if (mention) return replaced(mention.start, mention.end, words).replace(/^[，,]/, '');
  }
  const figure = formatFigure(fact as unknown as Figure, 'zh-CN');
  return replaced(
    quantity.start,
    quantity.end,
    verdict === 'scope' && fact.scope ? `${figure}（${fact.scope}）` : figure,
  );
};
