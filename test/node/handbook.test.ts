import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import { FRONT, pagesOf } from '../../scripts/readme/pages.js';
import { WIDGETS } from '../../src/static/views.js';
import { PAGES, examplesOf, textOf } from './handbook.js';
import { LOCALES, ROOT, catalogue, filesBelow, readText } from './helpers.js';
import { built } from './run-command.js';

const schemaOf = (widget: string): string => `data/schema/${widget}-data.schema.json`;

test('every npm script that the handbook names is one', () => {
  const { scripts } = JSON.parse(readText('package.json')) as { scripts: Record<string, string> };
  const named = PAGES.flatMap((file) =>
    [...textOf(file).matchAll(/npm (?:run ([\w:-]+)|(start|test))/g)].map((match) => match[1] ?? match[2] ?? ''),
  );
  assert.ok(named.includes('storybook') && named.includes('start'));
  assert.deepEqual(
    [...new Set(named)].filter((name) => !(name in scripts)),
    [],
  );
});

test('npm scripts keep to what every shell knows: no braces outside quotes', () => {
  const { scripts } = JSON.parse(readText('package.json')) as { scripts: Record<string, string> };
  for (const [name, line] of Object.entries(scripts)) {
    const unquoted = line.replace(/'[^']*'|"[^"]*"/g, '');
    assert.doesNotMatch(unquoted, /[{}]/, name);
  }
});

test('every test file that the handbook names is one', () => {
  const files = filesBelow('test', '.ts');
  const named = PAGES.flatMap((file) => textOf(file).match(/test\/[\w/*.-]+\.ts/g) ?? []);
  assert.ok(named.length > 20);
  for (const name of new Set(named)) {
    const pattern = new RegExp(`^${name.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`);
    assert.ok(
      files.some((file) => pattern.test(file)),
      name,
    );
  }
});

test('every picture that the handbook shows is a file, in both themes', () => {
  const shown = PAGES.map((page) => ({
    page,
    files: [...textOf(page).matchAll(/(?:src|srcset)="([^"]+\.svg)"/g)].map((match) => match[1] ?? ''),
  }));
  for (const { page, files } of shown) {
    for (const file of files) assert.ok(existsSync(join(ROOT, dirname(page), file)), `${page} shows ${file}`);
    const [light, dark] = ['light', 'dark'].map((theme) => files.filter((name) => name.includes(`.${theme}.`)).length);
    assert.equal(light, dark, page);
    assert.equal(files.length, (light ?? 0) + (dark ?? 0), page);
  }
  const illustrated = shown.filter(({ files }) => files.length > 0).map(({ page }) => page);
  for (const locale of LOCALES) {
    assert.ok(illustrated.includes(FRONT[locale]), 'the README has pictures');
    assert.ok(illustrated.includes(`docs/${locale}/data.md`), 'the marks have pictures');
  }
});

test('a README fits on two screens, leads to every page and to the other language', () => {
  for (const locale of LOCALES) {
    const text = textOf(FRONT[locale]);
    assert.ok(text.split('\n').length <= 150, FRONT[locale]);
    for (const page of PAGES.filter((name) => name.startsWith(`docs/${locale}/`)))
      assert.ok(text.includes(`(${page}`), page);
    for (const other of LOCALES) if (other !== locale) assert.ok(text.includes(`](${FRONT[other]})`));
  }
});

test('both languages have the same pages, with the same tables and the same parts, and each leads to the other', () => {
  const [english, chinese] = (['en', 'zh-CN'] as const).map((locale) =>
    pagesOf(locale)
      .slice(1)
      .map((page) => basename(page)),
  );
  assert.deepEqual(english, chinese);
  for (const name of english ?? []) {
    const [en, zh] = (['en', 'zh-CN'] as const).map((locale) => textOf(`docs/${locale}/${name}`));
    const outline = (text = ''): string[] =>
      [...text.replace(/^```[\s\S]*?^```$/gm, '').matchAll(/^(#+) |<!-- ([\w -]+) -->/gm)].map(
        ([, heading, block]) => heading ?? block ?? '',
      );
    assert.deepEqual(outline(en), outline(zh), name);
    assert.ok(en?.includes(`](../zh-CN/${name})`) && zh?.includes(`](../en/${name})`), name);
  }
});

test('every widget has a page', () => {
  for (const locale of LOCALES)
    for (const { widget } of WIDGETS) assert.ok(PAGES.includes(`docs/${locale}/${widget}.md`), widget);
});

interface Manifest {
  modules: { declarations?: { tagName?: string; attributes?: { name: string }[] }[] }[];
}

/** What a figure in running text shows. */
const FACTS = { attribute: 'fact', ids: ({ data }: typeof catalogue) => data.facts.map(({ id }) => id) };

test('the tags of the examples have views and attributes that there are', built, () => {
  const { modules } = JSON.parse(readText('dist/custom-elements.json')) as Manifest;
  const declarations = modules.flatMap(({ declarations: found = [] }) => found);
  const tags = PAGES.flatMap((file) =>
    examplesOf(file, 'html').flatMap(({ code }) => [...code.matchAll(/<(qj-[a-z-]+)([^>]*)>/g)]),
  );
  assert.ok(tags.length >= 4);
  for (const [code, tag = '', list = ''] of tags) {
    const views = tag === 'qj-figure' ? FACTS : WIDGETS.find((one) => one.tag === tag);
    const known = declarations.find(({ tagName }) => tagName === tag)?.attributes?.map(({ name }) => name) ?? [];
    const given = new Map([...list.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]));
    const unknown = [...given.keys()].filter((name) => !known.includes(name));
    assert.deepEqual(unknown, [], code);
    assert.ok(views?.ids(catalogue).includes(given.get(views.attribute) ?? ''), code);
  }
});

test('the page of each widget that takes an editor’s own data has an example that fits its schema', () => {
  const widgets = WIDGETS.filter(({ widget }) => existsSync(join(ROOT, schemaOf(widget))));
  assert.ok(widgets.length >= 3);
  for (const locale of LOCALES) {
    for (const { widget } of widgets) {
      const page = `docs/${locale}/${widget}.md`;
      const [example, ...others] = examplesOf(page, 'json');
      assert.ok(example && others.length === 0, page);
      assert.ok(example.before.includes(`](../../${schemaOf(widget)})`), `${page} names the schema before the example`);
      const fits = new Ajv({ strict: false }).compile(JSON.parse(readText(schemaOf(widget))) as object);
      assert.ok(fits(JSON.parse(example.code)), `${page}: ${JSON.stringify(fits.errors)}`);
      assert.match(example.code, /示例/, 'invented, and says so');
    }
  }
});

test('both languages have the same performance figures', () => {
  const [english, chinese] = LOCALES.map((locale) => {
    const [, measured = ''] =
      /<!-- bench -->([^]*)<!-- \/bench -->/.exec(textOf(`docs/${locale}/performance.md`)) ?? [];
    return measured.split('\n').flatMap((line) => (line.startsWith('|') ? (line.match(/[\d.]+|—/g) ?? []) : []));
  });
  assert.ok(english && english.length > 60);
  assert.deepEqual(chinese, english);
});
