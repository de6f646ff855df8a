import type { Catalogue } from '../../catalogue/catalogue.js';
import type { Named } from '../../core/text.js';
import { differencesOf, figureSubject, type DifferenceSubject, type FigureSubject } from '../../view/provenance.js';

/** One view's figures before they are put into words. */
export interface {{pascal}}Subject {
  view: string;
  indicator: Named;
  /** In the order of the documents. */
  figures: FigureSubject[];
  differences: DifferenceSubject[];
}

/** Every figure that the documents give for an indicator. */
export const subjectOf = (catalogue: Catalogue, id: string): {{pascal}}Subject => {
  const ids = catalogue.data.facts.filter(({ indicator }) => indicator === id).map((fact) => fact.id);
  return {
    view: id,
    indicator: { name: catalogue.indicator(id).name },
    figures: ids.map((fact) => figureSubject(catalogue, fact)),
    differences: differencesOf(catalogue, ids),
  };
};
