import assert from 'node:assert/strict';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import { WIDGETS } from '../../src/static/views.js';
import { collection, madeUp } from './county-map-helpers.js';
import { HANDBOOKS, commandsOf, examplesOf, textOf } from './handbook.js';
import { ROOT, catalogue, filesBelow, readText } from './helpers.js';
import { built, emptyFolder, runIn } from './run-command.js';

const SOURCES = process.env['QJ_SOURCES'] ?? join(ROOT, '..', 'shared', 'sources');
const COMMANDS = [...new Set(HANDBOOKS.flatMap(commandsOf))];

const drawsPng = (command: string): boolean => /--format png|--preset wechat/.test(command);

/** Runs a line of the handbook in a folder of its own; FILE, OUT and DIR stand for what a reader has. */
const runs = (command: string): void => {
  const folder = emptyFolder();
  writeFileSync(join(folder, 'FILE'), JSON.stringify(collection(madeUp())));
  const sources = existsSync(SOURCES);
  const given = command.split(/\s+/).map((word) => (word === 'DIR' ? (sources ? SOURCES : '.') : word));
  const { status, stderr } = runIn(folder, ...given);
  // Without the documents the check runs and finds them missing.
  assert.equal(status, given.includes('--sources') && !sources ? 1 : 0, `${command}\n${stderr}`);
};

test('every command of the handbook runs', built, () => {
  const plain = COMMANDS.filter((command) => !drawsPng(command));
  assert.ok(plain.length >= 10, 'commands were found');
  plain.forEach(runs);
});

test('every command of the handbook that draws PNG runs', built, () => {
  const png = COMMANDS.filter(drawsPng);
  assert.ok(png.length >= 2, 'commands were found');
  png.forEach(runs);
});

test('every npm script that the handbook names is one', () => {
  const { scripts } = JSON.parse(readText('package.json')) as { scripts: Record<string, string> };
  const named = HANDBOOKS.flatMap((file) =>
    [...textOf(file).matchAll(/npm (?:run ([\w:-]+)|(start|test))/g)].map((match) => match[1] ?? match[2] ?? ''),
  );
  assert.ok(named.includes('storybook') && named.includes('start'));
  assert.deepEqual(
    [...new Set(named)].filter((name) => !(name in scripts)),
    [],
  );
});

test('every test file that the handbook names is one', () => {
  const files = filesBelow('test', '.ts');
  const named = HANDBOOKS.flatMap((file) => textOf(file).match(/test\/[\w/*.-]+\.ts/g) ?? []);
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
  for (const file of HANDBOOKS) {
    const shown = [...textOf(file).matchAll(/(?:src|srcset)="(demo\/[^"]+)"/g)].map((match) => match[1] ?? '');
    for (const name of shown) assert.ok(existsSync(join(ROOT, name)), `${file} shows ${name}`);
    const [light, dark] = ['light', 'dark'].map((theme) => shown.filter((name) => name.includes(`.${theme}.`)).length);
    assert.ok(light && light === dark, file);
  }
});

interface Manifest {
  modules: { declarations?: { tagName?: string; attributes?: { name: string }[] }[] }[];
}

test('the tags of the examples have views and attributes that there are', built, () => {
  const { modules } = JSON.parse(readText('dist/custom-elements.json')) as Manifest;
  const declarations = modules.flatMap(({ declarations: found = [] }) => found);
  const tags = HANDBOOKS.flatMap((file) =>
    examplesOf(file, 'html').flatMap(({ code }) => [...code.matchAll(/<(qj-[a-z-]+)([^>]*)>/g)]),
  );
  assert.ok(tags.length >= 4);
  for (const [code, tag = '', list = ''] of tags) {
    const views = WIDGETS.find((one) => one.tag === tag);
    const known = declarations.find(({ tagName }) => tagName === tag)?.attributes?.map(({ name }) => name) ?? [];
    const given = new Map([...list.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]));
    const unknown = [...given.keys()].filter((name) => !known.includes(name));
    assert.deepEqual(unknown, [], code);
    assert.ok(views?.ids(catalogue).includes(given.get(views.attribute) ?? ''), code);
  }
});

test('the examples of an editor’s own data fit the schema named before them', () => {
  const examples = HANDBOOKS.flatMap((file) => examplesOf(file, 'json').map((example) => ({ file, ...example })));
  assert.equal(examples.length, 2 * WIDGETS.length, 'one of each widget in each handbook');
  for (const { file, code, before } of examples) {
    const schema = [...before.matchAll(/\]\((data\/schema\/[\w.-]+)\)/g)].at(-1)?.[1] ?? '';
    const fits = new Ajv({ strict: false }).compile(JSON.parse(readText(schema)) as object);
    assert.ok(fits(JSON.parse(code)), `${file}, ${schema}: ${JSON.stringify(fits.errors)}`);
    assert.match(code, /示例/, 'invented, and says so');
  }
});

test('both handbooks have the same performance figures', () => {
  const [english, chinese] = HANDBOOKS.map(
    (file) =>
      textOf(file)
        .replace(/(\d) %/g, '$1%')
        .match(/[\d.]+%? · [\d.]+%? · [\d.]+%?/g) ?? [],
  );
  assert.equal(english?.length, 6);
  assert.deepEqual(chinese, english);
});
