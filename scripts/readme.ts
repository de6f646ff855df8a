import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { catalogue } from '../src/catalogue/all.js';
import { WIDGETS } from '../src/static/views.js';
import { generate } from './generated-file.js';

/** Writes the README's tables from the manifest and the catalogue; with `--check` only says whether they are current. */

interface Row {
  name?: string;
  description?: string;
  default?: string;
  type?: { text: string };
}

interface Declaration {
  tagName?: string;
  attributes?: Row[];
  events?: Row[];
  cssParts?: Row[];
  cssProperties?: Row[];
}

const file = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const manifest = JSON.parse(readFileSync(file('../dist/custom-elements.json'), 'utf8')) as {
  modules: { declarations?: Declaration[] }[];
};
const declarationOf = (tag: string): Declaration => {
  const found = manifest.modules
    .flatMap(({ declarations }) => declarations ?? [])
    .find(({ tagName }) => tagName === tag);
  if (!found) throw new Error(`the manifest does not describe ${tag}: run \`npm run build\` first`);
  return found;
};

const oneLine = (text = ''): string => text.replace(/\s+/g, ' ').replace(/\|/g, '\\|').trim();

const table = (head: [string, string], rows: Row[] = []): string =>
  [
    `| ${head[0]} | ${head[1]} |`,
    '| --- | --- |',
    ...rows.map((row) => `| \`${row.name ?? ''}\` | ${oneLine(row.description)} |`),
  ].join('\n');

/** The tables of one widget, by the name of the comments that they stand between. */
const tables = WIDGETS.flatMap(({ widget, tag, attribute, ids, model }): [string, string][] => {
  const { attributes, events, cssParts, cssProperties } = declarationOf(tag);
  const views = ids(catalogue).map((id) => {
    const { heading, place } = model(catalogue, id, 'zh-CN');
    return `| \`${id}\` | ${place} | ${heading} |`;
  });
  return [
    [`${widget} attributes`, table(['Attribute', 'What it does'], attributes)],
    [`${widget} events`, table(['Event', 'When'], events)],
    [`${widget} parts`, table(['Part', 'What it is'], cssParts)],
    [`${widget} properties`, table(['Custom property', 'What it sets'], cssProperties)],
    [`${widget} views`, [`| \`${attribute}\` | 地区 | 标题 |`, '| --- | --- | --- |', ...views].join('\n')],
  ];
});

const before = readFileSync(file('../README.md'), 'utf8');
const after = tables.reduce(
  (text, [name, content]) =>
    text.replace(
      new RegExp(`(<!-- ${name} -->)[\\s\\S]*?(<!-- /${name} -->)`),
      (_, open: string, close: string) => `${open}\n\n${content}\n\n${close}`,
    ),
  before,
);
generate('README.md', after, 'npm run readme');
