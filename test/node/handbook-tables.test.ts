import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Declaration } from '../../scripts/readme/manifest.js';
import { withSection } from '../../scripts/readme/sections.js';
import { tablesOf } from '../../scripts/readme/tables.js';
import { dictionaryProblems } from '../../scripts/readme/translations.js';

const HEADING = { name: 'heading', description: 'Replaces the\n heading.' };

/** Three elements that share an attribute and a method. */
const elements = (own: Partial<Declaration> = {}): Declaration[] =>
  ['qj-target-gauge', 'qj-industry-chain', 'qj-county-map'].map((tagName) => ({
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
  }));

const blocks = (manifest: Declaration[], translate = (sentence: string) => sentence): Record<string, string> =>
  Object.fromEntries(tablesOf(manifest, 'en', translate));

test('what all elements share stands once; what differs stands with each', () => {
  const same = blocks(elements());
  assert.match(same['shared attributes'] ?? '', /\| `heading` \| Replaces the heading\. \|$/);
  assert.equal(same['county-map attributes'], '');
  const differing = blocks(elements({ attributes: [{ name: 'heading', description: 'Another.' }] }));
  assert.equal(differing['shared attributes'], '');
  for (const widget of ['target-gauge', 'industry-chain', 'county-map'])
    assert.match(differing[`${widget} attributes`] ?? '', /`heading`/);
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
  assert.deepEqual(dictionaryProblems({ One: '一', Two: '二' }, ['One', 'Three', 'Three']), [
    'no translation: Three',
    'not used: Two',
  ]);
  assert.deepEqual(dictionaryProblems({ One: '一' }, ['One']), []);
});

test('a new widget gets a section with a place for each of its tables, and gets it once', () => {
  const widget = { widget: 'figure-list', tag: 'qj-figure-list', description: 'Figures in a list.' };
  const text = withSection('# Handbook\n\n<!-- next widget -->\n\n## Licence\n', widget, 'en');
  assert.match(text, /^# Handbook\n\n## `<qj-figure-list>`\n\nFigures in a list\.\n/);
  assert.match(text, /<!-- next widget -->\n\n## Licence\n$/);
  for (const table of ['attributes', 'events', 'parts', 'properties', 'views'])
    assert.ok(text.includes(`<!-- figure-list ${table} -->\n<!-- /figure-list ${table} -->`), table);
  assert.equal(withSection(text, widget, 'en'), text);
});
