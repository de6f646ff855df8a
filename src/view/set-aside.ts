import type { Catalogue } from '../catalogue/catalogue.js';
import { isEditorFigure, type Figure } from '../core/fact.js';
import { formatFigure } from '../core/format.js';
import type { Locale } from '../core/locale.js';
import type { OtherFigure } from './view-model.js';

/** The figures that differ from those that a view shows, each once. */
export const setAside = (catalogue: Catalogue, shown: readonly Figure[], locale: Locale): OtherFigure[] => {
  const facts = shown.flatMap((figure) => (isEditorFigure(figure) ? [] : [figure]));
  const known = new Set(facts.map(({ id }) => id));
  return facts.flatMap(catalogue.differences).flatMap((difference) =>
    difference.facts.flatMap((id) => {
      if (known.has(id)) return [];
      known.add(id);
      const figure = catalogue.fact(id);
      const reason = difference.words[locale];
      return [{ figure, label: formatFigure(figure, locale), difference, words: reason }];
    }),
  );
};
