/** Writes `dist/LICENSES.txt`: the licence of every package that the built files name, with its notice, as it asks for. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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

/** With what each depends on: some come as one file that holds it. */
const withDependencies = (names: readonly string[], known = new Set<string>()): Set<string> => {
  for (const name of names) {
    if (known.has(name)) continue;
    known.add(name);
    withDependencies(Object.keys(packageOf(name).dependencies ?? {}), known);
  }
  return known;
};

const PAPERS = /^(?:licen[cs]e|notice|copying)(?:[-.][\w-]+)*$/i;

const textOf = (name: string): string => {
  const papers = readdirSync(join(MODULES, name)).filter((file) => PAPERS.test(file));
  if (papers.length === 0) throw new Error(`${name} comes without a licence, and the built files hold it`);
  const texts = papers.map((file) => readFileSync(join(MODULES, name, file), 'utf8').trim());
  return [`${name} ${packageOf(name).version}`, ...texts].join('\n\n');
};

const names = [...withDependencies(scripts.flatMap((path) => namedIn(readFileSync(path, 'utf8'))))].sort();

writeFileSync(join(DIST, LICENSES), `${names.map(textOf).join(`\n\n${'-'.repeat(80)}\n\n`)}\n`);
