import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createCatalogue, type Catalogue } from '../catalogue/catalogue.js';
import type { CatalogueData, Chain, County } from '../catalogue/types.js';
import type { Evidence, Fact } from '../core/fact.js';

/** A data file with its path below `data/`. */
export interface DataFile {
  path: string;
  content: unknown;
}

/** A claim about a document in a structure, chain or county. */
export interface Claim {
  where: string;
  evidence: Evidence;
}

/** The package's folder, found from the source as well as from the built command. */
export const packageRoot = (): string => {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'data', 'documents.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('the folder data/ of the package is missing');
    folder = parent;
  }
  return folder;
};

const readJson = (path: string): unknown => {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as unknown;
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
};

export const packageVersion = (): string =>
  (readJson(join(packageRoot(), 'package.json')) as { version: string }).version;

/** Every JSON file of `data/` except the schemas, in a fixed order. */
export const readDataFiles = (root = packageRoot()): DataFile[] => {
  const walk = (folder: string): string[] =>
    readdirSync(join(root, 'data', folder), { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? walk(path) : [path];
    });
  return walk('')
    .filter((path) => path.endsWith('.json') && !path.startsWith('schema'))
    .sort()
    .map((path) => ({ path, content: readJson(join(root, 'data', path)) }));
};

export const readSchema = (name: string, root = packageRoot()): object =>
  readJson(join(root, 'data', 'schema', `${name}.schema.json`)) as object;

/** The catalogue from the files; call it on files that fit their schemas. */
export const catalogueOf = (files: readonly DataFile[]): Catalogue => {
  const content = (path: string): unknown => {
    const file = files.find((candidate) => candidate.path === path);
    if (!file) throw new Error(`data/${path} is missing`);
    return file.content;
  };
  const documents = content('documents.json') as CatalogueData['documents'];
  return createCatalogue({
    documents,
    indicators: content('indicators.json') as CatalogueData['indicators'],
    places: content('places.json') as CatalogueData['places'],
    facts: documents.flatMap(({ id }) => content(join('facts', `${id}.json`)) as Fact[]),
    differences: content('differences.json') as CatalogueData['differences'],
    targets: content('targets.json') as CatalogueData['targets'],
    chains: files.filter(({ path }) => path.startsWith('chains/')).map((file) => file.content as Chain),
    chainGroups: content('chain-groups.json') as CatalogueData['chainGroups'],
    counties: files
      .filter(({ path }) => path.startsWith('counties/'))
      .map((file) => file.content as County)
      .sort((a, b) => Number(a.adcode) - Number(b.adcode)),
    layers: content('layers.json') as CatalogueData['layers'],
    structures: files
      .filter(({ path }) => path.startsWith('structures/'))
      .flatMap((file) => file.content as CatalogueData['structures']),
    mosaic: content(join('geo', 'mosaic.json')) as CatalogueData['mosaic'],
    topics: content('topics.json') as CatalogueData['topics'],
    companies: content('companies.json') as CatalogueData['companies'],
    terms: content('terms.json') as CatalogueData['terms'],
  });
};
