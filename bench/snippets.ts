/** What an editor pastes, as our own command writes it: measuring anything else would measure another product. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { VIEWS, type WidgetName } from './content.js';
import { OWN_URL } from './server.js';

export type Snippet = { html: string } | { missing: string };

/** A copied folder of built files has no data/ beside it, which the command needs: then ours here writes the snippet. */
const commandsOf = (dist: string): string[] => [dist, fileURLToPath(new URL('../dist', import.meta.url))];

const written = (dist: string, args: readonly string[]): Snippet => {
  const answers = commandsOf(dist).map((folder) =>
    spawnSync(process.execPath, [join(folder, 'cli.js'), ...args], { encoding: 'utf8' }),
  );
  const good = answers.find(({ status }) => status === 0);
  return good
    ? { html: good.stdout }
    : { missing: answers.map(({ stderr }) => stderr.trim().split('\n')[0]).join('; ') };
};

export const snippetOf = (dist: string, widget: WidgetName, form: 'script' | 'single'): Snippet => {
  const { tag, attribute, id } = VIEWS[widget];
  const snippet = written(dist, ['snippet', tag, `--${attribute}`, id, '--form', form]);
  if ('missing' in snippet) return snippet;
  const scripts = Array.from(snippet.html.matchAll(/\bsrc="([^"]+)"/g), (match) => match[1] ?? '');
  const absent = scripts.find((url) => !url.startsWith(OWN_URL) || !existsSync(join(dist, url.slice(OWN_URL.length))));
  return absent === undefined ? snippet : { missing: `no file for ${absent}` };
};
