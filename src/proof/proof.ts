import { plainCharacters } from './characters.js';
import { contextOf, type Context, type Read, type Tools } from './context.js';
import type { ProofIndex } from './index-types.js';
import { comparatorChange, type ComparatorChange, type Verdict } from './differences.js';
import { englishFigures, isEnglish } from './english.js';
import { judge, type Judgement } from './judge.js';
import { withoutNotFigures } from './not-figures.js';
import { isCity, placeFinder, type PlaceMention } from './places.js';
import { quantitiesIn, yearQuantity, type Quantity } from './quantities.js';
import { sentencesOf } from './sentences.js';
import { correctionFor } from './suggestion.js';
import { evidenceFinder, likenessOf } from './terms.js';
import { yearsIn } from './years.js';

/** A figure of a draft beside what the documents print. */
export interface Finding {
  /** UTF-16 offsets in the draft; its comparators belong to it. */
  start: number;
  end: number;
  text: string;
  verdict: Verdict;
  /** The fact that it was held against; of `unknown` the nearest, where there is one. */
  fact: string | null;
  document: string | null;
  /** As the document prints it. */
  printed: string | null;
  /** The document's figure with its nature, year and scope. */
  says: string | null;
  /** Of the verdict `comparator`: what the draft did to the document's. */
  comparator: ComparatorChange | null;
  /** The clause with the document's figure in it, where one differs. */
  suggestion: string | null;
  /** What of the draft the suggestion takes the place of: UTF-16 offsets. */
  replaces: { start: number; end: number } | null;
  /** The view that shows the document's figure. */
  view: string | null;
}

/** Reads a draft sentence by sentence, so that whoever shows it can pause between them. */
export const proofReader = (index: ProofIndex): ((text: string) => Generator<Finding[], void>) => {
  const placesIn = placeFinder(index);
  const evidenceOf = evidenceFinder(index);
  const likeness = likenessOf(index);
  return function* (text) {
    const plain = plainCharacters(text);
    const figures = withoutNotFigures(plain);
    const names = new Set(placesIn(plain, null).flatMap(({ place }) => place ?? []));
    const tools: Tools = {
      index,
      evidenceOf,
      likeness,
      names,
      isOurs: names.size > 0 || /全市|我市|全县|我县/.test(plain),
    };
    let placeBefore: PlaceMention | null = null;
    let cityBefore: PlaceMention | null = null;
    let yearBefore: number | null = null;
    for (const { start, end, opens } of sentencesOf(plain)) {
      const sentence = plain.slice(start, end);
      if (isEnglish(sentence)) {
        yield englishFigures(figures.slice(start, end)).map((one) => unread(text, start + one.start, start + one.end));
        continue;
      }
      if (opens) yearBefore = null;
      const years = yearsIn(sentence);
      const places: PlaceMention[] = placesIn(sentence, cityBefore);
      const read: Read = {
        sentence,
        before: plain.slice(0, start),
        after: plain.slice(end),
        quantities: [
          ...quantitiesIn(figures.slice(start, end)),
          ...years.map((mention) => yearQuantity(mention.year, mention.start, mention.end)),
        ],
        years,
        places,
        placeBefore,
        cityBefore,
        yearBefore,
      };
      yield read.quantities
        .flatMap((quantity) => findingOf(tools, read, quantity, text, start))
        .sort((one, other) => one.start - other.start);
      const named = places.filter(({ isPassing }) => !isPassing);
      placeBefore = named.at(-1) ?? placeBefore;
      cityBefore = named.filter((one) => one.place === null || isCity(index, one.place)).at(-1) ?? cityBefore;
      yearBefore = years.at(-1)?.year ?? yearBefore;
    }
  };
};

const unread = (text: string, start: number, end: number): Finding => ({
  start,
  end,
  text: text.slice(start, end),
  verdict: 'unknown',
  fact: null,
  document: null,
  printed: null,
  says: null,
  comparator: null,
  suggestion: null,
  replaces: null,
  view: null,
});

/** What is written loosely is a figure where a document has it, or where its words are those of a document's figure. */
const isFigure = (
  { likeness }: Tools,
  quantity: Quantity,
  { verdict, fact }: Judgement,
  { evidence, passage }: Context,
): boolean => {
  if (quantity.dimension === 'date') return verdict === 'same' || verdict === 'value';
  if (!quantity.isLoose || (verdict !== 'unknown' && verdict !== 'value')) return true;
  if (quantity.digits === 1 || fact === null) return false;
  if (verdict === 'unknown' && !likeness.mayCount(passage, quantity, fact)) return false;
  return evidence.some(({ isClose, score }) => isClose && score > 2.5);
};

const findingOf = (tools: Tools, read: Read, quantity: Quantity, text: string, offset: number): Finding[] => {
  const context = contextOf(tools, read, quantity);
  const judgement = judge(tools.index, tools.likeness, quantity, context);
  if (!isFigure(tools, quantity, judgement, context)) return [];
  const { verdict } = judgement;
  const fact = judgement.isFar ? null : judgement.fact;
  const [start, end] = [offset + quantity.start, offset + quantity.end];
  const correction = correctionFor(tools.index, judgement, read, quantity, context, text.slice(offset));
  return [
    {
      start,
      end,
      text: text.slice(start, end),
      verdict,
      fact: fact?.id ?? null,
      document: fact?.document ?? null,
      printed: fact?.printed ?? null,
      says: fact?.says['zh-CN'] ?? null,
      comparator: fact !== null && verdict === 'comparator' ? comparatorChange(quantity, context, fact) : null,
      suggestion: correction?.suggestion ?? null,
      replaces: correction && { start: offset + correction.start, end: offset + correction.end },
      view: fact?.view ?? null,
    },
  ];
};

/**
 * Every figure of a draft, in the order of the text. `index` is the `proof.json` of the build: the documents' figures, and the words by
 * which drafts speak of them. The draft is plain text; nothing is thrown for any text.
 *
 * ```js
 * import { proof } from 'qj-widgets/proof';
 * const index = await (await fetch('/qj/proof.json')).json();
 * proof('2020年，曲靖经济总量达3000亿元。', index)[0].verdict; // 'comparator'
 * ```
 */
export const proof = (text: string, index: ProofIndex): Finding[] => [...proofReader(index)(text)].flat();

export type { ProofFact, ProofIndex } from './index-types.js';
export type { ComparatorChange, Verdict } from './differences.js';
