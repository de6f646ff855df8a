import { isEditorFigure, type Figure } from '../core/fact.js';
import type { Locale } from '../core/locale.js';
import { figureWords } from './figure-words.js';
import type { DifferenceSubject } from './provenance.js';
import type { OtherFigure } from './view-model.js';

/** The figures that differ from those that a view shows, each once. */
export const setAside = (
  differences: readonly DifferenceSubject[],
  shown: readonly Figure[],
  locale: Locale,
): OtherFigure[] => {
  const known = new Set(shown.map(({ id }) => id));
  const of = (id: string) => differences.filter(({ figures }) => figures.some(({ figure }) => figure.id === id));
  return shown
    .flatMap((figure) => (isEditorFigure(figure) ? [] : of(figure.id)))
    .flatMap(({ figures, reason, words }) =>
      figures.flatMap((other) => {
        if (known.has(other.figure.id)) return [];
        known.add(other.figure.id);
        return [{ ...figureWords(other, locale), reason, words: words[locale] }];
      }),
    );
};
