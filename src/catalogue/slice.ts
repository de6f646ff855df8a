import type { Catalogue } from './catalogue.js';
import type { CatalogueData, Place, TargetView } from './types.js';

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];

const withAncestors = (catalogue: Catalogue, id: string): Place[] => {
  const place = catalogue.place(id);
  return place.parent === null ? [place] : [place, ...withAncestors(catalogue, place.parent)];
};

const pick = (terms: Record<string, string>, phrases: (string | null)[]): Record<string, string> =>
  Object.fromEntries(unique(phrases).flatMap((phrase) => (phrase === null ? [] : [[phrase, terms[phrase] ?? phrase]])));

/** The ids of every goal that a view draws. */
export const goalsOf = ({ floor, stretch, milestones = [] }: TargetView): string[] => [
  floor,
  ...(stretch === undefined ? [] : [stretch]),
  ...milestones,
];

/**
 * The part of the catalogue that one gauge needs: its facts, every comparable figure, those that differ from them, and
 * what these refer to. Its size and cost depend on the view alone, however large the catalogue grows.
 */
export const sliceTarget = (catalogue: Catalogue, id: string): CatalogueData => {
  const target = catalogue.target(id);
  const own = goalsOf(target).map(catalogue.fact);
  const shown = unique(own.flatMap((fact) => catalogue.comparable(fact)));
  const differences = unique(shown.flatMap((fact) => catalogue.differences(fact)));
  const facts = unique([...shown, ...differences.flatMap((difference) => difference.facts.map(catalogue.fact))]);
  return {
    documents: unique(facts.map(({ evidence }) => evidence.document)).map((documentId) => {
      const document = catalogue.document(documentId);
      const used = new Set(facts.flatMap(({ evidence }) => (evidence.document === documentId ? [evidence.part] : [])));
      return { ...document, parts: document.parts.filter((part) => used.has(part.id)) };
    }),
    indicators: unique(facts.map(({ indicator }) => indicator)).map(catalogue.indicator),
    places: unique(facts.flatMap(({ place }) => withAncestors(catalogue, place))),
    facts,
    differences,
    targets: [target],
    terms: {
      scopes: pick(
        catalogue.terms.scopes,
        facts.map(({ scope }) => scope),
      ),
      periods: pick(
        catalogue.terms.periods,
        facts.map(({ period }) => period),
      ),
    },
  };
};
