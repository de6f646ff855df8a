/** What an editor pastes, as our own command writes it: measuring anything else would measure another product. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { OWN_URL } from './server.js';

export type Snippet = { html: string } | { missing: string };

export type Form = 'inline' | 'script' | 'single' | 'image';

/** A view as the command takes it. */
export interface ViewName {
  tag: string;
  attribute: string;
  id: string;
}

/** A copied folder of built files has no data/ beside it, which the command needs: then ours here writes the snippet. */
const commandsOf = (dist: string): string[] => [dist, fileURLToPath(new URL('../dist', import.meta.url))];

const written = (dist: string, args: readonly string[]): Snippet => {
  const answers = commandsOf(dist).map((folder) =>
    spawnSync(process.execPath, [join(folder, 'cli.js'), ...args], { encoding: 'utf8' }),
  );
  const good = answers.find(({ status }) => status === 0);
  return good
    ? { html: good.stdout }
    : { missing: [...new Set(answers.map(({ stderr }) => stderr.trim().split('\n')[0]))].join('; ') };
};

export const renderedBy = (dist: string, { tag, attribute, id }: ViewName, width: number): Snippet =>
  written(dist, ['render', tag, `--${attribute}`, id, '--width', String(width)]);

export const snippetOf = (dist: string, { tag, attribute, id }: ViewName, form: Form): Snippet => {
  const snippet = written(dist, ['snippet', tag, `--${attribute}`, id, '--form', form]);
  if ('missing' in snippet) return snippet;
  const files = Array.from(snippet.html.matchAll(/\bsrc(?:set)?="([^" ]+)/g), (match) => match[1] ?? '');
  const absent = files.find((url) => !url.startsWith(OWN_URL) || !existsSync(join(dist, url.slice(OWN_URL.length))));
  return absent === undefined ? snippet : { missing: `no file for ${absent}` };
};
