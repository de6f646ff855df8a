import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';

const PAGES = new URL('../../stories/pages/', import.meta.url);
const ROOT = new URL('../../', import.meta.url);

const pages = readdirSync(PAGES)
  .filter((name) => name.endsWith('.mdx'))
  .map((name) => ({ name, text: readFileSync(new URL(name, PAGES), 'utf8') }));

const ids = pages.map(({ text }) => /<Meta id="([^"]+)"/.exec(text)?.[1]);

/** Written by a page, without a place to be filled in. */
const matches = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, found = '']) => found);

for (const { name, text } of pages) {
  test(`${name}: the files that it names exist`, () => {
    const named = matches(text, /(?<![\w/-])((?:src|test|scripts|data|docs)\/[\w./-]*)/g);
    assert.deepEqual(
      named.filter((path) => !existsSync(new URL(path, ROOT))),
      [],
    );
  });

  test(`${name}: the pages that it links to exist`, () => {
    const linked = matches(text, /\(\?path=\/docs\/([\w-]+)--docs\)/g);
    assert.deepEqual(
      linked.filter((id) => !ids.includes(id)),
      [],
    );
  });

  test(`${name}: what is Chinese has its English`, () => {
    assert.ok(matches(text, /(<En>)/g).length >= 2, 'a page of the handbook speaks both languages');
  });
}
