import { isComparable, isEditorFigure, type Figure } from '../../core/fact.js';
import { figureParts, formatFigure, isConverted } from '../../core/format.js';
import type { Locale } from '../../core/locale.js';
import { dimensionOf } from '../../core/units.js';
import { words } from '../../i18n/index.js';
import { captioned } from '../../view/captions.js';
import { formOf, type Form } from '../../view/form.js';
import { setAside } from '../../view/set-aside.js';
import type { LegendEntry, Said } from '../../view/view-model.js';
import { keyFiguresFace } from './face.js';
import type { KeyFiguresSubject, MeasuredFigure, RowSubject } from './subject.js';
import { keyFiguresTouch } from './touch.js';
import type { FormedFigure, KeyFiguresModel, KeyFiguresRow, KeyFiguresSection, RowKind } from './types.js';
import { attribute, name } from './widget.js';
import { keyFiguresWords } from './words.js';

export type { KeyFiguresModel, KeyFiguresRow } from './types.js';

export interface KeyFiguresOverrides {
  /** Replaces the heading. */
  heading?: string;
}

const once = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** Two actual figures of one indicator in two years. */
const isChange = (a: Figure, b: Figure): boolean =>
  isComparable(a, b) &&
  a.kind === 'actual' &&
  b.kind === 'actual' &&
  a.year !== null &&
  b.year !== null &&
  a.year < b.year &&
  a.unit === b.unit;

const kindOf = ([first, second]: readonly MeasuredFigure[]): RowKind => {
  if (!first || !second) return 'single';
  return isChange(first.figure, second.figure) ? 'change' : 'beside';
};

/** Differing amounts share a scale; where one of them is a rate or counted otherwise, only their numbers stand side by side. */
const shareScale = (figures: readonly MeasuredFigure[]): boolean =>
  figures.length > 1 &&
  figures.every(
    ({ figure, measure }) =>
      measure === 'level' && dimensionOf(figure.unit) === dimensionOf(figures[0]?.figure.unit ?? figure.unit),
  );

const formsOf = ({ differing, sections }: KeyFiguresSubject): ((of: MeasuredFigure) => Form) => {
  const figures = sections.flatMap(({ rows }) => rows.flatMap((row) => row.figures));
  const forms = figures.map(({ figure, measure }) => formOf(figure, measure));
  // Units beside numbers of the same thing would look like another measure.
  const isAmount = differing && shareScale(figures) && forms.some((form) => form !== 'units');
  return ({ figure, measure }) => (isAmount ? 'amount' : formOf(figure, measure));
};

/** What every figure of a view has in common is said once, below the heading. */
const inCommon = (lists: readonly (readonly string[])[]): string[] =>
  lists.length > 1 ? (lists[0] ?? []).filter((text) => lists.every((list) => list.includes(text))) : [];

const legendOf = (figures: readonly FormedFigure[], separator: string): LegendEntry[] =>
  once(figures.map(({ mark, figure }) => `${mark} ${String(isEditorFigure(figure))}`)).map((key) => {
    const alike = figures.filter(({ mark, figure }) => `${mark} ${String(isEditorFigure(figure))}` === key);
    const [first] = alike;
    return {
      key,
      look: first?.mark ?? 'none',
      form: 'box',
      own: first ? isEditorFigure(first.figure) : false,
      text: once(alike.map(({ role }) => role)).join(separator),
    };
  });

/** Notes of figures, each once, with the names of the rows that it holds for unless it holds for all. */
const notesOf = (sections: readonly KeyFiguresSection[], locale: Locale): string[] => {
  const noted = sections.flatMap(({ rows }) =>
    rows.flatMap(({ name, figures }) => figures.map(({ note }) => ({ name, note }))),
  );
  return once(noted.flatMap(({ note }) => note ?? [])).map((note) => {
    const of = noted.filter((one) => one.note === note);
    if (of.length === noted.length) return note;
    return keyFiguresWords(locale).ofFigure(once(of.map(({ name }) => name)).join(words(locale).nameSeparator), note);
  });
};

