import type { Catalogue } from '../catalogue/catalogue.js';
import type { Structure } from '../catalogue/types.js';
import type { Evidence, Fact } from '../core/fact.js';
import { formatFigure } from '../core/format.js';
import { words } from '../i18n/index.js';
import { citeSource, nameOf, scopeOf, whenOf } from '../view/describe.js';
import { inEvery, type Texts } from './texts.js';
import { WIDGETS } from './views.js';

/** A figure or a statement of a document that no view shows. */
export interface Unshown {
  name: Texts;
  /** The figure with its nature, year and scope, or the details of a statement; empty where there are none. */
  text: Texts;
  /** Empty where the document names none. */
  place: Texts;
  /** As the document prints it. */
  printed: string;
  /** The beginning of its paragraph in the document. */
  locator: string;
  document: string;
  /** The piece of the document, with its issuer and date. */
  source: Texts;
}

/** `documents.json`: what the documents have besides the views, for searches that find no view. */
export interface DocumentIndex {
  unshown: Unshown[];
  /** Which words each document has, as `hasWord` reads it. */
  words: { document: string; words: string }[];
}

/** A structure of the documents as its file has it. */
export type PlacedStructure = Structure & { place: string | null };

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

export const documentIndex = (
  catalogue: Catalogue,
  structures: readonly PlacedStructure[],
  documentWords: DocumentIndex['words'],
): DocumentIndex => {
  const stands = (place: string | null, evidence: Evidence) => ({
    place: inEvery((locale) => (place === null ? '' : nameOf(catalogue.place(place), locale))),
    printed: evidence.printed,
    locator: evidence.locator,
    document: evidence.document,
    source: inEvery((locale) => citeSource(catalogue.source({ evidence }), locale)),
  });
  const figure = (fact: Fact): Unshown => ({
    name: inEvery((locale) => nameOf(catalogue.indicator(fact.indicator), locale)),
    text: inEvery((locale) => {
      const w = words(locale);
      const about = [w.kinds[fact.kind], whenOf(catalogue, fact, locale), scopeOf(catalogue, fact, locale)];
      return formatFigure(fact, locale) + w.parenthesis(about.filter(Boolean).join(w.separator));
    }),
    ...stands(fact.place, fact.evidence),
  });
  const statements = structures.flatMap((structure) => [
    { ...structure, detail: '', detailEn: '' },
    ...(structure.items ?? []).map((item) => ({ ...item, place: item.place ?? structure.place })),
  ]);
  const shown = shownSpots(catalogue);
  const isUnshown = ({ evidence }: { evidence: Evidence }) => !shown.has(spotOf(evidence));
  return {
    unshown: [
      ...catalogue.data.facts.filter(isUnshown).map(figure),
      ...statements.filter(isUnshown).map((statement) => ({
        name: inEvery((locale) => nameOf(statement, locale)),
        text: { 'zh-CN': statement.detail ?? '', en: statement.detailEn ?? '' },
        ...stands(statement.place, statement.evidence),
      })),
    ],
    words: documentWords,
  };
};
