/** The peers' files: taken from their packages as they are, or bundled from `entries/` as their users would. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Asset } from './candidates/candidate.js';

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const bundle = async (entry: string): Promise<string> => {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: join(folder('entries'), entry) },
    },
  });
  // Vite's answer is a list only where there are several formats, and a watcher only where it is asked for one.
  const outputs = Array.isArray(result)
    ? result.flatMap(({ output }) => output)
    : 'output' in result
      ? result.output
      : [];
  const chunks = outputs.flatMap((output) => (output.type === 'chunk' ? [output] : []));
  const [only] = chunks;
  if (!only || chunks.length > 1) throw new Error(`${entry} was bundled into ${chunks.length} files instead of one`);
  return only.code;
};

/** The peers are a package of their own; ECharts is what our widgets draw with. */
const FOLDERS = ['node_modules', '../node_modules'].map(folder);

const pathOf = (file: string): string => {
  const found = FOLDERS.map((modules) => join(modules, file)).find((path) => existsSync(path));
  if (found === undefined) throw new Error(`${file} is not installed: npm ci --prefix bench`);
  return found;
};

export const assetText = async (asset: Asset): Promise<string> =>
  'entry' in asset ? bundle(asset.entry) : readFile(pathOf(asset.file), 'utf8');
