import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isServed } from '../src/static/served.js';

export const DIST = fileURLToPath(new URL('../dist/', import.meta.url));

export const { version } = JSON.parse(
  readFileSync(fileURLToPath(new URL('../package.json', import.meta.url)), 'utf8'),
) as { version: string };

/** Every file of the build that a page may load, by its path in `dist/`. */
export const servedFiles = (): string[] =>
  readdirSync(DIST, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(DIST, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter(isServed)
    .sort();

/** The files of the module build: the script and its chunks, as the bundler lists them. */
export const moduleFiles = (): string[] => {
  const manifest = JSON.parse(readFileSync(join(DIST, '.vite/manifest.json'), 'utf8')) as Record<
    string,
    { file: string }
  >;
  return [...new Set(Object.values(manifest).map(({ file }) => file))].sort();
};

/** A hash as `integrity` attributes and policies contain it. */
export const hashOf = (content: string | Buffer, algorithm: 'sha256' | 'sha384'): string =>
  `${algorithm}-${createHash(algorithm).update(content).digest('base64')}`;
