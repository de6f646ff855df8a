import type { Evidence, Fact } from '../core/fact.js';
import type { Text } from '../core/text.js';
import type { Chain, ChainGroup } from './chain-types.js';
import type { County, Layer } from './county-types.js';
import type {
  Body,
  CatalogueData,
  Company,
  DatedEvent,
  Difference,
  DocumentPart,
  DocumentRecord,
  FigureGroup,
  Framework,
  Indicator,
  Place,
  StatusNature,
  Structure,
  TargetView,
  TaskTree,
  Terms,
  Timeline,
} from './types.js';

/** Look-ups over the data of all documents. */
export interface Catalogue {
  data: CatalogueData;
  terms: Terms;
  fact(id: string): Fact;
  document(id: string): DocumentRecord;
  indicator(id: string): Indicator;
  place(id: string): Place;
  target(id: string): TargetView;
  chain(id: string): Chain;
  chainGroup(id: string): ChainGroup;
  figureGroup(id: string): FigureGroup;
  framework(id: string): Framework;
  company(id: string): Company;
  county(id: string): County;
  layer(id: string): Layer;
  structure(id: string): Structure;
  tree(id: string): TaskTree;
  body(id: string): Body;
  event(id: string): DatedEvent;
  /** The nature of a printed status word: how far it says that something has come; `none` for an unlisted word. */
  nature(status: Text): StatusNature;
  timeline(id: string): Timeline;
  /** The source that the evidence points to: a part of the document, or the whole. */
  source(claim: { evidence: Evidence }): DocumentPart & Pick<DocumentRecord, 'date'>;
  /** Every figure of the same indicator, place and scope, the given one included. */
  comparable(fact: Fact): Fact[];
  differences(fact: Fact): Difference[];
  /** The groups that a figure stands in. */
  groups(fact: Fact): FigureGroup[];
}

const lookup = <T extends { id: string }>(kind: string, records: readonly T[]) => {
  const byId = new Map(records.map((record) => [record.id, record]));
  return (id: string): T => {
    const record = byId.get(id);
    if (!record) throw new RangeError(`no ${kind} "${id}" in the catalogue`);
    return record;
  };
};

/** Groups records under each of their keys. */
const groupBy = <T>(records: readonly T[], keys: (record: T) => readonly string[]): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const record of records) {
    for (const key of keys(record)) {
      const group = groups.get(key);
      if (group) group.push(record);
      else groups.set(key, [record]);
    }
  }
  return groups;
};

const comparableKey = ({ indicator, place, scope }: Fact) => [indicator, place, scope ?? ''].join('|');

/** The key of a status word, in both languages: a Chinese word with two natures has two English ones. */
const statusKey = (status: Text) => [status['zh-CN'], status.en].join('\n');

const EMPTY: CatalogueData = {
  documents: [],
  indicators: [],
  places: [],
  facts: [],
  differences: [],
  targets: [],
  chains: [],
  chainGroups: [],
  figureGroups: [],
  frameworks: [],
  companies: [],
  counties: [],
  layers: [],
  topics: [],
  structures: [],
  trees: [],
  bodies: [],
  statuses: [],
  events: [],
  timelines: [],
  mosaic: { letters: {}, shift: 'odd', rows: [] },
  terms: { scopes: {}, periods: {} },
};

/** A catalogue of all data, or of a part of it. */
export const createCatalogue = (part: Partial<CatalogueData>): Catalogue => {
  const data = { ...EMPTY, ...part };
  const document = lookup('document', data.documents);
  const comparable = groupBy(data.facts, (fact) => [comparableKey(fact)]);
  const differences = groupBy(data.differences, (difference) => difference.facts);
  const natures = new Map(
    data.statuses.flatMap(({ nature, words }) => words.map((word) => [statusKey(word), nature] as const)),
  );
  const groups = groupBy(data.figureGroups, ({ sections }) => [
    ...new Set(sections.flatMap(({ rows }) => rows.flatMap(({ facts }) => facts))),
  ]);
  return {
    data,
    terms: data.terms,
    fact: lookup('fact', data.facts),
    document,
    indicator: lookup('indicator', data.indicators),
    place: lookup('place', data.places),
    target: lookup('target', data.targets),
    chain: lookup('chain', data.chains),
    chainGroup: lookup('group of chains', data.chainGroups),
    figureGroup: lookup('group of figures', data.figureGroups),
    framework: lookup('framework', data.frameworks),
    company: lookup('company', data.companies),
    county: lookup('county', data.counties),
    layer: lookup('layer', data.layers),
    structure: lookup('structure', data.structures),
    tree: lookup('task tree', data.trees),
    body: lookup('body', data.bodies),
    event: lookup('event', data.events),
    nature: (status) => natures.get(statusKey(status)) ?? 'none',
    timeline: lookup('time line', data.timelines),
    source: ({ evidence }) => {
      const whole = document(evidence.document);
      const part = whole.parts.find(({ id }) => id === evidence.part) ?? whole;
      return { ...part, date: whole.date };
    },
    comparable: (fact) => comparable.get(comparableKey(fact)) ?? [],
    differences: (fact) => differences.get(fact.id) ?? [],
    groups: (fact) => groups.get(fact.id) ?? [],
  };
};
