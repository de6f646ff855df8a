import { isComparable, isEditorFigure, type Figure } from '../../core/fact.js';
import { figureParts, formatFigure, isConverted } from '../../core/format.js';
import type { Locale } from '../../core/locale.js';
import { dimensionOf, UNITS } from '../../core/units.js';
import { words } from '../../i18n/index.js';
import { captioned, type CaptionedFigure } from '../../view/captions.js';
import { formOf, type Form } from '../../view/form.js';
import type { DifferenceSubject, FigureSubject } from '../../view/provenance.js';
import { setAside } from '../../view/set-aside.js';
import type { LegendEntry, Said } from '../../view/view-model.js';
import { keyFiguresFace } from './face.js';
import type { KeyFiguresSubject, MeasuredFigure, RowSubject, SectionSubject } from './subject.js';
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
  return isChange(first.said.figure, second.said.figure) ? 'change' : 'beside';
};

const worthOf = ({ said: { figure } }: MeasuredFigure): number => figure.value * UNITS[figure.unit].factor;

/** Whether the figures of a section are amounts of one thing, which may share a scale. Equal bars would say nothing. */
const areAmounts = (figures: readonly MeasuredFigure[], differing: boolean): boolean => {
  const [first] = figures;
  return (
    first !== undefined &&
    figures.every(
      ({ said: { figure }, measure }) =>
        measure === 'level' &&
        (differing || figure.indicator === first.said.figure.indicator) &&
        dimensionOf(figure.unit) === dimensionOf(first.said.figure.unit),
    ) &&
    once(figures.map(worthOf)).length > 1
  );
};

/** The forms of a section's figures. */
const formsOf = ({ rows }: SectionSubject, differing: boolean): ((of: MeasuredFigure) => Form) => {
  const figures = rows.flatMap((row) => row.figures);
  const own = ({ said, measure }: MeasuredFigure) => formOf(said.figure, measure);
  const forms = figures.map(own);
  // Units beside numbers of the same thing would look like another measure.
  if (areAmounts(figures, differing) && forms.some((form) => form !== 'units')) return () => 'amount';
  // A rate alone has nothing to share its scale with.
  const single = forms.filter((form) => form === 'growth').length === 1;
  return (of) => (single && own(of) === 'growth' ? 'number' : own(of));
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

type Captioned = CaptionedFigure & { of: MeasuredFigure };

/** Everything that a view shows. Pure: the same input gives the same view in a browser, at build time and in a test. */
export const keyFiguresModel = (
  subject: KeyFiguresSubject,
  overrides: KeyFiguresOverrides,
  locale: Locale,
): KeyFiguresModel => {
  const w = words(locale);
  const our = keyFiguresWords(locale);
  const { differences, differing = false } = subject;
  const place = subject.place.name[locale];
  const named = subject.sections.map((section) => ({
    section: section.name?.[locale] ?? '',
    form: formsOf(section, differing),
    rows: section.rows.map(({ name: row, figures }: RowSubject) => ({
      kind: kindOf(figures),
      name: row?.[locale] ?? null,
      figures: figures.map((of) => ({ ...captioned(of.said, place, [subject.place], locale), of })),
    })),
  }));
  const all = named.flatMap(({ rows }) => rows.flatMap(({ figures }) => figures));
  // The name of the row has the indicator.
  const common = inCommon(all.map(({ caption }) => caption.slice(1)));
  const aboutOf = ({ of, caption, when }: Captioned): string => {
    const rest = caption.slice(1).filter((text) => !common.includes(text));
    const original = isConverted(of.said.figure, locale) ? [formatFigure(of.said.figure, 'zh-CN')] : [];
    return [...original, ...(differing && rest.length === 0 ? [when] : rest)].join(' · ');
  };
  const distinct = (name: (shown: Captioned) => string) => once(all.map(name)).length === all.length;
  const titleOf = ({ of: { said } }: Captioned) => (said.source ? w.quote(said.source.title[locale]) : '');
  const printed = ({ of: { said } }: Captioned) => (said.figure.evidence ? `“${said.figure.evidence.printed}”` : '');
  /** Differing figures are named by what tells them apart: what they are about, their documents, or the words in print. */
  const nameOf = [aboutOf, titleOf].find(distinct) ?? printed;
  const sections = named.map(({ section, form, rows }): KeyFiguresSection => ({
    name: section,
    rows: rows.map(({ kind, name: row, figures }): KeyFiguresRow => {
      const formed = figures.map((shown): FormedFigure => {
        const { of, ...captions } = shown;
        return { ...captions, form: form(of), parts: figureParts(of.said.figure, locale), about: aboutOf(shown) };
      });
      const [first] = formed;
      const comparable = figures.every(({ of }) =>
        isComparable(of.said.figure, figures[0]?.of.said.figure ?? of.said.figure),
      );
      const about = first?.about ?? '';
      const [of] = figures;
      const title = row ?? (differing && of ? nameOf(of) : (first?.indicator ?? ''));
      return {
        key: formed[formed.length - 1]?.key ?? '',
        kind,
        name: title,
        asides: [
          // The mark says that a figure is actual.
          ...(kind === 'single' && about !== title && about !== w.kinds.actual ? [about] : []),
          ...(kind === 'beside' && !comparable ? [our.notComparable] : []),
          ...(differing && of && nameOf !== titleOf ? [of.source] : []),
        ].filter(Boolean),
        figures: formed,
      };
    }),
  }));
  const rows = sections.flatMap((section) => section.rows);
  const figures = rows.flatMap((row) => row.figures);
  const others = setAside(
    differences,
    figures.map(({ figure }) => figure),
    locale,
  );
  /** The names of the rows that take part in a difference. */
  const namesOf = (of: readonly FigureSubject[]): string =>
    once(
      rows
        .filter((row) => row.figures.some(({ key }) => of.some(({ figure }) => figure.id === key)))
        .map((row) => row.name),
    ).join(w.nameSeparator);
  /** 搬迁群众：… （不同数字：近20万人） */
  const differenceOf = ({ figures: of, words: why }: DifferenceSubject): string => {
    const labels = others
      .filter(({ figure }) => of.some((one) => one.figure.id === figure.id))
      .map(({ label }) => label);
    const besides = labels.length > 0 ? w.parenthesis(w.differs + w.colon + labels.join(w.nameSeparator)) : '';
    return our.ofFigure(namesOf(of), why[locale] + besides);
  };
  const helps = once([
    ...rows.filter(({ kind }) => kind === 'change').map(({ kind }) => our.forms[kind]),
    ...rows.flatMap((row) => (row.kind === 'change' ? [] : row.figures.map((figure) => our.forms[figure.form]))),
  ]).filter((help) => help !== undefined);
  const own = figures.some(({ figure }) => isEditorFigure(figure));
  const about = [place, ...(own ? [w.hintEditorData] : []), ...common].join(' · ');
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
    others,
    claims: [],
    legend: legendOf(figures, w.nameSeparator),
    passages: differing ? differences.map((found) => ({ term: our.why, text: found.words[locale] })) : [],
    derived: [],
    remarks: [
      ...(subject.note ? [subject.note[locale]] : []),
      ...(differing ? [] : differences.map(differenceOf)),
      ...notesOf(sections, locale),
      ...(figures.some(({ when }) => when === w.undatedYear) ? [w.undatedFigures] : []),
    ],
    inWords: [sentences.join(w.listSeparator)],
    spoken: sentences,
  };
  return { ...said, face: keyFiguresFace(said), touch: keyFiguresTouch(said) };
};
