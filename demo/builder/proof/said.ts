import type { Locale } from '../../../src/core/locale.js';
import type { ProofFact, ProofIndex } from '../../../src/proof/index-types.js';
import type { Figure } from './figures.js';
import { proofWords } from './words.js';

/** 少了限定词 where the draft has left it out, else the verdict's own words. */
export const verdictWord = ({ finding: { verdict, comparator } }: Figure, ui: Locale): string => {
  const w = proofWords(ui);
  return comparator === null ? w.verdicts[verdict] : w.comparators[comparator];
};

/** What a fact measures, and where: 曲靖市，地区生产总值. */
export const aboutFact = ({ place, indicator }: ProofFact, { places, indicators }: ProofIndex, ui: Locale): string =>
  [places[place]?.name[ui], indicators[indicator]?.name[ui]].filter(Boolean).join(proofWords(ui).comma);

/** How many documents there are, in words where they are few: 五. */
export const documentCount = ({ facts }: ProofIndex, ui: Locale): string => {
  const count = new Set(facts.map(({ document }) => document)).size;
  const inWords = ui === 'zh-CN' && count < 10;
  return new Intl.NumberFormat(inWords ? 'zh-CN-u-nu-hanidec' : ui).format(count);
};
