/** Writes `dist/LICENSES.txt`: the licence and the notices of every package that the built files name. */
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LICENSES, namedIn } from './notices.js';
import { DIST } from './served-files.js';

const MODULES = fileURLToPath(new URL('../node_modules/', import.meta.url));

const scripts = readdirSync(DIST, { withFileTypes: true, recursive: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.js'))
  .map((entry) => join(entry.parentPath, entry.name));

interface Package {
  version: string;
  dependencies?: Record<string, string>;
}

const packageOf = (name: string): Package =>
  JSON.parse(readFileSync(join(MODULES, name, 'package.json'), 'utf8')) as Package;

/** Includes dependencies, because some packages are published as one file that bundles them. */
const withDependencies = (names: readonly string[], known = new Set<string>()): Set<string> => {
  for (const name of names) {
    if (known.has(name)) continue;
    known.add(name);
    withDependencies(Object.keys(packageOf(name).dependencies ?? {}), known);
  }
  return known;
};

/** The names of licence files. ECharts keeps the licences of code that it adopted in a folder of its own. */
const PAPERS = /^(?:licenses\/)?(?:licen[cs]e|notice|copying)(?:[-.][\w-]+)*$/i;

const papersOf = (name: string): string[] =>
  readdirSync(join(MODULES, name), { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => PAPERS.test(path) && statSync(join(MODULES, name, path)).isFile())
    .sort();

const textOf = (name: string): string => {
  const texts = papersOf(name).map((path) => readFileSync(join(MODULES, name, path), 'utf8').trim());
  return [`${name} ${packageOf(name).version}`, ...texts].join('\n\n');
};

const named = scripts.flatMap((path) => namedIn(readFileSync(path, 'utf8')));
const without = named.find((name) => papersOf(name).length === 0);
if (without !== undefined) throw new Error(`${without} comes without a licence, and the built files hold it`);

const names = [...withDependencies(named)].filter((name) => papersOf(name).length > 0).sort();

writeFileSync(join(DIST, LICENSES), `${names.map(textOf).join(`\n\n${'-'.repeat(80)}\n\n`)}\n`);
