import type { Locale } from '../../core/locale.js';
import { once } from '../../core/once.js';
import { words } from '../../i18n/index.js';
import type { DifferenceSubject } from '../../view/provenance.js';
import type { OtherFigure } from '../../view/view-model.js';
import type { KeyFiguresRow } from './types.js';
import { keyFiguresWords } from './words.js';

/** Notes of figures, each once, with the names of the rows that it holds for unless it holds for all. */
export const notesOf = (rows: readonly KeyFiguresRow[], locale: Locale): string[] => {
  const noted = rows.flatMap(({ name, figures }) => figures.map(({ note }) => ({ name, note })));
  return once(noted.flatMap(({ note }) => note ?? [])).map((note) => {
    const of = noted.filter((one) => one.note === note);
    if (of.length === noted.length) return note;
    return keyFiguresWords(locale).ofFigure(once(of.map(({ name }) => name)).join(words(locale).nameSeparator), note);
  });
};

/** 搬迁群众：… （不同数字：近20万人）: why figures differ, with the names of their rows and the figures that the view sets aside. */
export const differenceIn = (
  rows: readonly KeyFiguresRow[],
  { figures, words: why }: DifferenceSubject,
  others: readonly OtherFigure[],
  locale: Locale,
): string => {
  const w = words(locale);
  const isOf = (id: string) => figures.some(({ figure }) => figure.id === id);
  const names = once(rows.filter((row) => row.figures.some(({ key }) => isOf(key))).map(({ name }) => name));
  const labels = others.filter(({ figure }) => isOf(figure.id)).map(({ label }) => label);
  const besides = labels.length > 0 ? w.parenthesis(w.differs + w.colon + labels.join(w.nameSeparator)) : '';
  return keyFiguresWords(locale).ofFigure(names.join(w.nameSeparator), why[locale] + besides);
};
