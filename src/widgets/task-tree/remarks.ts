import type { Locale } from '../../core/locale.js';
import { once } from '../../core/once.js';
import { words } from '../../i18n/index.js';
import type { OtherFigure } from '../../view/view-model.js';
import type { TaskTreeSubject } from './subject.js';
import type { Deadline, TreeRow } from './types.js';
import { taskTreeWords } from './words.js';

/** “1年内”“3年内”：原文未写从哪天算起 */
const startsOf = (deadlines: readonly Deadline[], locale: Locale): string[] => {
  const w = words(locale);
  const spans = deadlines.filter(({ isSpan }) => isSpan).map(({ text }) => `“${text}”`);
  return spans.length > 0
    ? [spans.join(locale === 'en' ? w.nameSeparator : '') + w.colon + taskTreeWords(locale).noStart]
    : [];
};

/** Why figures of the tree differ from others, with those. */
const differencesIn = (
  rows: readonly TreeRow[],
  { differences }: TaskTreeSubject,
  others: readonly OtherFigure[],
  locale: Locale,
): string[] => {
  const w = words(locale);
  const figures = rows.flatMap((row) => row.figures);
  return differences.map(({ figures: differing, words: why }) => {
    const isOf = (id: string) => differing.some(({ figure }) => figure.id === id);
    const names = once(figures.filter(({ figure }) => isOf(figure.id)).map(({ indicator }) => indicator));
    const labels = others.filter(({ figure }) => isOf(figure.id)).map(({ label }) => label);
    const besides = labels.length > 0 ? w.parenthesis(w.differs + w.colon + labels.join(w.nameSeparator)) : '';
    return taskTreeWords(locale).of(names.join(w.nameSeparator), why[locale] + besides);
  });
};

/** Notes of figures, each once, with what it holds for. */
const notesOf = (rows: readonly TreeRow[], locale: Locale): string[] => {
  const figures = rows.flatMap((row) => row.figures);
  return once(figures.flatMap(({ note }) => note ?? [])).map((note) => {
    const of = once(figures.filter((figure) => figure.note === note).map(({ indicator }) => indicator));
    return taskTreeWords(locale).of(of.join(words(locale).nameSeparator), note);
  });
};

/** What a reader must see with the tree. */
export const remarksOf = (
  subject: TaskTreeSubject,
  rows: readonly TreeRow[],
  deadlines: readonly Deadline[],
  others: readonly OtherFigure[],
  locale: Locale,
): string[] => {
  const our = taskTreeWords(locale);
  const isOfDocument = subject.root.said.evidence !== null;
  const names = isOfDocument && rows.some(({ bodies }) => bodies.length > 0);
  const said = [subject.root, ...subject.parts.flatMap((part) => [part, ...part.tasks])].map((node) => node.said);
  return once([
    ...startsOf(deadlines, locale),
    ...(names ? [our.namedOnly] : []),
    ...(names && !rows.some(({ unnamed }) => unnamed) ? [our.unnamedElsewhere] : []),
    ...said.flatMap(({ name, note }) => (note ? [our.of(name[locale], note[locale])] : [])),
    ...notesOf(rows, locale),
    ...differencesIn(rows, subject, others, locale),
  ]);
};
