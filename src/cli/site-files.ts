import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { Command } from 'commander';
import type { Catalogue } from '../catalogue/catalogue.js';
import { LOCALES } from '../core/locale.js';
import { cardFiles } from '../static/card-files.js';
import { embedFiles, sharedScript } from '../static/embed-files.js';
import { indexFiles, type IndexData } from '../static/index-files.js';
import { pictureFiles } from '../static/picture-files.js';
import { isServed } from '../static/served.js';
import { SAMPLE_SITE, SITE_HINT, forSite, isForConsumers, siteOf } from '../static/site.js';
import { viewFiles } from '../static/view-files.js';
import { writeOwn } from './files.js';
import { startProgress } from './progress.js';
import type { DataFile } from '../catalogue/assemble.js';
import { catalogueOf, contentOf, packageRoot, packageVersion, readDataFiles } from './project.js';
import { UsageError } from './usage-error.js';

/** The list of every file that pages load, with its hash. */
const LIST = 'integrity.json';

/** What the package brings of them. */
const broughtIn = (dist: string): string[] =>
  readdirSync(dist, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter(isServed);

const hashOf = (content: string | Buffer): string => `sha384-${createHash('sha384').update(content).digest('base64')}`;

type Make = () => string | Promise<Buffer>;

/** The pictures for previews, which take the fonts of this machine. */
const cardsOf = async (catalogue: Catalogue): Promise<[path: string, make: Make][]> => {
  const { fontChoice, pngOf } = await import('../static/png.js');
  const choices = new Map(
    await Promise.all(LOCALES.map(async (locale) => [locale, await fontChoice(null, locale)] as const)),
  );
  return [...cardFiles(catalogue)].map(([path, make]) => [
    path,
    () => {
      const { svg, model } = make();
      return pngOf(svg, choices.get(model.locale) ?? { main: [], before: [] }, 1);
    },
  ]);
};

const indexDataOf = (files: readonly DataFile[]): IndexData => ({
  order: contentOf(files, 'document-order.json') as IndexData['order'],
  withheld: contentOf(files, 'withheld.json') as IndexData['withheld'],
  words: contentOf(files, 'document-words.json') as IndexData['words'],
  proofWords: contentOf(files, 'proof-words.json') as IndexData['proofWords'],
});

/** Writes the folder that a site serves: the package's files as they are, and the files of the views, which are made here. */
const writeFiles = async ({ output, site: given }: { output?: string; site?: string }): Promise<void> => {
  if (output === undefined) throw new UsageError('Give the folder that your site serves as /qj/: -o DIR.');
  const site = given === undefined ? null : siteOf(given);
  if (given !== undefined && site === null) throw new UsageError(`--site ${given}: ${SITE_HINT}`);
  const dist = join(packageRoot(), 'dist');
  const read = (path: string): Buffer => readFileSync(join(dist, path));
  const data = readDataFiles();
  const catalogue = catalogueOf(data);
  const indexes = indexFiles(catalogue, packageVersion(), indexDataOf(data));
  const views = [...viewFiles(catalogue)].map(([path, make]) => [`views/${path}`, make] as const);
  const embedded = [...embedFiles(catalogue, (widget) => read(sharedScript(widget)).toString(), SAMPLE_SITE)].map(
    ([path, make]) => [path, () => forSite(make(), SAMPLE_SITE, site)] as const,
  );
  const cards = site === null ? [] : await cardsOf(catalogue);
  const made = new Map<string, Make>([...indexes, ...views, ...embedded, ...pictureFiles(catalogue), ...cards]);
  const version = packageVersion();
  const paths = [...new Set([...broughtIn(dist), ...made.keys()])]
    .filter((path) => site !== null || !isForConsumers(path))
    .sort();
  const files: Record<string, string> = {};
  const write = (path: string, content: string | Buffer): void => {
    mkdirSync(dirname(join(output, path)), { recursive: true });
    writeOwn(join(output, path), content);
  };
  const progress = startProgress(paths.filter((path) => made.has(path)).length);
  try {
    for (const path of paths) {
      const content = (await made.get(path)?.()) ?? read(path);
      files[path] = hashOf(content);
      write(path, content);
      if (made.has(path)) progress.step(path);
    }
  } finally {
    progress.stop();
  }
  write(LIST, `${JSON.stringify({ version, files }, null, 2)}\n`);
  write('integrity-importmap.json', read('integrity-importmap.json'));
  process.stdout.write(`${Object.keys(files).length} files of version ${version} in ${output}\n`);
  if (site === null)
    process.stderr.write(
      `No --site: pages of views have no picture for cards and no oEmbed. To have them, ${SITE_HINT}\n`,
    );
};

export const addFiles = (program: Command): void => {
  program
    .command('files')
    .description('writes all that a site serves as /qj/, the single files and iframe pages of the views included')
    .option('-o, --output <dir>', 'the folder')
    .option('--site <address>', 'the address of that folder for readers: for cards and oEmbed, which name it in full')
    .action(writeFiles);
};
