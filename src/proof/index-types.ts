import type { Fact } from '../core/fact.js';
import type { Text } from '../core/text.js';

/** What a proof takes of a fact as it is. */
type Taken = Pick<
  Fact,
  'id' | 'indicator' | 'place' | 'kind' | 'comparator' | 'value' | 'valueTo' | 'unit' | 'year' | 'period' | 'scope'
>;

/** A figure of the documents with what a proof needs of it. */
export interface ProofFact extends Taken {
  document: string;
  printed: string;
  /** The figure with its nature, year and scope: 接近3000亿元（实际，2020年）. */
  says: Text;
  /** The document's piece with issuer and date. */
  source: Text;
  /** The view that shows it best, or null. */
  view: string | null;
}

/** Words that narrow a figure, and whether a figure without them is another: 建成和在建. */
export interface ScopeWords {
  words: string[];
  /** Where they must stand: in the figure's clause, in its sentence, anywhere before it; `no`: they may be left out. */
  needed: 'clause' | 'sentence' | 'draft' | 'no';
}

/** `proof.json`: the documents' figures and the words by which drafts speak of them. */
export interface ProofIndex {
  facts: ProofFact[];
  /** The words for what is measured; parts joined by “…” must all stand in a sentence, in any order. */
  indicators: Record<string, { name: Text; aliases: string[] }>;
  places: Record<string, { name: Text; parent: string | null; type: string; aliases: string[] }>;
  scopes: Record<string, ScopeWords>;
  /** Words that exclude each other, whichever of them a document uses: 产值, 增加值; 城镇, 农村. */
  contrasts: string[][];
  /** Places that no document is about. */
  elsewhere: string[];
}
