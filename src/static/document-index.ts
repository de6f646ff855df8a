import type { Catalogue } from '../catalogue/catalogue.js';
import type { Evidence, Fact } from '../core/fact.js';
import { inEvery, sameText, type Named, type Text } from '../core/text.js';
import { words } from '../i18n/index.js';
import { citeSource } from '../view/describe.js';
import { figureLine } from './figure-line.js';
import { WIDGETS } from './views.js';

/** A figure or a statement of a document that no view shows. */
export interface Unshown {
  name: Text;
  /** The figure with its nature, year and scope, or the details of a statement; empty where there are none. */
  text: Text;
  /** Empty where the document names none. */
  place: Text;
  /** As the document prints it. */
  printed: string;
  /** The beginning of its paragraph in the document. */
  locator: string;
  document: string;
  /** The piece of the document, with its issuer and date: its place in the index's `sources`. */
  source: number;
}

/** `documents.json`: what the documents have besides the views, for searches that find no view. */
export interface DocumentIndex {
  /** The pieces of the documents, each once. */
  sources: Text[];
  unshown: Unshown[];
  /** Which words each document has, as `hasWord` reads it. */
  words: { document: string; words: string }[];
}

/** What a document says in words. */
interface Statement extends Named {
  place: string;
  detail?: Text;
  evidence: Evidence;
}

const spotOf = ({ document, locator, printed }: Evidence): string => [document, locator, printed].join('\n');

/** The places in the documents of everything that some view shows. */
const shownSpots = (catalogue: Catalogue): Set<string> =>
  new Set(
    WIDGETS.flatMap((views) => views.ids(catalogue).map((id) => views.model(catalogue, id, 'zh-CN'))).flatMap(
      ({ figures, others, claims }) =>
        [...[...figures, ...others].map(({ figure }) => figure), ...claims].flatMap(({ evidence }) =>
          evidence ? [spotOf(evidence)] : [],
        ),
    ),
  );

export const documentIndex = (catalogue: Catalogue, documentWords: DocumentIndex['words']): DocumentIndex => {
  const sources: Text[] = [];
  const sourceOf = (evidence: Evidence): number => {
    const source = inEvery((locale) => citeSource(catalogue.source({ evidence }), locale));
    const known = sources.findIndex((one) => one['zh-CN'] === source['zh-CN']);
    return known === -1 ? sources.push(source) - 1 : known;
  };
  const stands = (place: string | null, evidence: Evidence) => ({
    place: place === null ? sameText('') : catalogue.place(place).name,
    printed: evidence.printed,
    locator: evidence.locator,
    document: evidence.document,
    source: sourceOf(evidence),
  });
  const figure = (fact: Fact): Unshown => {
    const { name, label, about } = figureLine(catalogue, fact.id);
    return {
      name,
      text: inEvery((locale) => label[locale] + words(locale).parenthesis(about[locale])),
      ...stands(fact.place, fact.evidence),
    };
  };
  const { structures, trees, events } = catalogue.data;
  const statements: Statement[] = [
    ...structures.flatMap((structure) => [
      structure,
      ...(structure.items ?? []).map((item) => ({ ...item, place: item.place ?? structure.place })),
    ]),
    ...trees.flatMap((tree) => [
      tree,
      ...tree.parts.flatMap((part) => [part, ...part.tasks]).map((node) => ({ ...node, place: tree.place })),
    ]),
    ...events.map((event) => (event.when ? { ...event, detail: event.when } : event)),
  ];
  const shown = shownSpots(catalogue);
  const isUnshown = ({ evidence }: { evidence: Evidence }) => !shown.has(spotOf(evidence));
  return {
    sources,
    unshown: [
      ...catalogue.data.facts.filter(isUnshown).map(figure),
      ...statements.filter(isUnshown).map((statement) => ({
        name: statement.name,
        text: statement.detail ?? sameText(''),
        ...stands(statement.place, statement.evidence),
      })),
    ],
    words: documentWords,
  };
};
