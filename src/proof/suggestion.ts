import { joinParts, valueParts, withComparator } from '../core/format.js';
import type { Context, Read } from './context.js';
import type { ProofFact, ProofIndex } from './index-types.js';
import type { Judgement } from './judge.js';
import type { Quantity } from './quantities.js';
import { clauseAround } from './sentences.js';

/** A change of a sentence: what stands from `start` to `end` becomes `words`. */
interface Change {
  start: number;
  end: number;
  words: string;
}

const figureOf = ({ value, valueTo, unit, comparator }: ProofFact): string =>
  joinParts(withComparator(valueParts(value, unit, 'zh-CN', valueTo), comparator, 'zh-CN'));

/** The document's figure in place of the draft's; 达 before 接近3000亿元 would be one word too many. */
const figureChange = (fact: ProofFact, sentence: string, { start, end }: Quantity): Change => {
  const words = figureOf(fact);
  const verb = /^\d/.test(words) ? '' : (/(?:达到|达|为|至)$/.exec(sentence.slice(0, start))?.[0] ?? '');
  return { start: start - verb.length, end, words };
};

/** Another scope's words in the clause become the fact's; where none stand, the scope follows the figure. */
const scopeChange = ({ scopes }: ProofIndex, fact: ProofFact, clause: string, at: number, end: number): Change => {
  const scope = fact.scope ?? '';
  const other = Object.keys(scopes).find((words) => words !== scope && clause.includes(words));
  if (other === undefined) return { start: end, end, words: `（${scope}）` };
  const start = at + clause.indexOf(other);
  return { start, end: start + other.length, words: scope };
};

/** Where the words of a clause begin, behind the marks of a list or a table. */
const startOfWords = (sentence: string, from: number): number =>
  from + (/^[\s|#>*\-“"'（(]*/.exec(sentence.slice(from))?.[0].length ?? 0);

const changeOf = (
  index: ProofIndex,
  { verdict, isOtherPlace }: Judgement,
  fact: ProofFact,
  { sentence, years }: Read,
  quantity: Quantity,
  { year, clause, placesInClause, placesInSentence }: Context,
): Change => {
  const from = clauseAround(sentence, quantity.start, quantity.end)[0];
  if (verdict === 'year') {
    const mention = years.filter((one) => one.year === year && one.start < quantity.end).at(-1);
    const words = fact.year === null ? '' : `${fact.year}年`;
    if (mention) return { start: mention.start, end: mention.end, words };
    // Where the year stands in another sentence, the clause says its own.
    if (fact.year !== null) return { start: startOfWords(sentence, from), end: startOfWords(sentence, from), words };
  }
  if (verdict === 'scope') {
    const place = [...placesInClause, ...placesInSentence].find(({ isPassing }) => !isPassing);
    const name = index.places[fact.place]?.aliases[0];
    if (isOtherPlace && place && name !== undefined) return { start: place.start, end: place.end, words: name };
    if (!isOtherPlace && fact.scope !== null) return scopeChange(index, fact, clause, from, quantity.end);
  }
  return figureChange(fact, sentence, quantity);
};

/** The piece of a sentence that reads otherwise with the document's figure, and how it reads then. */
interface Correction {
  start: number;
  end: number;
  suggestion: string;
}

/** As many spaces as a tag of a page has characters, and those around them. */
const TAGS = /\s{3,}/g;

/** The clause as the document has the figure, in the draft's own characters; null where nothing differs or no document has it. */
export const correctionFor = (
  index: ProofIndex,
  judgement: Judgement,
  read: Read,
  quantity: Quantity,
  context: Context,
  written: string,
): Correction | null => {
  const { verdict, fact } = judgement;
  if (fact === null || verdict === 'same' || verdict === 'unknown') return null;
  const [from, to] = clauseAround(read.sentence, quantity.start, quantity.end);
  const change = changeOf(index, judgement, fact, read, quantity, context);
  let [start, end] = [Math.min(from, change.start), Math.max(to, change.end)];
  while (start < change.start && /[，,\s]/.test(written.charAt(start))) start += 1;
  while (end > change.end && /\s/.test(written.charAt(end - 1))) end -= 1;
  const suggestion = (written.slice(start, change.start) + change.words + written.slice(change.end, end))
    .replace(/^[，,\s]+/, '')
    .replace(TAGS, '');
  return suggestion === written.slice(start, end).replace(TAGS, '') ? null : { start, end, suggestion };
};
