import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { check as isFormatted } from 'prettier';
import type { DocumentRecord, TargetView } from '../../src/catalogue/types.js';
import type { Fact } from '../../src/core/fact.js';
import { ROOT, readText } from '../node/helpers.js';

/** What the generator reads and writes, and what its files are held to. */
const COPIED = [
  '.prettierrc.json',
  '.storybook',
  'data',
  'docs',
  'eslint.config.js',
  'package.json',
  'scripts',
  'src',
  'stories',
  'test/browser',
  'test/node',
  'test/sample.ts',
  'test/stories',
  'tsconfig.json',
];

const copies: string[] = [];

after(() => {
  for (const folder of copies) rmSync(folder, { recursive: true });
});

/** The project as somebody has it who is about to add something. */
const copyOfProject = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'qj-new-'));
  copies.push(folder);
  for (const path of COPIED) cpSync(join(ROOT, path), join(folder, path), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  return folder;
};

interface Result {
  code: number | null;
  output: string;
}

/** A program as a shell runs it where nobody can answer a question. */
const run = (cwd: string, ...given: string[]): Promise<Result> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, given, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += String(text)));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, output });
    });
  });

const generate = (cwd: string, ...given: string[]): Promise<Result> =>
  run(cwd, '--import', 'tsx', 'scripts/new/main.ts', ...given);

const works = async (running: Promise<Result>): Promise<string> => {
  const { code, output } = await running;
  assert.equal(code, 0, output);
  return output;
};

/** Every file of the copy with its content. */
const contents = async (folder: string): Promise<Map<string, string>> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  return new Map(await Promise.all(paths.map(async (path) => [path, await readFile(path, 'utf8')] as const)));
};

