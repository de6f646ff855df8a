import type { Locale } from '../../core/locale.js';
import { once } from '../../core/once.js';
import { words } from '../../i18n/index.js';
import type { KeyFiguresRow } from './types.js';

/** Notes of figures, each once, with the names of the rows that it holds for unless it holds for all. */
export const notesOf = (rows: readonly KeyFiguresRow[], locale: Locale): string[] => {
  const noted = rows.flatMap(({ name, figures }) => figures.map(({ note }) => ({ name, note })));
  return once(noted.flatMap(({ note }) => note ?? [])).map((note) => {
    const of = noted.filter((one) => one.note === note);
    if (of.length === noted.length) return note;
    const w = words(locale);
    return once(of.map(({ name }) => name)).join(w.nameSeparator) + w.colon + note;
  });
};
