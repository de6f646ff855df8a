import type { Catalogue } from '../catalogue/catalogue.js';
import { structuresOf } from '../catalogue/structures.js';
import type { DocumentPart, Structure, StructureItem } from '../catalogue/types.js';
import type { Evidence, Fact } from '../core/fact.js';
import { inEvery, sameText, type Text } from '../core/text.js';
import { words } from '../i18n/index.js';
import { statementSubject, statementWords } from '../view/statements.js';
import { figureLine, type FigureLine } from './figure-line.js';
import { openedIn, shownFacts, shownItems, shownStructures, type Withheld } from './shown.js';
import { WIDGETS } from './views.js';

/** What every entry says of its place in the document and in the views. */
interface Entry {
  /** The id of the fact or structure; an item's begins with that of its structure. */
  id: string;
  /** Empty where an item's is that of its structure. */
  place: Text;
  printed: string;
  note: Text | null;
  /** The ids of the views that show all of it. */
  views: string[];
  /** Why no view may show it. */
  withheld: Text | null;
}

export interface FigureEntry extends Entry, FigureLine {
  kind: 'figure';
}

/** A part of a structure, or a task of a tree. */
export interface ItemEntry extends Entry {
  /** What the document says, in one line. */
  text: Text;
  /** The paragraph, where the structure stands in another one. */
  locator: string | null;
}

export interface StructureEntry extends Entry {
  kind: 'structure';
  text: Text;
  items: ItemEntry[];
}

export type ContentsEntry = FigureEntry | StructureEntry;

/** All that stands under one heading, or in one paragraph. */
export interface ContentsSection {
  /** The piece of the document, where it combines several. */
  part: string | null;
  /** The heading, or the beginning of the paragraph. */
  locator: string;
  entries: ContentsEntry[];
}

export interface DocumentContents extends DocumentPart {
  date: string | null;
  parts: DocumentPart[];
  /** In the order of the text. */
  sections: ContentsSection[];
}

/** `data/document-order.json` */
export type DocumentOrder = readonly { document: string; records: string[] }[];

/** The views that show each fact, structure and item, by id. */
const viewsByRecord = (catalogue: Catalogue, structures: readonly Structure[]): Map<string, string[]> => {
  const views = new Map<string, string[]>();
  for (const widget of WIDGETS)
    for (const view of widget.ids(catalogue)) {
      const model = widget.model(catalogue, view, 'zh-CN');
      const items = shownItems(model, structures, openedIn(widget, catalogue, view));
      for (const id of [...shownFacts(model), ...shownStructures(items, structures)])
        views.set(id, [...(views.get(id) ?? []), view]);
    }
  return views;
};

const quotedTitle = ({ id, title, issuer }: DocumentPart): DocumentPart => ({
  id,
  title: inEvery((locale) => words(locale).quote(title[locale])),
  issuer,
});

/** `builder/contents.json`: all that is taken from each document, in the order of its text, with the views that show it. */
export const documentContents = (
  catalogue: Catalogue,
  order: DocumentOrder,
  withheld: readonly Withheld[],
): DocumentContents[] => {
  const { facts, documents } = catalogue.data;
  const structures = structuresOf(catalogue.data);
  const views = viewsByRecord(catalogue, structures);
  const entry = (id: string, place: string | null, { printed }: Evidence, note: Text | null): Entry => ({
    id,
    place: place === null ? sameText('') : catalogue.place(place).name,
    printed,
    note,
    views: views.get(id) ?? [],
    withheld: withheld.find(({ ids }) => ids.includes(id))?.reason ?? null,
  });
  const figure = (fact: Fact): FigureEntry => ({
    kind: 'figure',
    ...entry(fact.id, fact.place, fact.evidence, fact.note),
    ...figureLine(catalogue, fact.id),
  });
  /** Its figures are entries of their own. */
  const saidIn = (record: Structure | StructureItem): { text: Text; note: Text | null } => {
    const subject = statementSubject(catalogue, { ...record, facts: [] });
    return { text: inEvery((locale) => statementWords(subject, record.id, [], locale).sentence), note: subject.note };
  };
  const structure = (record: Structure): StructureEntry => {
    const { id, place, evidence, items = [] } = record;
    const { text, note } = saidIn(record);
    return {
      kind: 'structure',
      ...entry(id, place, evidence, note),
      text,
      items: items.map((item): ItemEntry => {
        const said = saidIn(item);
        return {
          ...entry(`${id}/${item.id}`, item.place === place ? null : (item.place ?? null), item.evidence, said.note),
          text: said.text,
          locator: item.evidence.locator === evidence.locator ? null : item.evidence.locator,
        };
      }),
    };
  };
  return documents.map((document) => {
    const records = order.find((one) => one.document === document.id)?.records ?? [];
    const ranks = new Map(records.map((id, index) => [id, index]));
    const placed = [
      ...facts.map((fact) => ({ evidence: fact.evidence, make: () => figure(fact), id: fact.id })),
      ...structures.map((one) => ({ evidence: one.evidence, make: () => structure(one), id: one.id })),
    ]
      .filter(({ evidence }) => evidence.document === document.id)
      // What was added since the order was written comes last.
      .map((one) => ({ ...one, rank: ranks.get(one.id) ?? records.length }))
      .sort((a, b) => a.rank - b.rank);
    const sections = new Map<string, ContentsSection>();
    for (const { evidence, make } of placed) {
      const { part = null, locator } = evidence;
      const key = [part, locator].join('\n');
      const section = sections.get(key) ?? { part, locator, entries: [] };
      section.entries.push(make());
      sections.set(key, section);
    }
    return {
      ...quotedTitle(document),
      date: document.date,
      parts: document.parts.map(quotedTitle),
      sections: [...sections.values()],
    };
  });
};
