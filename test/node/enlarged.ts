import type { CatalogueData, TaskTree } from '../../src/catalogue/types.js';
import type { Evidence } from '../../src/core/fact.js';
import { catalogue } from './helpers.js';

/** What only maps read, and the words that copies share. */
type Uncopied = 'counties' | 'layers' | 'bodies' | 'statuses' | 'mosaic' | 'topics' | 'terms' | 'embedded';

type Rename = (id: string) => string;

const renamedEvidence = (evidence: Evidence, name: Rename): Evidence => ({
  ...evidence,
  document: name(evidence.document),
});

const renamed = <T extends { place: string | null; evidence: Evidence }>(record: T, name: Rename): T => ({
  ...record,
  place: record.place === null ? null : name(record.place),
  evidence: renamedEvidence(record.evidence, name),
});

const renamedNode = <T extends Pick<TaskTree, 'facts' | 'bodies' | 'evidence'>>(node: T, name: Rename): T => ({
  ...node,
  facts: node.facts.map(name),
  bodies: node.bodies?.map((named) => ({ ...named, evidence: renamedEvidence(named.evidence, name) })) ?? null,
  evidence: renamedEvidence(node.evidence, name),
});

/** The catalogue `times` over, every id of a copy renamed, as if fifty times as many documents had been read. */
export const enlarged = (times: number): CatalogueData => {
  const data = catalogue.data;
  const copies = Array.from({ length: times - 1 }, (_, index): Omit<CatalogueData, Uncopied> => {
    const name = (id: string) => `copy-${index + 1}-${id}`;
    return {
      documents: data.documents.map((document) => ({ ...document, id: name(document.id) })),
      indicators: data.indicators.map((indicator) => ({ ...indicator, id: name(indicator.id) })),
      places: data.places.map((place) => ({
        ...place,
        id: name(place.id),
        parent: place.parent === null ? null : name(place.parent),
      })),
      facts: data.facts.map((each) => ({
        ...each,
        id: name(each.id),
        indicator: name(each.indicator),
        place: name(each.place),
        evidence: { ...each.evidence, document: name(each.evidence.document) },
      })),
      differences: data.differences.map((difference) => ({
        ...difference,
        id: name(difference.id),
        facts: difference.facts.map(name),
      })),
      targets: data.targets.map(({ id, floor, stretch }) => ({
        id: name(id),
        floor: name(floor),
        ...(stretch === undefined ? {} : { stretch: name(stretch) }),
      })),
      chains: data.chains.map((chain) => ({
        ...chain,
        id: name(chain.id),
        place: name(chain.place),
        facts: chain.facts.map(name),
        ...(chain.scale ? { scale: { ...chain.scale, facts: chain.scale.facts.map(name) } } : {}),
        stages: chain.stages.map((stage) => renamed({ ...stage, facts: stage.facts.map(name) }, name)),
        links: chain.links.map((link) => ({ ...link, evidence: renamedEvidence(link.evidence, name) })),
        companies: chain.companies.map((company) => renamed({ ...company, company: name(company.company) }, name)),
        statements: chain.statements.map((statement) => renamed(statement, name)),
        evidence: renamedEvidence(chain.evidence, name),
      })),
      chainGroups: data.chainGroups.map((group) => ({
        ...group,
        id: name(group.id),
        place: name(group.place),
        chains: group.chains.map(name),
        facts: group.facts.map(name),
        evidence: renamedEvidence(group.evidence, name),
      })),
      figureGroups: data.figureGroups.map((group) => ({
        ...group,
        id: name(group.id),
        place: name(group.place),
        sections: group.sections.map((section) => ({
          ...section,
          rows: section.rows.map((row) => ({ ...row, facts: row.facts.map(name) })),
        })),
      })),
      events: data.events.map((event) => ({
        ...event,
        id: name(event.id),
        place: name(event.place),
        facts: event.facts.map(name),
        evidence: renamedEvidence(event.evidence, name),
      })),
      timelines: data.timelines.map((line) => ({
        ...line,
        id: name(line.id),
        place: name(line.place),
        lanes: line.lanes.map((lane) => ({
          ...lane,
          facts: lane.facts.map(name),
          events: lane.events.map(name),
        })),
      })),
      structures: data.structures.map((structure) => ({
        ...renamed(structure, name),
        id: name(structure.id),
        facts: structure.facts?.map(name) ?? [],
        items: (structure.items ?? []).map((item) => ({
          ...item,
          ...(item.place ? { place: name(item.place) } : {}),
          facts: item.facts?.map(name) ?? [],
          bodies: item.bodies?.map((named) => ({ ...named, evidence: renamedEvidence(named.evidence, name) })) ?? [],
          evidence: renamedEvidence(item.evidence, name),
        })),
      })),
      frameworks: data.frameworks.map((framework) => ({
        ...framework,
        id: name(framework.id),
        place: name(framework.place),
        sections: framework.sections.map((section) => ({ ...section, structures: section.structures.map(name) })),
      })),
      trees: data.trees.map((tree) => ({
        ...renamedNode(tree, name),
        id: name(tree.id),
        place: name(tree.place),
        parts: tree.parts.map((part) => ({
          ...renamedNode(part, name),
          tasks: part.tasks.map((task) => renamedNode(task, name)),
        })),
      })),
      companies: data.companies.map(({ id, aliases, ...company }) => ({
        ...company,
        id: name(id),
        aliases: aliases.map((alias) => ({ ...alias, document: name(alias.document) })),
      })),
    };
  });
  const all = [data, ...copies];
  return {
    ...data,
    documents: all.flatMap(({ documents }) => documents),
    indicators: all.flatMap(({ indicators }) => indicators),
    places: all.flatMap(({ places }) => places),
    facts: all.flatMap(({ facts }) => facts),
    differences: all.flatMap(({ differences }) => differences),
    targets: all.flatMap(({ targets }) => targets),
    chains: all.flatMap(({ chains }) => chains),
    chainGroups: all.flatMap(({ chainGroups }) => chainGroups),
    figureGroups: all.flatMap(({ figureGroups }) => figureGroups),
    events: all.flatMap(({ events }) => events),
    timelines: all.flatMap(({ timelines }) => timelines),
    structures: all.flatMap(({ structures }) => structures),
    frameworks: all.flatMap(({ frameworks }) => frameworks),
    trees: all.flatMap(({ trees }) => trees),
    companies: all.flatMap(({ companies }) => companies),
  };
};
