import { LOCALES } from '../../src/core/locale.js';
import type { ContentsEntry, DocumentContents, ItemEntry } from '../../src/static/document-contents.js';
import { bare, matchAll, plain, wordsIn, type Field } from './match.js';

/** An entry with those of its items that a search leaves. */
export interface KeptEntry {
  entry: ContentsEntry;
  items: readonly ItemEntry[];
  /** Whether the words stand in the items alone. */
  inItems: boolean;
}

export interface KeptSection {
  /** Unique within all documents. */
  key: string;
  part: string | null;
  locator: string;
  entries: KeptEntry[];
}

const fieldsMade = new WeakMap<object, Field[][]>();

/** The searchable texts of an entry by language: CNY 500 billion is not 500亿元. */
const fieldsOf = (entry: ContentsEntry | ItemEntry, locator: string): Field[][] => {
  const made = fieldsMade.get(entry);
  if (made) return made;
  const { place, printed, note } = entry;
  const said = 'label' in entry ? [entry.name, entry.about] : [entry.text];
  const fields = LOCALES.map((locale) => {
    const texts = [...said, place, note].map((text) => text?.[locale] ?? '');
    const quoted = locale === 'zh-CN' ? [printed, locator] : [];
    const labels = 'label' in entry ? [entry.label[locale], bare(entry.label[locale])] : [];
    return [...texts, ...labels, ...quoted].map((text) => ({ text: plain(text), worth: 1 }));
  });
  fieldsMade.set(entry, fields);
  return fields;
};

const has = (entry: ContentsEntry | ItemEntry, locator: string, words: readonly string[]): boolean =>
  fieldsOf(entry, locator).some((fields) => matchAll(words, fields));

const kept = (entry: ContentsEntry, locator: string, words: readonly string[]): KeptEntry[] => {
  const all = entry.kind === 'structure' ? entry.items : [];
  if (words.length === 0 || has(entry, locator, words)) return [{ entry, items: all, inItems: false }];
  const items = all.filter((item) => has(item, item.locator ?? '', words));
  return items.length > 0 ? [{ entry, items, inItems: true }] : [];
};

/** What a search leaves of a document, in the order of the text; all of it where no words are given. */
export const sectionsWith = ({ id, sections }: DocumentContents, q: string): KeptSection[] => {
  const words = wordsIn(q);
  return sections
    .map(({ part, locator, entries }, index) => ({
      key: `${id}/${index}`,
      part,
      locator,
      entries: entries.flatMap((entry) => kept(entry, locator, words)),
    }))
    .filter(({ entries }) => entries.length > 0);
};

/** Whether views show all of an entry: one of them, or several that have its items between them. */
export const isDrawn = (entry: ContentsEntry): boolean =>
  entry.views.length > 0 ||
  (entry.kind === 'structure' && entry.items.length > 0 && entry.items.every(({ views }) => views.length > 0));

export interface Counts {
  figures: number;
  structures: number;
}

export const countsOf = (entries: readonly { entry: ContentsEntry }[]): Counts => {
  const figures = entries.filter(({ entry }) => entry.kind === 'figure').length;
  return { figures, structures: entries.length - figures };
};
