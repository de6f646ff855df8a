import { plainCharacters } from '../../../src/proof/characters.js';
import type { ProofFact, ProofIndex } from '../../../src/proof/index-types.js';
import type { Finding } from '../../../src/proof/proof.js';
import { clauseAround, sentencesOf, type Sentence } from '../../../src/proof/sentences.js';

export type Verdict = Finding['verdict'];

/** In the order of the legend. */
export const VERDICTS: readonly Verdict[] = ['same', 'comparator', 'year', 'scope', 'value', 'unknown'];

/** A piece of the draft, and how it reads with the document's figure. */
export interface Correction {
  instead: string;
  suggestion: string;
}

/** A finding as the page shows it. */
export interface Figure {
  /** From 1, in the order of the text. */
  number: number;
  finding: Finding;
  fact: ProofFact | null;
  /** What stands before and after the figure in its clause. */
  before: string;
  after: string;
  correction: Correction | null;
}

const figureOf = (
  text: string,
  plain: string,
  { start, end }: Sentence,
  finding: Finding,
  number: number,
  fact: ProofFact | null,
): Figure => {
  const sentence = plain.slice(start, end);
  const [from, to] = clauseAround(sentence, finding.start - start, finding.end - start);
  const { suggestion, replaces } = finding;
  return {
    number,
    finding,
    fact,
    before: text.slice(start + from, finding.start),
    after: text.slice(finding.end, start + to),
    correction:
      suggestion === null || replaces === null
        ? null
        : { instead: text.slice(replaces.start, replaces.end), suggestion },
  };
};

/** The findings in a draft with their clauses and the facts that they were held against. */
export const figuresOf = (text: string, findings: readonly Finding[], { facts }: ProofIndex): Figure[] => {
  const plain = plainCharacters(text);
  const sentences = sentencesOf(plain);
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  return [...findings]
    .sort((one, other) => one.start - other.start)
    .flatMap((finding, index) => {
      const sentence = sentences.find(({ end }) => finding.start < end);
      const fact = finding.fact === null ? null : (byId.get(finding.fact) ?? null);
      return sentence ? figureOf(text, plain, sentence, finding, index + 1, fact) : [];
    });
};

/** The draft from beginning to end: its figures, and the text between them. */
export const piecesOf = (text: string, figures: readonly Figure[]): (string | Figure)[] => {
  const pieces: (string | Figure)[] = [];
  let at = 0;
  for (const figure of figures) {
    const { start, end } = figure.finding;
    // A figure within another is told in the list.
    if (start < at) continue;
    if (start > at) pieces.push(text.slice(at, start));
    pieces.push(figure);
    at = end;
  }
  return at < text.length ? [...pieces, text.slice(at)] : pieces;
};

/** How many figures have each verdict, of those that occur. */
export const countsOf = (figures: readonly Figure[]): { verdict: Verdict; count: number }[] =>
  VERDICTS.map((verdict) => ({
    verdict,
    count: figures.filter(({ finding }) => finding.verdict === verdict).length,
  })).filter(({ count }) => count > 0);

/** The figures with some verdicts, or all where there are none with those. */
export const withVerdicts = (figures: readonly Figure[], verdicts: readonly Verdict[]): readonly Figure[] => {
  const some = figures.filter(({ finding }) => verdicts.includes(finding.verdict));
  return some.length > 0 ? some : figures;
};
