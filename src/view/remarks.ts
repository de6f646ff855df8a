import type { Locale } from '../core/locale.js';
import { once } from '../core/once.js';
import { words } from '../i18n/index.js';
import type { DifferenceSubject } from './provenance.js';
import type { OtherFigure, ShownFigure } from './view-model.js';

/** Figures with the name that remarks call them by. */
export interface NamedFigures {
  name: string;
  figures: readonly Pick<ShownFigure, 'key' | 'note'>[];
}

/** Notes of figures, each once, with the names of the rows that it holds for unless it holds for all. */
export const notesOf = (rows: readonly NamedFigures[], locale: Locale): string[] => {
  const w = words(locale);
  const noted = rows.flatMap(({ name, figures }) => figures.map(({ note }) => ({ name, note })));
  return once(noted.flatMap(({ note }) => note ?? [])).map((note) => {
    const of = noted.filter((one) => one.note === note);
    if (of.length === noted.length) return note;
    return once(of.map(({ name }) => name)).join(w.nameSeparator) + w.colon + note;
  });
};

/** 搬迁群众：… （不同数字：近20万人）: why figures differ, with the names of their rows and the figures that the view sets aside. */
export const differenceIn = (
  rows: readonly NamedFigures[],
  { figures, words: why }: DifferenceSubject,
  others: readonly OtherFigure[],
  locale: Locale,
): string => {
  const w = words(locale);
  const isOf = (id: string) => figures.some(({ figure }) => figure.id === id);
  const names = once(rows.filter((row) => row.figures.some(({ key }) => isOf(key))).map(({ name }) => name));
  const labels = others.filter(({ figure }) => isOf(figure.id)).map(({ label }) => label);
  const besides = labels.length > 0 ? w.parenthesis(w.differs + w.colon + labels.join(w.nameSeparator)) : '';
  return names.join(w.nameSeparator) + w.colon + why[locale] + besides;
};