const json = (folder: string, path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'));

const WIDGET = ['widget', 'figure-list', '--title', '指标数字', '--views', 'gdp-rank,park-count', '--topic', 'economy'];

/** A file that a generator writes whole. */
const isGenerated = (text: string): boolean => text.startsWith('// Written by scripts/');

/** The project's own tests that hold for every widget and need no build. */
const OF_EVERY_WIDGET = ['rooms', 'snippets', 'theme', 'view-index'];

test('a new widget passes the type check, the linters and its own tests, and the command lists its views', async () => {
  const folder = copyOfProject();
  const before = await contents(folder);
  await works(generate(folder, ...WIDGET));
  const now = await contents(folder);
  const changed = [...now.keys()].filter((path) => now.get(path) !== before.get(path));
  const made = changed.filter((path) => !before.has(path));
  for (const path of [
    'src/widgets/figure-list/model.ts',
    'stories/figure-list-views.stories.ts',
    'docs/zh-CN/figure-list.md',
    'docs/en/figure-list.md',
  ])
    assert.ok(made.includes(join(folder, path)), path);

  // No file is edited that somebody writes by hand.
  const edited = changed.filter((path) => before.has(path));
  assert.ok(edited.length > 0);
  const topics = join(folder, 'data/topics.json');
  for (const path of edited) if (path !== topics) assert.ok(isGenerated(now.get(path) ?? ''), path);
  assert.equal(now.get(topics)?.replace(/,\s*"gdp-rank",\s*"park-count"/, ''), before.get(topics));
  for (const path of before.keys()) assert.ok(now.has(path), path);

  writeFileSync(
    join(folder, 'tsconfig.new.json'),
    JSON.stringify({ extends: './tsconfig.json', include: ['src', '.storybook/*.ts', ...changed] }),
  );
  const tool = (name: string) => join('node_modules/.bin', name);
  const [rows] = await Promise.all([
    works(run(folder, '--import', 'tsx', 'src/cli/main.ts', 'list', '--json')),
    works(run(folder, tool('tsc'), '-p', 'tsconfig.new.json')),
    works(run(folder, tool('eslint'), '--max-warnings', '0', ...changed.filter((path) => path.endsWith('.ts')))),
    works(run(folder, tool('lit-analyzer'), 'src/widgets/figure-list', '--strict')),
    works(
      run(
        folder,
        ...['--import', 'tsx', '--test'],
        ...['figure-list', ...OF_EVERY_WIDGET].map((name) => `test/node/${name}.test.ts`),
      ),
    ),
    works(run(folder, '--import', 'tsx', 'scripts/generate-lists.ts', '--check')),
    works(run(folder, '--import', 'tsx', 'scripts/generate-stories.ts', '--check')),
  ]);
  // Data keeps the format that its own tools write.
  for (const path of changed)
    if (path !== topics) assert.ok(await isFormatted(now.get(path) ?? '', await prettierFor(path)), path);
  const views = (JSON.parse(rows) as { tag: string; attributes: object; documents: string[] }[]).filter(
    ({ tag }) => tag === 'qj-figure-list',
  );
  assert.deepEqual(
    views.map(({ attributes }) => attributes),
    [{ indicator: 'gdp-rank' }, { indicator: 'park-count' }],
  );
  assert.ok(views.every(({ documents }) => documents.length > 0));
  const refused = await generate(
    folder,
    'widget',
    'figure-table',
    '--title',
    '数字表',
    '--views',
    'gdp,gdp-rank',
    '--topic',
    'economy',
  );
  assert.equal(refused.code, 1);
  assert.match(refused.output, /"gdp-rank" is a view of qj-figure-list already/);
});

const prettierFor = async (filepath: string) => ({
  ...(JSON.parse(await readFile(join(ROOT, '.prettierrc.json'), 'utf8')) as object),
  filepath,
});

/** An invented document: nothing in it is true of any place. */
const EXAMPLE = '# 示例文件\n\n示例段落：全市示例园区达到3个，力争到2030年建成5个。\n';

const DOCUMENT = [
  ...['document', 'example-page', '--file', '900_example.txt', '--title', '示例文件', '--titleEn', 'Example'],
  ...['--issuer', '示例报', '--issuerEn', 'Example Daily', '--date', 'null'],
];

const FACT = {
  indicator: 'park-count',
  place: 'qujing',
  kind: 'actual',
  comparator: 'null',
  value: '3',
  valueTo: 'null',
  unit: '个',
  year: 'null',
  period: 'null',
  scope: 'null',
  part: 'null',
  locator: '示例段落',
  printed: '达到3个',
  note: 'null',
  noteEn: 'null',
};

const factOf = (id: string, fields: Partial<Record<keyof typeof FACT | 'sources', string>>): string[] => [
  'fact',
  'example-page',
  id,
  ...Object.entries({ ...FACT, ...fields }).flatMap(([name, value]) => [`--${name}`, value]),
];

const GOAL = { kind: 'target', comparator: '力争', value: '5', year: '2030', printed: '力争到2030年建成5个' };

test('a document, its figures and a view of them are added as they are given, once they hold', async () => {
  const folder = copyOfProject();
  const original = await contents(folder);
  const sources = join(folder, 'example-sources');
  mkdirSync(sources);
  writeFileSync(join(sources, '900_example.txt'), EXAMPLE);
  await works(generate(folder, ...DOCUMENT, '--sources', sources));
  await works(generate(folder, ...factOf('example-parks', { sources })));
  const output = await works(generate(folder, ...factOf('example-parks-2030', { ...GOAL, sources })));
  assert.match(output, /example-parks-2030: a target without a view/);
  const view = ['example-2030', '--floor', 'example-parks-2030', '--stretch', 'null'];
  await works(generate(folder, 'view', ...view, '--topic', 'economy'));

  const documents = json(folder, 'data/documents.json') as DocumentRecord[];
  assert.deepEqual(documents.slice(0, -1), json(ROOT, 'data/documents.json'));
  assert.deepEqual(documents.at(-1)?.title, { 'zh-CN': '示例文件', en: 'Example' });
  assert.deepEqual(documents.at(-1)?.issuer, { 'zh-CN': '示例报', en: 'Example Daily' });
  const facts = json(folder, 'data/facts/example-page.json') as Fact[];
  assert.deepEqual(
    facts.map(({ id, value, comparator, year }) => [id, value, comparator, year]),
    [
      ['example-parks', 3, null, null],
      ['example-parks-2030', 5, '力争', 2030],
    ],
  );
  assert.deepEqual((json(folder, 'data/targets.json') as TargetView[]).at(-1), {
    id: 'example-2030',
    floor: 'example-parks-2030',
  });
  const added = 'data/facts/example-page.json';
  assert.ok(await isFormatted(readFileSync(join(folder, added), 'utf8'), await prettierFor(added)));
  // What is added is data alone.
  for (const [path, text] of await contents(folder))
    if (text !== original.get(path))
      assert.ok(path.endsWith('.txt') || path.startsWith(join(folder, 'data')) || isGenerated(text), path);
  for (const path of ['data/documents.json', 'data/targets.json']) {
    const [all] = readText(path).split(/\n\]\s*$/);
    assert.ok(
      readFileSync(join(folder, path), 'utf8').startsWith(`${all ?? ''},\n`),
      `${path} is what it was, and more`,
    );
  }
  const rows = await works(run(folder, '--import', 'tsx', 'src/cli/main.ts', 'list'));
  assert.match(rows, /qj-target-gauge\texample-2030\t曲靖市\t/);
  assert.match(await works(run(folder, '--import', 'tsx', 'src/cli/main.ts', 'check')), / 0 problems/);
});

test('what does not hold is refused in a sentence, and nothing is written', async () => {
  const folder = copyOfProject();
  const sources = join(folder, 'example-sources');
  mkdirSync(sources);
  writeFileSync(join(sources, '900_example.txt'), EXAMPLE);
  await works(generate(folder, ...DOCUMENT, '--sources', sources));
  const before = await contents(folder);
  const title = ['--title', '指标数字'];
  const cases: [given: string[], message: RegExp][] = [
    [['widget', 'Figures', ...title, '--views', 'gdp'], /"Figures" is no name of a widget.*figure-list/],
    [['widget', 'target-gauge', ...title, '--views', 'gdp'], /target-gauge exists already/],
    [['widget', 'hosting', ...title, '--views', 'gdp'], /hosting\.[\w.]+ exists already/],
    [['widget', 'figures', ...title], /--views is missing/],
    [factOf('example-parks', {}), /--sources is missing/],
    [factOf('example-parks', { note: '示例', sources }), /note\/en: must be string/],
    [factOf('example-parks', { printed: '达到4个', value: '4', sources }), /“达到4个” does not stand in the document/],
  ];
  await Promise.all(
    cases.map(async ([given, message]) => {
      const { code, output } = await generate(folder, ...given);
      assert.equal(code, 1, output);
      assert.match(output, message);
    }),
  );
  assert.deepEqual(await contents(folder), before);
});
