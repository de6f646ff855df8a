import type { ProofIndex } from './index-types.js';
import { strivingIn, type Striving } from './limits.js';
import type { PlaceMention } from './places.js';
import type { Quantity } from './quantities.js';
import { clauseAround, itemAround } from './sentences.js';
import type { Evidence, Finder, Likeness, Passage } from './terms.js';
import type { YearMention } from './years.js';

/** What a draft says around a quantity. */
export interface Context {
  sentence: string;
  /** The quantity's clause, with the words before it that belong to it. */
  clause: string;
  beforeInClause: string;
  /** The item of a list within the clause, and the clause's items that have no figure of their own. */
  item: string;
  sharedItems: string;
  /** What stands before 分别, which of the figures after it this one is, and how many those are. */
  respectively: { before: string; index: number; count: number } | null;
  /** The sentence before the clause, where no other figure stands there. */
  beforeClause: string;
  /** The clause with the words next to it. */
  aroundClause: string;
  /** The draft before the sentence. */
  before: string;
  /** The year that the quantity is of, where one is named. */
  year: number | null;
  yearInClause: boolean;
  /** Whether its time is told by the day of writing: 去年, 目前. */
  isRelative: boolean;
  /** The places named before the quantity in its clause, the nearest first. */
  placesInClause: readonly PlaceMention[];
  /** Those named before it in its sentence, the nearest first, and those named after it. */
  placesInSentence: readonly PlaceMention[];
  placesAfter: readonly PlaceMention[];
  /** The place named last before the sentence, and the city or the place elsewhere. */
  placeBefore: PlaceMention | null;
  cityBefore: PlaceMention | null;
  /** The places of ours that the draft names anywhere, and whether it speaks of any, if only as 全市. */
  names: ReadonlySet<string>;
  isOurs: boolean;
  striving: Striving;
  /** What it may measure, the clearest first. */
  evidence: readonly Evidence[];
  passage: Passage;
}

/** A sentence with what is the same for all its quantities. */
export interface Read extends Passage {
  years: readonly YearMention[];
  places: readonly PlaceMention[];
  placeBefore: PlaceMention | null;
  cityBefore: PlaceMention | null;
  /** The year named last in the paragraph before. */
  yearBefore: number | null;
}

/** From and to. */
type Span = [number, number];

export interface Tools {
  index: ProofIndex;
  evidenceOf: Finder;
  likeness: Likeness;
  names: ReadonlySet<string>;
  isOurs: boolean;
}

/** After these words another year is spoken of. */
const LATER = /后来|升至|升到|跃升|跃居|增至|增加到|提高到|如今|目前|现在|年前|年后/;
const RELATIVE = /去年|今年|明年|前年|上年|本月|上月|同期/;

const yearOf = (
  { sentence, years, quantities }: Read,
  quantity: Quantity,
  [from, to]: [number, number],
): { year: number | null; yearInClause: boolean } => {
  // In brackets after it: 13697元（2020年）.
  const bracket = years.find(
    ({ start }) => start >= quantity.unitEnd && /^\s*[（(](?:到|截至)?$/.test(sentence.slice(quantity.unitEnd, start)),
  );
  const earlier = years.filter(
    ({ end, isStart }) =>
      end <= quantity.numeralAt &&
      // 由2015年的106位升至74位: the first year is the first figure's alone.
      !(
        (isStart || LATER.test(sentence.slice(end, quantity.numeralAt))) &&
        quantities.some(
          ({ numeralAt, dimension }) => dimension !== 'date' && numeralAt > end && numeralAt < quantity.numeralAt,
        )
      ),
  );
  const last = bracket ?? earlier.at(-1);
  if (last) return { year: last.year, yearInClause: last.start >= from || bracket !== undefined };
  // After it, with no other figure between: 100家，这是2025年的目标.
  const next = quantities.find(({ numeralAt, dimension }) => numeralAt > quantity.numeralAt && dimension !== 'date');
  const later = years.find(({ start }) => start >= quantity.unitEnd && start < (next?.numeralAt ?? Infinity));
  return { year: later?.year ?? null, yearInClause: later !== undefined && later.start < to };
};

const isFigure = ({ dimension }: Quantity): boolean => dimension !== 'date';

const respectivelyOf = (sentence: string, quantities: readonly Quantity[], [from, to]: Span, quantity: Quantity) => {
  const at = sentence.slice(from, quantity.numeralAt).lastIndexOf('分别');
  if (at === -1) return null;
  const figures = quantities.filter(
    (one) => isFigure(one) && one.numeralAt > from + at && (one.numeralAt < to || one === quantity),
  );
  return { before: sentence.slice(from, from + at), index: figures.indexOf(quantity), count: figures.length };
};

/** The items of a clause without those that have other figures. */
const sharedItemsOf = (sentence: string, quantities: readonly Quantity[], [from, to]: Span): string => {
  let at = from;
  return sentence
    .slice(from, to)
    .split('、')
    .filter((item) => {
      const [start, end] = [at, at + item.length];
      at = end + 1;
      return !quantities.some((one) => isFigure(one) && one.numeralAt >= start && one.numeralAt < end);
    })
    .join('、');
};

export const contextOf = ({ evidenceOf, names, isOurs }: Tools, read: Read, quantity: Quantity): Context => {
  const { sentence, before, quantities, places, placeBefore, cityBefore, yearBefore } = read;
  const [from, to] = clauseAround(sentence, quantity.numeralAt, quantity.unitEnd);
  const { year, yearInClause } = yearOf(read, quantity, [from, to]);
  // 15分钟，是街道级生活圈的尺度: a clause of nothing else is explained by the next.
  const isBare = to - from < quantity.end - quantity.start + 6;
  const beforeInClause = sentence.slice(from, quantity.numeralAt);
  const earlier = places.filter(({ end }) => end <= quantity.numeralAt).reverse();
  return {
    sentence,
    clause: sentence.slice(from, to),
    aroundClause: sentence.slice(Math.max(0, from - 14), isBare ? clauseAround(sentence, to + 1, to + 1)[1] : to + 4),
    beforeInClause,
    item: sentence.slice(...itemAround(sentence, quantity.numeralAt, quantity.unitEnd)),
    sharedItems: sharedItemsOf(sentence, quantities, [from, to]),
    respectively: respectivelyOf(sentence, quantities, [from, to], quantity),
    beforeClause: quantities.some((one) => one.numeralAt < from && isFigure(one)) ? '' : sentence.slice(0, from),
    before,
    year: year ?? yearBefore,
    yearInClause,
    isRelative: year === null && RELATIVE.test(sentence.slice(0, to)),
    placesInClause: earlier.filter(({ start }) => start >= from),
    placesInSentence: earlier,
    placesAfter: places.filter(({ start }) => start >= quantity.unitEnd),
    placeBefore,
    cityBefore,
    names,
    isOurs,
    striving: strivingIn(beforeInClause, sentence),
    evidence: evidenceOf(read, quantity),
    passage: read,
  };
};
