import type { Locale } from '../../core/locale.js';
import { once } from '../../core/once.js';
import { words } from '../../i18n/index.js';
import { statementClaims, statementWords, type ShownStatement, type StatementSubject } from '../../view/statements.js';
import type { ShownClaim } from '../../view/view-model.js';
import type { FrameworkSubject, StructureSubject } from './subject.js';
import type { FrameworkPart, FrameworkStructure, ShownSection } from './types.js';
import { frameworkWords } from './words.js';

/** Forms in which each item is a place of its own, so that a finger can choose it. */
const ITEM_FORMS: readonly ShownSection['form'][] = ['cards', 'badges', 'rings', 'groups', 'partners'];

const behind = (text: string, start: string): string => (text.startsWith(start) ? text.slice(start.length) : text);

/** Whether a reader sees where an item is without being told: 富源今飞 is in 富源县. */
const namesItsPlace = ({ name, detail, place }: StatementSubject): boolean => {
  const where = place?.name['zh-CN'] ?? '';
  const stem = where.replace(/[市县区]$/, '');
  return where.includes(name['zh-CN']) || [name, detail].some((text) => text?.['zh-CN'].includes(stem));
};

/** A structure in words. A figure of one of its items is not repeated for the whole. */
const structureInWords = (
  { self, items, groups }: StructureSubject,
  { place }: FrameworkSubject,
  locale: Locale,
): FrameworkStructure => {
  const our = frameworkWords(locale);
  const w = words(locale);
  const key = self.id;
  const located = (shown: ShownStatement, isKnown: boolean): ShownStatement => {
    if (isKnown || shown.place === null) return { ...shown, place: null };
    const whole = shown.name + w.separator + shown.place;
    return { ...shown, sentence: shown.sentence.replace(shown.name, () => whole) };
  };
  const shown = items.map((item) => {
    const words = statementWords(item, `${key}/${item.id}`, [place], locale);
    return located(words, namesItsPlace(item) || words.place === self.place?.name[locale]);
  });
  const taken = items.flatMap((item) => item.figures.map(({ figure }) => figure.id));
  const own = self.figures.filter(({ figure }) => !taken.includes(figure.id));
  const date = self.evidence === null ? self.editor.date : self.source.date;
  return {
    self: located(statementWords({ ...self, figures: own }, key, [place], locale), false),
    items: shown,
    groups: groups.map(({ name, items: ids }) => ({
      name: name[locale],
      // 老城：主城四区 stands below 老城 already, and so does a detail that says no more.
      items: ids.flatMap((id) =>
        shown
          .filter((item) => item.key === `${key}/${id}`)
          .map((item) => ({
            ...item,
            name: behind(item.name, name[locale] + w.colon),
            detail: item.detail === name[locale] ? '' : item.detail,
          })),
      ),
    })),
    dated: date ? our.dated(date.slice(0, 4)) : our.undated,
  };
};

/** An honour that the text gives without a word of progress is held. */
const held = ({ items, ...structure }: FrameworkStructure): FrameworkStructure => ({
  ...structure,
  items: items.map((item) => ({ ...item, look: item.look === 'none' ? 'actual' : item.look })),
});

export const sectionsInWords = (subject: FrameworkSubject, locale: Locale): ShownSection[] =>
  subject.sections.map(({ name, form, structures }) => ({
    name: name?.[locale] ?? '',
    form,
    structures: structures.map((structure) => {
      const inWords = structureInWords(structure, subject, locale);
      return form === 'badges' ? held(inWords) : inWords;
    }),
  }));

/** All that is said, in the order of reading. */
export const statementsOf = (sections: readonly ShownSection[]): ShownStatement[] =>
  sections.flatMap(({ structures }) => structures.flatMap(({ self, items }) => [self, ...items]));

/** What a reader can choose, in the order of reading. A structure without figures that stands over its items is a title only. */
export const partsOf = (sections: readonly ShownSection[]): FrameworkPart[] =>
  sections.flatMap(({ form, structures }) =>
    structures.flatMap(({ self, items }): FrameworkPart[] =>
      items.length > 0 && ITEM_FORMS.includes(form)
        ? [...(self.figures.length > 0 ? [self] : []), ...items].map((one) => ({
            key: one.key,
            title: one.name,
            statements: [one],
          }))
        : [{ key: self.key, title: self.name, statements: [self, ...items] }],
    ),
  );

export const claimsOf = (
  subject: FrameworkSubject,
  sections: readonly ShownSection[],
  locale: Locale,
): ShownClaim[] => {
  const shown = new Map(statementsOf(sections).map((statement) => [statement.key, statement]));
  const { item } = frameworkWords(locale);
  const claims = subject.sections.flatMap(({ structures }) =>
    structures.flatMap(({ self, items }) =>
      [
        { of: self, key: self.id, in: item },
        ...items.map((one) => ({ of: one, key: `${self.id}/${one.id}`, in: self.name[locale] })),
      ].flatMap(({ of, key, in: kind }) => {
        const statement = shown.get(key);
        return statement ? statementClaims(of, statement, kind, locale) : [];
      }),
    ),
  );
  return claims.filter(({ key }, index) => claims.findIndex((claim) => claim.key === key) === index);
};

/** Notes, each once, with the names of what it holds for. */
export const notesOf = (sections: readonly ShownSection[], locale: Locale): string[] => {
  const w = words(locale);
  const noted = statementsOf(sections).flatMap(({ name, note }) => (note ? [{ name, note }] : []));
  return once(noted.map(({ note }) => note)).map((note) =>
    [once(noted.filter((one) => one.note === note).map(({ name }) => name)).join(w.nameSeparator), note].join(w.colon),
  );
};
