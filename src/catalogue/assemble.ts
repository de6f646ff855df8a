import type { Chain } from './chain-types.js';
import type { County } from './county-types.js';
import type { CatalogueData, Structure, TaskTree } from './types.js';
import type { Fact } from '../core/fact.js';

/** A data file with its path below `data/`. */
export interface DataFile {
  path: string;
  content: unknown;
}

const SINGLE_FILES = [
  'documents.json',
  'indicators.json',
  'places.json',
  'differences.json',
  'targets.json',
  'chain-groups.json',
  'figure-groups.json',
  'frameworks.json',
  'companies.json',
  'bodies.json',
  'statuses.json',
  'events.json',
  'timelines.json',
  'layers.json',
  'geo/mosaic.json',
  'topics.json',
  'terms.json',
];

/** One file per document, chain or county. */
const FOLDERS = ['facts/', 'chains/', 'counties/', 'structures/', 'tasks/'];

/** Whether a data file is part of the catalogue; the others are for searching and for the check. */
export const isOfCatalogue = (path: string): boolean =>
  SINGLE_FILES.includes(path) || FOLDERS.some((folder) => path.startsWith(folder));

/**
 * The catalogue's data from its files, sorted by path. Facts are in the order of their documents, counties in the order of their
 * codes, chains and structures in the order of their files. The check validates each file against its schema, so the types hold.
 */
export const dataOf = (files: readonly DataFile[]): CatalogueData => {
  const single = (path: string): unknown => {
    const file = files.find((candidate) => candidate.path === path);
    if (!file) throw new Error(`data/${path} is missing`);
    return file.content;
  };
  const every = (folder: string): unknown[] =>
    files.filter(({ path }) => path.startsWith(folder)).map(({ content }) => content);
  const documents = single('documents.json') as CatalogueData['documents'];
  return {
    documents,
    indicators: single('indicators.json') as CatalogueData['indicators'],
    places: single('places.json') as CatalogueData['places'],
    // A document that was just added has no facts yet.
    facts: documents.flatMap(({ id }) => every(`facts/${id}.json`).flat() as Fact[]),
    differences: single('differences.json') as CatalogueData['differences'],
    targets: single('targets.json') as CatalogueData['targets'],
    chains: every('chains/') as Chain[],
    chainGroups: single('chain-groups.json') as CatalogueData['chainGroups'],
    frameworks: single('frameworks.json') as CatalogueData['frameworks'],
    figureGroups: single('figure-groups.json') as CatalogueData['figureGroups'],
    companies: single('companies.json') as CatalogueData['companies'],
    counties: (every('counties/') as County[]).sort((a, b) => Number(a.adcode) - Number(b.adcode)),
    layers: single('layers.json') as CatalogueData['layers'],
    structures: every('structures/').flat() as Structure[],
    trees: every('tasks/').flat() as TaskTree[],
    bodies: single('bodies.json') as CatalogueData['bodies'],
    statuses: single('statuses.json') as CatalogueData['statuses'],
    events: single('events.json') as CatalogueData['events'],
    timelines: single('timelines.json') as CatalogueData['timelines'],
    mosaic: single('geo/mosaic.json') as CatalogueData['mosaic'],
    topics: single('topics.json') as CatalogueData['topics'],
    terms: single('terms.json') as CatalogueData['terms'],
  };
};
