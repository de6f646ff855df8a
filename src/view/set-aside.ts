import { isEditorFigure, type Figure } from '../core/fact.js';
import type { Locale } from '../core/locale.js';
import { once } from '../core/once.js';
import { words } from '../i18n/index.js';
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
    .flatMap(({ figures, reason, words: why }) =>
      figures.flatMap((other) => {
        if (known.has(other.figure.id)) return [];
        known.add(other.figure.id);
        return [{ ...figureWords(other, locale), reason, words: why[locale] }];
      }),
    );
};

/** Something with a name on screen, and the keys of its figures. */
interface NamedFigures {
  name: string;
  figures: readonly { key: string }[];
}

/** 搬迁群众：… （不同数字：近20万人）: why figures differ, with the names that they have on screen and the figures set aside. */
export const differenceLine = (
  named: readonly NamedFigures[],
  { figures, words: why }: DifferenceSubject,
  others: readonly OtherFigure[],
  locale: Locale,
): string => {
  const w = words(locale);
  const isOf = (id: string) => figures.some(({ figure }) => figure.id === id);
  const names = once(named.filter((one) => one.figures.some(({ key }) => isOf(key))).map(({ name }) => name));
  const labels = others.filter(({ figure }) => isOf(figure.id)).map(({ label }) => label);
  const besides = labels.length > 0 ? w.parenthesis(w.differs + w.colon + labels.join(w.nameSeparator)) : '';
  return names.join(w.nameSeparator) + w.colon + why[locale] + besides;
};
