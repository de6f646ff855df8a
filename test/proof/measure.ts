import proofWords from '../../data/proof-words.json' with { type: 'json' };
import { catalogue } from '../../src/catalogue/all.js';
import type { ProofIndex } from '../../src/proof/index-types.js';
import type { Verdict } from '../../src/proof/differences.js';
import { proof, type Finding } from '../../src/proof/proof.js';
import { proofIndex, type ProofWords } from '../../src/static/proof-index.js';
import { htmlText } from '../../src/proof/html-text.js';
import { ELSEWHERE, SENTENCES, bare, type Sentence, type SetNumber } from './sentences.js';
import { SLIPS, withSlip, type Slip } from './slips.js';

/** What the proof says of a sentence's own figure; `missed` where it finds none. */
type Said = Verdict | 'missed';

export interface Outcome {
  marked: string;
  fact: string;
  said: Said;
  found: Finding | undefined;
}

/** True sentences of a set: what is said of their figures, and other figures of theirs that are said to differ. */
export interface SetResult {
  own: Outcome[];
  others: number;
  /** Sentences without a figure of the documents, and those of them that got another verdict than `unknown`. */
  none: number;
  noneAlarms: number;
}

/** A sentence that has a figure of the documents. */
type OfFact = Pick<Sentence, 'marked' | 'isHtml'> & { fact: string };

export const trialIndex: ProofIndex = proofIndex(catalogue, proofWords as ProofWords);

const isDifference = ({ verdict }: Finding): boolean => verdict !== 'same' && verdict !== 'unknown';

const findingsIn = (text: string, isHtml: boolean): Finding[] => proof(isHtml ? htmlText(text) : text, trialIndex);

const outcomeOf = ({ marked, fact, isHtml }: OfFact): Outcome & { others: number } => {
  const { text, marks } = bare(marked);
  const figure = marks.filter(({ part }) => part === 'v' || part === 'u');
  const findings = findingsIn(text, isHtml);
  const found = findings.find(({ start, end }) => figure.some((mark) => start < mark.end && end > mark.start));
  const others = findings.filter((finding) => finding !== found && isDifference(finding)).length;
  return { marked, fact, said: found?.verdict ?? 'missed', found, others };
};

const ofFacts = (sentences: readonly Sentence[]): OfFact[] =>
  sentences.flatMap(({ marked, fact, isHtml }) => (fact === null ? [] : [{ marked, fact, isHtml }]));

export const measureSet = (set: SetNumber): SetResult => {
  const sentences = SENTENCES.filter((sentence) => sentence.set === set);
  const own = ofFacts(sentences).map(outcomeOf);
  const none = sentences.filter(({ fact }) => fact === null);
  return {
    own,
    others: own.filter(({ others }) => others > 0).length,
    none: none.length,
    noneAlarms: none.filter(({ marked, isHtml }) => findingsIn(marked, isHtml).some(isDifference)).length,
  };
};

/**
 * Whether a slip leaves a sentence true, as there are facts of the same number that differ in just what was changed: one national and one
 * provincial development zone, three industries of two cities.
 */
const isStillTrue = (slip: Slip, sentence: string, id: string): boolean => {
  const { facts, scopes, places } = trialIndex;
  const own = facts.find((fact) => fact.id === id);
  const names = (words: readonly string[] = []): boolean =>
    words.some((word) => word.split('…').every((part) => sentence.includes(part)));
  return facts.some((other) => {
    if (other.indicator !== own?.indicator || other.value !== own.value || other.unit !== own.unit) return false;
    if (slip === 'place') return other.place !== own.place && names(places[other.place]?.aliases);
    if (slip === 'comparator') return other.comparator === null && other.place === own.place;
    return slip === 'scope' && other.scope !== own.scope && names(scopes[other.scope ?? '']?.words);
  });
};

export const measureSlips = (set: SetNumber): Record<Slip, Outcome[]> => {
  const sentences = ofFacts(SENTENCES.filter((sentence) => sentence.set === set));
  const of = (slip: Slip): Outcome[] =>
    sentences.flatMap((sentence) => {
      const slipped = withSlip(sentence.marked, slip);
      return slipped === null || isStillTrue(slip, bare(slipped).text, sentence.fact)
        ? []
        : [outcomeOf({ ...sentence, marked: slipped })];
    });
  return Object.fromEntries(SLIPS.map((slip) => [slip, of(slip)])) as Record<Slip, Outcome[]>;
};

/** Verdicts other than `unknown` on articles from elsewhere. */
export const alarmsElsewhere = (): Finding[] =>
  ELSEWHERE.flatMap((text) => proof(text, trialIndex)).filter(({ verdict }) => verdict !== 'unknown');

export const isNoticed = ({ said }: Outcome): boolean => said !== 'same' && said !== 'missed';

/** True sentences whose own figure, or another of theirs, is said to differ. */
export const alarmsOf = ({ own, others, noneAlarms }: SetResult): number =>
  own.filter(({ found }) => found && isDifference(found)).length + others + noneAlarms;
