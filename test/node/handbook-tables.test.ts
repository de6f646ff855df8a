import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Declaration } from '../../scripts/readme/manifest.js';
import { filled, placeProblems, rootOf } from '../../scripts/readme/pages.js';
import { tablesOf, wordsOf } from '../../scripts/readme/tables.js';
import { dictionaryProblems, type Dictionary } from '../../scripts/readme/translations.js';
import { RECORDS } from '../../src/widgets/records.js';

const HEADING = { name: 'heading', description: 'Replaces the\n heading.' };

/** The figure in running text, which has a page of its own with all that it takes. */
const FIGURE: Declaration = { tagName: 'qj-figure', attributes: [{ name: 'fact', description: 'The figure.' }] };

/** Elements that share an attribute and a method, and the figure. */
const elements = (own: Partial<Declaration> = {}): Declaration[] => [
  FIGURE,
  ...RECORDS.map(({ name }) => `qj-${name}`).map((tagName) => ({
    tagName,
    attributes: [HEADING],
    members: [
      {
        kind: 'method',
        name: 'toBlob',
        description: 'The view as a file.',
        parameters: [
          { name: 'format', type: { text: "'svg' | 'png'" } },
          { name: 'width', optional: true, type: { text: 'number' } },
        ],
        return: { type: { text: 'Promise<Blob>' } },
      },
      { kind: 'method', name: 'connectedCallback' },
      { kind: 'field', name: 'locale', description: 'Not an attribute.' },
    ],
    ...(tagName === 'qj-county-map' ? own : {}),
  })),
];

const blocks = (manifest: Declaration[], translate = (sentence: string) => sentence): Record<string, string> =>
  Object.fromEntries(tablesOf(manifest, 'en', translate));

test('what all elements share stands once; what differs stands with each', () => {
  const same = blocks(elements());
  assert.match(same['shared attributes'] ?? '', /\| `heading` \| Replaces the heading\. \|$/);
  assert.equal(same['county-map attributes'], '');
  assert.match(same['figure attributes'] ?? '', /\| `fact` \| The figure\. \|$/);
  const differing = blocks(elements({ attributes: [{ name: 'heading', description: 'Another.' }] }));
  assert.equal(differing['shared attributes'], '');
  for (const { name } of RECORDS) assert.match(differing[`${name} attributes`] ?? '', /`heading`/);
});

test('methods that a docblock offers are listed with their parameters, and a bar in a type breaks no table', () => {
  const rows = blocks(elements())['shared methods']?.split('\n').slice(2);
  assert.deepEqual(rows, [
    "| `toBlob(format: 'svg' \\| 'png', width?: number): Promise<Blob>` | The view as a file. |",
  ]);
});

test('tables speak the language of their handbook', () => {
  const [, table] =
    tablesOf(elements(), 'zh-CN', () => '替换标题。').find(([name]) => name === 'shared attributes') ?? [];
  assert.equal(table, '| 属性 | 作用 |\n| --- | --- |\n| `heading` | 替换标题。 |');
});

test('an element that the manifest lacks is named', () => {
  assert.throws(() => tablesOf([], 'en', (sentence) => sentence), /qj-target-gauge.*npm run build/);
});

test('a sentence without a translation and a translation of no sentence are named', () => {
  const widget = (own: Dictionary, ...sentences: string[]) => ({ file: 'own.json', own, sentences });
  assert.deepEqual(dictionaryProblems({ One: '一', Two: '二' }, [widget({ Four: '四' }, 'One', 'Three', 'Three')]), [
    'own.json: no translation: Three',
    'own.json: not used: Four',
    'scripts/readme/zh-CN.json: not used: Two',
  ]);
  // A widget's own dictionary serves that widget alone.
  assert.deepEqual(dictionaryProblems({}, [widget({ One: '一' }, 'One'), widget({}, 'One')]), [
    'own.json: no translation: One',
  ]);
  assert.deepEqual(dictionaryProblems({ One: '一' }, [widget({ Two: '二' }, 'One', 'Two'), widget({}, 'One')]), []);
});

test('a table goes to the page that has its place, with what stands around it left as it is', () => {
  const page = '# Page\n\n<!-- a views -->\nold\n<!-- /a views -->\n\nText\n';
  const after = '# Page\n\n<!-- a views -->\n\n| new $1 |\n\n<!-- /a views -->\n\nText\n';
  assert.equal(filled(page, [['a views', '| new $1 |']]), after);
  assert.equal(filled(after, [['a views', '| new $1 |']]), after);
  assert.equal(filled(page, [['b views', 'none']]), page);
});

test('a table without a place is named, and so is one with two', () => {
  const place = '<!-- a views -->\n<!-- /a views -->\n';
  const problems = (...texts: string[]) =>
    placeProblems(new Map(texts.map((text, index) => [`${index}.md`, text])), [
      ['a views', 'rows'],
      ['a methods', ''],
    ]);
  assert.deepEqual(problems(place, ''), []);
  assert.match(problems('').join(), /^no page has a place for the a views: write <!-- a views --> and/);
  assert.match(problems(place, place).join(), /^0\.md and 1\.md all have/);
});

test('pages know the way to the project’s folder', () => {
  assert.equal(rootOf('README.md'), '');
  assert.equal(rootOf('docs/en/data.md'), '../../');
});

test('every widget is listed with what it is and the way to its page', () => {
  const manifest = elements().map((element) => ({ ...element, summary: 'Sum.', description: 'One.\n\nTwo.' }));
  const words = Object.fromEntries(wordsOf(manifest, 'en', (sentence) => sentence));
  assert.match(words['widgets'] ?? '', /^- \[`<qj-target-gauge>`\]\(docs\/en\/target-gauge\.md\): Sum\.$/m);
  assert.equal(words['county-map description'], 'One. Two.');
});
