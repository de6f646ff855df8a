import type { DataFile } from '../catalogue/assemble.js';
import type { Catalogue } from '../catalogue/catalogue.js';
import { goalsOf } from '../catalogue/goals.js';
import type { Chain } from '../catalogue/chain-types.js';
import { isComparator } from '../core/comparators.js';
import { isUnit } from '../core/units.js';
import { hasClaims, type Claim } from './claims.js';
import { duplicates, viewsOf } from './ids.js';
import { objectsIn } from './records.js';

/** Broken references within a chain. */
const chainProblems = ({ id, stages, links, companies, scale }: Chain): string[] => {
  const known = new Set(stages.map((stage) => stage.id));
  const facts = new Set(stages.flatMap((stage) => stage.facts));
  return [
    ...[...links.flatMap(({ from, to }) => [from, to]), ...companies.flatMap(({ stage }) => stage ?? [])].flatMap(
      (stage) => (known.has(stage) ? [] : [`chain ${id}: no stage “${stage}”`]),
    ),
    ...(scale?.facts ?? []).flatMap((fact) =>
      facts.has(fact) ? [] : [`chain ${id}: no stage has the fact “${fact}”`],
    ),
  ];
};

export const evidencePlaceProblems = (catalogue: Catalogue, { where, evidence }: Claim): string[] => {
  const document = catalogue.data.documents.find(({ id }) => id === evidence.document);
  if (!document) return [`${where}: no document “${evidence.document}”`];
  return evidence.part === undefined || document.parts.some(({ id }) => id === evidence.part)
    ? []
    : [`${where}: the document “${document.id}” has no part “${evidence.part}”`];
};

export const referenceProblems = (catalogue: Catalogue, files: readonly DataFile[]): string[] => {
  const { data } = catalogue;
  const ids = (records: readonly { id: string }[]) => new Set(records.map(({ id }) => id));
  const [facts, indicators, places] = [ids(data.facts), ids(data.indicators), ids(data.places)];
  const [companies, chains, bodies] = [ids(data.companies), ids(data.chains), ids(data.bodies)];
  const structures = ids(data.structures);
  const needs = (where: string, kind: string, known: ReadonlySet<string>, wanted: readonly unknown[]) =>
    wanted.flatMap((id) => (typeof id === 'string' && !known.has(id) ? [`${where}: no ${kind} “${id}”`] : []));
  const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
  const documents = ids(data.documents);
  return [
    ...data.documents.flatMap(({ id }) =>
      files.some(({ path }) => path === `facts/${id}.json`) ? [] : [`document ${id}: no facts/${id}.json`],
    ),
    // The catalogue takes the facts of its documents, so those of any other name would be left out.
    ...files.flatMap(({ path }) =>
      needs(path, 'document', documents, /^facts\/(.+)\.json$/.exec(path)?.slice(1) ?? []),
    ),
    ...data.facts.flatMap((fact) => [
      ...needs(`fact ${fact.id}`, 'indicator', indicators, [fact.indicator]),
      ...needs(`fact ${fact.id}`, 'place', places, [fact.place]),
      ...(isUnit(fact.unit) ? [] : [`fact ${fact.id}: unknown unit “${String(fact.unit)}”`]),
      ...(fact.comparator === null || isComparator(fact.comparator)
        ? []
        : [`fact ${fact.id}: unknown comparator “${String(fact.comparator)}”`]),
      ...(fact.scope === null || fact.scope in data.terms.scopes ? [] : [`fact ${fact.id}: scope without English`]),
      ...(fact.period === null || fact.period in data.terms.periods ? [] : [`fact ${fact.id}: period without English`]),
    ]),
    ...data.targets.flatMap((target) => needs(`target ${target.id}`, 'fact', facts, goalsOf(target))),
    ...data.differences.flatMap((difference) => needs(`difference ${difference.id}`, 'fact', facts, difference.facts)),
    ...data.places.flatMap((place) => needs(`place ${place.id}`, 'place', places, [place.parent])),
    ...[...data.companies, ...data.bodies].flatMap(({ id, aliases }) =>
      needs(
        `aliases of ${id}`,
        'document',
        documents,
        aliases.map((alias) => alias.document),
      ),
    ),
    ...data.chains.flatMap(chainProblems),
    ...data.topics.flatMap(({ id, views }) => needs(`topic ${id}`, 'view', ids(viewsOf(catalogue)), views)),
    ...data.figureGroups.flatMap(({ id, place, sections }) => {
      const shown = sections.flatMap(({ rows }) => rows.flatMap((row) => row.facts));
      return [
        ...needs(`group ${id}`, 'place', places, [place]),
        ...needs(`group ${id}`, 'fact', facts, shown),
        ...duplicates(shown).map((fact) => `group ${id}: the fact “${fact}” stands twice`),
      ];
    }),
    ...data.timelines.flatMap(({ id, place, lanes }) => {
      const shown = lanes.flatMap((lane) => [...lane.facts, ...lane.events]);
      return [
        ...needs(`time line ${id}`, 'place', places, [place]),
        ...lanes.flatMap((lane) => [
          ...needs(`time line ${id}`, 'fact', facts, lane.facts),
          ...needs(`time line ${id}`, 'event', ids(data.events), lane.events),
        ]),
        ...duplicates(shown).map((one) => `time line ${id}: “${one}” stands twice`),
      ];
    }),
    ...data.layers.flatMap(({ id, lists, place }) => [
      ...needs(`layer ${id}`, 'place', places, [place]),
      ...lists.flatMap(({ structure, items }) => {
        const found = data.structures.find((one) => one.id === structure);
        const known = new Set((found?.items ?? []).map((item) => item.id));
        return found
          ? needs(`layer ${id}, ${structure}`, 'item', known, items)
          : [`layer ${id}: no structure “${structure}”`];
      }),
    ]),
    ...files
      .filter(({ path }) => hasClaims(path))
      .flatMap(({ path, content }) => objectsIn(content, path))
      .flatMap(([where, record]) => [
        ...needs(where, 'chain', chains, list(record['chains'])),
        ...needs(where, 'fact', facts, list(record['facts'])),
        ...needs(where, 'place', places, [record['place']]),
        ...needs(where, 'structure', structures, list(record['structures'])),
        ...needs(where, 'company', companies, [record['company']]),
        ...needs(where, 'body', bodies, [record['body']]),
      ]),
  ];
};
