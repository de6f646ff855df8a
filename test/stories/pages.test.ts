import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { SNIPPET_FORMS } from '../../src/view/snippet-forms.js';
import { snippet } from '../../stories/pages/snippets.js';

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

test('embedding.mdx: the code of every form, that for the page’s HTML first', () => {
  const { text = '' } = pages.find(({ name }) => name === 'embedding.mdx') ?? {};
  const shown = matches(text, /snippet\('(\w+)'/g);
  // What a developer writes for npm is no snippet for an editor.
  assert.deepEqual(shown, ['inline', 'script', 'single', 'link', 'iframe', 'image']);
  assert.deepEqual([...shown, 'npm'], [...SNIPPET_FORMS]);
  assert.match(snippet('inline', 'qj-target-gauge', 'gdp-2025'), /<svg slot="drawing"/);
  assert.match(snippet('script', 'qj-target-gauge', 'gdp-2025'), /<picture slot="drawing"/);
});
