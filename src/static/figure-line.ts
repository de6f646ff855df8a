import type { Catalogue } from '../catalogue/catalogue.js';
import { inEvery, type Text } from '../core/text.js';
import { words } from '../i18n/index.js';
import { figureWords } from '../view/figure-words.js';
import { statusOf } from '../view/nature.js';
import { figureSubject } from '../view/provenance.js';

/** A figure in one line: 地区生产总值：突破5000亿元（目标，2025年）. */
export interface FigureLine {
  /** What is measured. */
  name: Text;
  /** 突破5000亿元 */
  label: Text;
  /** Its nature, year and scope: 目标，2025年. */
  about: Text;
}

export const figureLine = (catalogue: Catalogue, id: string): FigureLine => {
  const subject = figureSubject(catalogue, id);
  const said = inEvery((locale) => figureWords(subject, locale));
  return {
    name: subject.indicator.name,
    label: inEvery((locale) => said[locale].label),
    about: inEvery((locale) => {
      const { kind, when, scope } = said[locale];
      // A status within the scope already says the nature.
      return [statusOf(subject.figure) ? '' : kind, when, scope].filter(Boolean).join(words(locale).separator);
    }),
  };
};
