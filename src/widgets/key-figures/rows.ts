import { isComparable } from '../../core/fact.js';
import { figureParts, formatFigure, isConverted } from '../../core/format.js';
import type { Locale } from '../../core/locale.js';
import { words } from '../../i18n/index.js';
import { captioned, type CaptionedFigure } from '../../view/captions.js';
import { formsOf, kindOf } from './measure.js';
import type { KeyFiguresSubject, MeasuredFigure, RowSubject } from './subject.js';
import type { FormedFigure, KeyFiguresRow, KeyFiguresSection } from './types.js';
import { keyFiguresWords } from './words.js';

type Captioned = CaptionedFigure & { of: MeasuredFigure };

/** What every figure of a view has in common is said once, below the heading. */
const inCommon = (lists: readonly (readonly string[])[]): string[] =>
  lists.length > 1 ? (lists[0] ?? []).filter((text) => lists.every((list) => list.includes(text))) : [];

/** The rows of a view in words, and what all its figures have in common. */
export const rowsInWords = (
  subject: KeyFiguresSubject,
  locale: Locale,
): { sections: KeyFiguresSection[]; common: string[] } => {
  const w = words(locale);
  const our = keyFiguresWords(locale);
  const { differing = false } = subject;
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
  const distinct = (name: (shown: Captioned) => string) => new Set(all.map(name)).size === all.length;
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
  return { sections, common };
};
