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

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

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
  /** What a figure is about beyond its row's name: 省级高新区 has no need of the scope 省级高新区. */
  const restOf = ({ of: { said }, caption, when, scope }: Captioned, row: string): string[] => {
    const isNamed = (text: string) =>
      [said.place?.name[locale], scope].includes(text) && row.toLowerCase().includes(text.toLowerCase());
    const rest = caption.slice(1).filter((text) => !common.includes(text) && !isNamed(text));
    return differing && rest.length === 0 ? [when] : rest;
  };
  const aboutOf = (shown: Captioned, rest: readonly string[]): string => {
    const { figure } = shown.of.said;
    // Where English has other digits, the document's stand beside them.
    return [...(isConverted(figure, locale) ? [formatFigure(figure, 'zh-CN')] : []), ...rest].join(' · ');
  };
  const distinct = (name: (shown: Captioned) => string) => new Set(all.map(name)).size === all.length;
  const titleOf = ({ of: { said } }: Captioned) => (said.source ? w.quote(said.source.title[locale]) : '');
  const printed = ({ of: { said } }: Captioned) => (said.figure.evidence ? `“${said.figure.evidence.printed}”` : '');
  /** Differing figures are named by what tells them apart: what they are about, their documents, or the words in print. */
  const nameOf = [(shown: Captioned) => capitalised(restOf(shown, '').join(' · ')), titleOf].find(distinct) ?? printed;
  const sections = named.map(({ section, form, rows }): KeyFiguresSection => ({
    name: section,
    rows: rows.map(({ kind, name: row, figures }): KeyFiguresRow => {
      const [of] = figures;
      const title = row ?? (of ? (differing ? nameOf(of) : of.indicator) : '');
      // A differing figure may be named by what it is about.
      const isTitle = differing && row === null && nameOf !== titleOf && nameOf !== printed;
      const formed = figures.map((shown): FormedFigure => {
        const { of, ...captions } = shown;
        const about = aboutOf(shown, isTitle ? [] : restOf(shown, title));
        return { ...captions, form: form(of), parts: figureParts(of.said.figure, locale), about };
      });
      const comparable = figures.every(({ of }) =>
        isComparable(of.said.figure, figures[0]?.of.said.figure ?? of.said.figure),
      );
      const about = formed[0]?.about ?? '';
      return {
        key: formed[formed.length - 1]?.key ?? '',
        kind,
        name: title,
        asides: [
          // The mark says that a figure is actual.
          ...(kind === 'single' && about !== w.kinds.actual ? [about] : []),
          ...(kind === 'beside' && !comparable ? [our.notComparable] : []),
        ].filter(Boolean),
        source: differing && of && nameOf !== titleOf ? of.source : '',
        figures: formed,
      };
    }),
  }));
  return { sections, common };
};
