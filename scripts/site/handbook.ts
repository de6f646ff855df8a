import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, posix, relative } from 'node:path';
import type { Locale } from '../../src/core/locale.js';
import { escapeMarkup } from '../../src/view/text.js';
import { repository, type SiteFiles } from './files.js';
import { renderMarkdown, type Labels } from './markdown.js';
import { sitePage } from './page.js';

const LABELS: Record<Locale, Labels> = {
  'zh-CN': { table: '表格', pre: '代码' },
  en: { table: 'Table', pre: 'Code' },
};

/** The Markdown files that the rest is reached from. */
const FIRST = ['README.zh-CN.md', 'README.md'];

const localeOf = (path: string): Locale => (/(?:^|\/)en\/|^README\.md$/.test(path) ? 'en' : 'zh-CN');

/** From a page to the start of the site. */
const rootOf = (path: string): string => '../'.repeat(path.split('/').length - 1);

/** The files of an example, as text to read: they are no pages of this site. */
const sourcesIn = (folder: string): string[] =>
  readdirSync(repository(folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.includes('node_modules'))
    .sort()
    .map((path) => {
      const name = escapeMarkup(relative(repository(folder), path));
      const text = escapeMarkup(readFileSync(path, 'utf8'));
      return `<h2>${name}</h2><div class="scroll" tabindex="0" role="group" aria-label="${name}"><pre><code>${text}</code></pre></div>`;
    });

/** The handbook and all that it links to, in the folders of the repository. */
export const handbookFiles = (): SiteFiles => {
  const files: SiteFiles = new Map();
  const done = new Set<string>();
  const add = (path: string): void => {
    if (done.has(path)) return;
    done.add(path);
    const page = { locale: localeOf(path), root: rootOf(path) };
    if (statSync(repository(path)).isDirectory()) {
      const main = `<h1>${escapeMarkup(path)}</h1>${sourcesIn(path).join('')}`;
      files.set(posix.join(path, 'index.html'), sitePage({ ...page, title: path, main }));
      return;
    }
    const content = readFileSync(repository(path));
    if (!path.endsWith('.md')) {
      files.set(path, content);
      return;
    }
    const { html, title, files: linked } = renderMarkdown(content.toString(), path, LABELS[page.locale]);
    files.set(path.replace(/\.md$/, '.html'), sitePage({ ...page, title, main: html }));
    for (const file of linked) add(file);
  };
  for (const path of FIRST) add(path);
  return files;
};
