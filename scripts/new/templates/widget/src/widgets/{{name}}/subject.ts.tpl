import type { Catalogue } from '../../catalogue/catalogue.js';
import type { Fact } from '../../core/fact.js';
import type { Named } from '../../core/text.js';

/** One view's figures before they are put into words. */
export interface {{pascal}}Subject {
  view: string;
  indicator: Named;
  /** In the order of the documents. */
  figures: Fact[];
}

/** Every figure that the documents give for an indicator. */
export const subjectOf = (catalogue: Catalogue, id: string): {{pascal}}Subject => ({
  view: id,
  indicator: catalogue.indicator(id),
  figures: catalogue.data.facts.filter(({ indicator }) => indicator === id),
});
