import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { catalogue } from '../src/catalogue/all.js';
import { gaugeModel } from '../src/widgets/target-gauge/model.js';
import { subjectOf } from '../src/widgets/target-gauge/subject.js';
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
const gauge = manifest.modules
  .flatMap(({ declarations }) => declarations ?? [])
  .find(({ tagName }) => tagName === 'qj-target-gauge');
if (!gauge) throw new Error('the manifest does not describe qj-target-gauge: run `npm run build` first');

const oneLine = (text = ''): string => text.replace(/\s+/g, ' ').replace(/\|/g, '\\|').trim();

const table = (head: [string, string], rows: Row[] = []): string =>
  [
    `| ${head[0]} | ${head[1]} |`,
    '| --- | --- |',
    ...rows.map((row) => `| \`${row.name ?? ''}\` | ${oneLine(row.description)} |`),
  ].join('\n');

const views = catalogue.data.targets.map(({ id }) => {
  const { heading, place } = gaugeModel(catalogue, subjectOf(catalogue, id), {}, 'zh-CN');
  return `| \`${id}\` | ${place} | ${heading} |`;
});

const TABLES: Record<string, string> = {
  attributes: table(['Attribute', 'What it does'], gauge.attributes),
  events: table(['Event', 'When'], gauge.events),
  parts: table(['Part', 'What it is'], gauge.cssParts),
  properties: table(['Custom property', 'What it sets'], gauge.cssProperties),
  views: ['| `target` | 地区 | 标题 |', '| --- | --- | --- |', ...views].join('\n'),
};

const before = readFileSync(file('../README.md'), 'utf8');
const after = Object.entries(TABLES).reduce(
  (text, [name, content]) =>
    text.replace(
      new RegExp(`(<!-- ${name} -->)[\\s\\S]*?(<!-- /${name} -->)`),
      (_, open: string, close: string) => `${open}\n\n${content}\n\n${close}`,
    ),
  before,
);
generate('README.md', after, 'npm run readme');
