import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { settableFirst } from '../../.storybook/control-order.js';
import { documentedManifest } from '../../.storybook/manifest.js';
import { FIGURE_FILE, SHARED, ownFile, readDictionary } from '../../scripts/readme/translations.js';
import { RECORDS } from '../../src/widgets/records.js';
import { EVENTS } from '../../stories/controls.js';

interface Named {
  name: string;
}

interface Declaration extends Named {
  tagName?: string;
  description?: string;
  attributes?: Named[];
  members?: (Named & { static?: boolean; attribute?: string })[];
  events?: Named[];
  slots?: Named[];
  cssProperties?: Named[];
  cssParts?: Named[];
}

const MANIFEST = new URL('../../custom-elements.json', import.meta.url);
const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8')) as { modules: { declarations: Declaration[] }[] };
const elements = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName !== undefined);

type Controls = Record<string, { control?: unknown; description?: string } | undefined>;

/** The figure in running text is no widget, but has stories as well. */
const NAMES = [...RECORDS.map(({ name }) => name), 'figure'];

/** The controls of each element's stories, by its tag. */
const CONTROLS = new Map(
  await Promise.all(
    NAMES.map(async (name) => {
      const { argTypes } = (await import(`../../stories/${name}-args.js`)) as { argTypes: Controls };
      return [`qj-${name}`, argTypes] as [string, Controls];
    }),
  ),
);

const namesOf = (items: readonly Named[] = []): string[] => items.map(({ name }) => name);

test('the stories know the controls of every element of the manifest', () => {
  assert.deepEqual([...CONTROLS.keys()].sort(), elements.map(({ tagName }) => tagName).sort());
});

test('every element of the manifest is described in Chinese too', () => {
  const dictionaries = [SHARED, FIGURE_FILE, ...RECORDS.map(({ name }) => ownFile(name))].map(readDictionary);
  const documented = documentedManifest(manifest, dictionaries).modules.flatMap(({ declarations }) => declarations);
  for (const { tagName } of elements) {
    const page = documented.find((declaration) => declaration.tagName === tagName);
    assert.match(page?.description ?? '', /^\p{Script=Han}/u, tagName);
  }
});

for (const { tagName = '', attributes, members = [], events, slots, cssProperties, cssParts } of elements) {
  const controls = CONTROLS.get(tagName) ?? {};
  const settable = [
    ...namesOf(attributes),
    ...namesOf(cssProperties),
    ...namesOf(cssParts).map((name) => `::part(${name})`),
  ];
  const readable = [
    ...namesOf(members.filter((member) => !member.static && !member.attribute)),
    ...namesOf(events),
    ...namesOf(slots),
  ];

  test(`${tagName}: every attribute, custom property and part has a control, and every control sets one`, () => {
    const set = Object.keys(controls).filter((name) => controls[name]?.control !== false);
    assert.deepEqual(set.sort(), settable.sort());
  });

  test(`${tagName}: what cannot be set is listed as such`, () => {
    const listed = Object.keys(controls).filter((name) => controls[name]?.control === false);
    assert.deepEqual(listed.sort(), readable.sort());
  });

  test(`${tagName}: every description is Chinese first`, () => {
    for (const [name, entry] of Object.entries(controls)) {
      const description = entry?.description ?? '';
      const [chinese, english] = [description.search(/\p{Script=Han}/u), description.indexOf(' · ')];
      assert.ok(chinese >= 0 && chinese < english, `${name}: ${description}`);
    }
  });

  test(`${tagName}: every event goes to the actions panel`, () => {
    assert.deepEqual(namesOf(events).sort(), [...EVENTS].sort());
  });
}

test('controls begin with attributes and end with what can only be read', () => {
  const argTypes = Object.fromEntries(
    [
      ['errors', 'properties'],
      ['target', 'attributes'],
      ['theme', 'attributes'],
      ['qj-ready', 'events'],
      ['', 'slots'],
      ['--qj-text', 'css custom properties'],
      ['toBlob', 'methods'],
      ['::part(frame)', 'css shadow parts'],
    ].map(([name = '', category = '']) => [name, { name, table: { category } }]),
  );
  const ordered = settableFirst({ argTypes } as unknown as Parameters<typeof settableFirst>[0]);
  assert.deepEqual(Object.keys(ordered), [
    'target',
    'theme',
    '--qj-text',
    '::part(frame)',
    '',
    'qj-ready',
    'toBlob',
    'errors',
  ]);
});
