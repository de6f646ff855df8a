import type { Catalogue } from './catalogue.js';
import type { Evidence, Fact } from '../core/fact.js';
import type { CatalogueData, Chain, County, Place, TargetView } from './types.js';

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

/** The given facts with those that differ from them, and all that these and other claims refer to. */
export const sliceFacts = (
  catalogue: Catalogue,
  shown: readonly Fact[],
  placeIds: readonly (string | null)[] = [],
  claims: readonly { evidence: Evidence }[] = [],
): Omit<Partial<CatalogueData>, 'facts'> & Pick<CatalogueData, 'facts'> => {
  const differences = unique(shown.flatMap((fact) => catalogue.differences(fact)));
  const facts = unique([...shown, ...differences.flatMap((difference) => difference.facts.map(catalogue.fact))]);
  const evidence = [...facts, ...claims].map((claim) => claim.evidence);
  const places = [...facts.map(({ place }) => place), ...placeIds].flatMap((id) => (id === null ? [] : [id]));
  return {
    documents: unique(evidence.map(({ document }) => document)).map((documentId) => {
      const document = catalogue.document(documentId);
      const used = new Set(evidence.flatMap(({ document: id, part }) => (id === documentId ? [part] : [])));
      return { ...document, parts: document.parts.filter((part) => used.has(part.id)) };
    }),
    indicators: unique(facts.map(({ indicator }) => indicator)).map(catalogue.indicator),
    places: unique(unique(places).flatMap((id) => withAncestors(catalogue, id))),
    facts,
    ...(differences.length > 0 ? { differences } : {}),
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

/**
 * The part of the catalogue that one gauge needs: its facts, every comparable figure, those that differ from them, and
 * what these refer to. Its size and cost depend on the view alone, however large the catalogue grows.
 */
export const sliceTarget = (catalogue: Catalogue, id: string): Partial<CatalogueData> => {
  const target = catalogue.target(id);
  const shown = unique(goalsOf(target).flatMap((goal) => catalogue.comparable(catalogue.fact(goal))));
  return { ...sliceFacts(catalogue, shown), targets: [target] };
};

/** The chains of a view: one, or those of a group. */
export const chainsOf = (catalogue: Catalogue, id: string): Chain[] =>
  catalogue.data.chainGroups.some((group) => group.id === id)
    ? catalogue.chainGroup(id).chains.map(catalogue.chain)
    : [catalogue.chain(id)];

/** The part of the catalogue that one chain needs, or several side by side. */
export const sliceChain = (catalogue: Catalogue, id: string): Partial<CatalogueData> => {
  const chains = chainsOf(catalogue, id);
  const groups = catalogue.data.chainGroups.filter((group) => group.id === id);
  const facts = [...groups, ...chains, ...chains.flatMap(({ stages }) => stages)].flatMap((record) => record.facts);
  const claims = chains.flatMap(({ stages, companies, statements }) => [...stages, ...companies, ...statements]);
  const links = chains.flatMap((chain) => chain.links);
  return {
    ...sliceFacts(
      catalogue,
      unique(facts).map(catalogue.fact),
      [...groups, ...chains, ...claims].map(({ place }) => place),
      [...groups, ...chains, ...claims, ...links],
    ),
    chains,
    ...(groups.length > 0 ? { chainGroups: groups } : {}),
    companies: unique(chains.flatMap(({ companies }) => companies.map(({ company }) => company))).map(
      catalogue.company,
    ),
  };
};

const sliceCounties = (catalogue: Catalogue, counties: readonly County[]) =>
  counties.flatMap(({ roles }) => roles.flatMap(({ facts }) => facts.map(catalogue.fact)));

/** The part of the catalogue that one layer of the map needs: what it says of each county, and the mosaic. */
export const sliceLayer = (catalogue: Catalogue, id: string): Partial<CatalogueData> => {
  const layer = catalogue.layer(id);
  const counties = catalogue.data.counties.map((county) => ({
    ...county,
    roles: county.roles.filter(({ aspect }) => aspect === layer.aspect),
  }));
  const structures = layer.lists.map(({ structure, items }) => {
    const record = catalogue.structure(structure);
    return { ...record, items: (record.items ?? []).filter((item) => items.includes(item.id)) };
  });
  const items = structures.flatMap((structure) => structure.items);
  const facts = [...structures, ...items].flatMap((record) => (record.facts ?? []).map(catalogue.fact));
  return {
    ...sliceFacts(
      catalogue,
      unique([...sliceCounties(catalogue, counties), ...facts]),
      [layer.place, ...counties.map((county) => county.id)],
      [...counties.flatMap(({ roles }) => roles), ...structures, ...items],
    ),
    layers: catalogue.data.layers,
    counties,
    structures,
    mosaic: catalogue.data.mosaic,
  };
};