/** Everything that a view shows. Pure: the same input gives the same view in a browser, at build time and in a test. */
export const keyFiguresModel = (
  subject: KeyFiguresSubject,
  overrides: KeyFiguresOverrides,
  locale: Locale,
): KeyFiguresModel => {
  const w = words(locale);
  const our = keyFiguresWords(locale);
  const { differences, differing = false } = subject;
  const form = formsOf(subject);
  const place = subject.place.name[locale];
  const named = subject.sections.map(({ name: section, rows }) => ({
    section: section?.[locale] ?? '',
    rows: rows.map(({ name: row, figures }: RowSubject) => ({
      kind: kindOf(figures),
      name: row?.[locale] ?? null,
      figures: figures.map((of) => ({ ...captioned(of, place, [subject.place], locale), of })),
    })),
  }));
  const all = named.flatMap(({ rows }) => rows.flatMap(({ figures }) => figures));
  // The name of the row has the indicator.
  const common = inCommon(all.map(({ caption }) => caption.slice(1)));
  const sections = named.map(({ section, rows }): KeyFiguresSection => ({
    name: section,
    rows: rows.map(({ kind, name: row, figures }): KeyFiguresRow => {
      const formed = figures.map(({ of, ...shown }): FormedFigure => {
        const { figure } = of;
        const rest = shown.caption.slice(1).filter((text) => !common.includes(text));
        const original = isConverted(figure, locale) ? [formatFigure(figure, 'zh-CN')] : [];
        return {
          ...shown,
          form: form(of),
          parts: figureParts(figure, locale),
          about: [...original, ...(differing && rest.length === 0 ? [shown.when] : rest)].join(' · '),
        };
      });
      const [first] = formed;
      const comparable = figures.every(({ of }) => isComparable(of.figure, figures[0]?.of.figure ?? of.figure));
      const about = first?.about ?? '';
      const title = row ?? (differing ? about : (first?.indicator ?? ''));
      return {
        key: formed[formed.length - 1]?.key ?? '',
        kind,
        name: title,
        asides: [
          ...(kind === 'single' && about !== title ? [about] : []),
          ...(kind === 'beside' && !comparable ? [our.notComparable] : []),
          ...(differing && first ? [first.source] : []),
        ].filter(Boolean),
        figures: formed,
      };
    }),
  }));
  const rows = sections.flatMap((section) => section.rows);
  const figures = rows.flatMap((row) => row.figures);
  const helps = once([
    ...rows.filter(({ kind }) => kind === 'change').map(({ kind }) => our.forms[kind]),
    ...rows.flatMap((row) => (row.kind === 'change' ? [] : row.figures.map((figure) => our.forms[figure.form]))),
  ]).filter((help) => help !== undefined);
  const about = [place, ...common].join(' · ');
  const sentences = figures.map(({ sentence }) => sentence);
  const said: Said<KeyFiguresModel> = {
    tag: `qj-${name}`,
    attribute,
    view: subject.view,
    locale,
    heading: overrides.heading?.trim() || subject.name[locale],
    subheading: w.subheading(about, (helps.length > 0 ? helps : [our.hint]).join(w.separator)),
    stillSubheading: w.subheading(about, (helps.length > 0 ? helps : [our.stillHint]).join(w.separator)),
    place,
    figures,
    sections,
    others: setAside(
      differences,
      figures.map(({ figure }) => figure),
      locale,
    ),
    claims: [],
    legend: legendOf(figures, w.nameSeparator),
    passages: differing ? differences.map((found) => ({ term: our.why, text: found.words[locale] })) : [],
    derived: [],
    remarks: [
      ...(subject.note ? [subject.note[locale]] : []),
      ...(differing ? [] : once(differences.map((found) => found.words[locale]))),
      ...notesOf(sections, locale),
      ...(figures.some(({ when }) => when === w.undatedYear) ? [w.undatedFigures] : []),
    ],
    inWords: [sentences.join(w.listSeparator)],
    spoken: sentences,
  };
  return { ...said, face: keyFiguresFace(said), touch: keyFiguresTouch(said) };
};
