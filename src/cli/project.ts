import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dataOf, type DataFile } from '../catalogue/assemble.js';
import { createCatalogue, type Catalogue } from '../catalogue/catalogue.js';

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

/** What a file of `data/` holds; undefined where there is none of that name. */
export const contentOf = (files: readonly DataFile[], name: string): unknown =>
  files.find(({ path }) => path === name)?.content;

export const readSchema = (name: string, root = packageRoot()): object =>
  readJson(join(root, 'data', 'schema', `${name}.schema.json`)) as object;

/** The catalogue from the files; call it on files that fit their schemas. */
export const catalogueOf = (files: readonly DataFile[]): Catalogue => createCatalogue(dataOf(files));
