import { readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Locale } from '../../src/core/locale.js';
import type { Block } from './tables.js';

export const FRONT: Record<Locale, string> = { en: 'README.md', 'zh-CN': 'README.zh-CN.md' };

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** The pages of the handbook in one language, named from the project's folder. */
export const pagesOf = (locale: Locale): string[] => {
  const folder = `docs/${locale}`;
  const names = readdirSync(PROJECT + folder).filter((name) => name.endsWith('.md'));
  return [FRONT[locale], ...names.sort().map((name) => `${folder}/${name}`)];
};

/** The relative path from a page to the project's folder: `../../`. */
export const rootOf = (page: string): string => {
  const way = posix.relative(posix.dirname(page), '.');
  return way === '' ? '' : `${way}/`;
};

const placeOf = (name: string): RegExp => new RegExp(`(<!-- ${name} -->)[\\s\\S]*?(<!-- /${name} -->)`);

/** Fills each block between its comments, on pages that have them. */
export const filled = (text: string, blocks: readonly Block[]): string =>
  blocks.reduce(
    (page, [name, content]) =>
      page.replace(placeOf(name), (_, open: string, close: string) =>
        [open, content, close].filter(Boolean).join('\n\n'),
      ),
    text,
  );

/** Every block with content must be on exactly one page. */
export const placeProblems = (pages: ReadonlyMap<string, string>, blocks: readonly Block[]): string[] =>
  blocks
    .filter(([, content]) => content !== '')
    .flatMap(([name]) => {
      const found = [...pages].filter(([, text]) => placeOf(name).test(text)).map(([page]) => page);
      if (found.length === 1) return [];
      const comments = `<!-- ${name} --> and <!-- /${name} -->`;
      return found.length === 0
        ? [`no page has a place for the ${name}: write ${comments} where they go`]
        : [`${found.join(' and ')} all have ${comments}: keep one`];
    });
