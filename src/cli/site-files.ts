import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Command } from 'commander';
import { embedFiles, sharedScript } from '../static/embed-files.js';
import { pictureFiles } from '../static/picture-files.js';
import { viewFiles } from '../static/view-files.js';
import { writeOwn } from './files.js';
import { startProgress } from './progress.js';
import { catalogueOf, packageRoot, readDataFiles } from './project.js';
import { UsageError } from './usage-error.js';

/** The build's own list of every file that pages load, with its hash. */
const LIST = 'integrity.json';

interface Integrity {
  version: string;
  files: Record<string, string>;
}

const hashOf = (content: string | Buffer): string => `sha384-${createHash('sha384').update(content).digest('base64')}`;

/** Writes the folder that a site serves: the package's files as they are, and the files of the views, which are made here. */
const writeFiles = ({ output }: { output?: string }): void => {
  if (output === undefined) throw new UsageError('Give the folder that your site serves as /qj/: -o DIR.');
  const dist = join(packageRoot(), 'dist');
  const read = (path: string): Buffer => readFileSync(join(dist, path));
  const catalogue = catalogueOf(readDataFiles());
  const views = [...viewFiles(catalogue)].map(([path, make]) => [`views/${path}`, make] as const);
  const made = new Map([
    ...views,
    ...embedFiles(catalogue, (widget) => read(sharedScript(widget)).toString()),
    ...pictureFiles(catalogue),
  ]);
  const { version, files: listed } = JSON.parse(read(LIST).toString()) as Integrity;
  const files: Integrity['files'] = {};
  const write = (path: string, content: string | Buffer): void => {
    mkdirSync(dirname(join(output, path)), { recursive: true });
    writeOwn(join(output, path), content);
  };
  const progress = startProgress(made.size);
  try {
    for (const path of Object.keys(listed)) {
      const content = made.get(path)?.() ?? read(path);
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
};

export const addFiles = (program: Command): void => {
  program
    .command('files')
    .description('writes all that a site serves as /qj/, the single files and iframe pages of the views included')
    .option('-o, --output <dir>', 'the folder')
    .action(writeFiles);
};
