import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WIDGETS } from '../../src/static/views.js';
import { CHINESE, LOCALES, catalogue, filesBelow, readText } from './helpers.js';

interface Named {
  name: string;
  description?: string;
}

interface Declaration extends Named {
  tagName?: string;
  attributes: Named[];
  events: Named[];
  cssParts: Named[];
  cssProperties: Named[];
}

interface HtmlData {
  tags: (Named & { attributes: (Named & { values: Named[] })[] })[];
}

interface CssData {
  properties: Named[];
  pseudoElements: Named[];
}

interface WebTypes {
  name: string;
  version: string;
  contributions: {
    html: { elements: (Named & { attributes: (Named & { value: { type: string } })[]; events: Named[] })[] };
    css: { properties: Named[]; 'pseudo-elements': Named[] };
  };
}

const read = (path: string): unknown => JSON.parse(readText(path));

const { modules } = read('dist/custom-elements.json') as { modules: { path: string; declarations: Declaration[] }[] };

const html = read('dist/vscode.html-custom-data.json') as HtmlData;
const css = read('dist/vscode.css-custom-data.json') as CssData;
const webTypes = read('dist/web-types.json') as WebTypes;

const names = (list: readonly Named[] = []): string[] => list.map(({ name }) => name);

const find = <N extends Named>(list: readonly N[], name: string): N => {
  const found = list.find((one) => one.name === name);
  assert.ok(found, name);
  return found;
};

const declarationOf = (tag: string): Declaration => {
  const found = modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName === tag);
  assert.ok(found, tag);
  return found;
};

/** The texts of a union of types. */
const textsOf = (type: string): string[] => type.split(' | ').map((text) => text.replace(/^'|'$/g, ''));

for (const { tag, attribute, ids } of WIDGETS) {
  const { attributes, events, cssParts, cssProperties } = declarationOf(tag);

  test(`${tag}: VS Code knows every attribute, event, part and custom property`, () => {
    const known = find(html.tags, tag);
    assert.deepEqual(names(known.attributes), names(attributes));
    for (const { name } of [...events, ...cssParts]) assert.ok(known.description?.includes(`**${name}**`), name);
    for (const { name } of cssParts) find(css.pseudoElements, `::part(${name})`);
    for (const { name } of cssProperties) find(css.properties, name);
  });

  test(`${tag}: JetBrains knows every attribute, event, part and custom property`, () => {
    const known = find(webTypes.contributions.html.elements, tag);
    assert.deepEqual(names(known.attributes), names(attributes));
    assert.deepEqual(names(known.events), names(events));
    for (const { name } of cssParts) find(webTypes.contributions.css['pseudo-elements'], `part(${name})`);
    for (const { name } of cssProperties) find(webTypes.contributions.css.properties, name);
  });

  test(`${tag}: every view completes, with its title in both languages`, () => {
    const views = ids(catalogue);
    const { values } = find(find(html.tags, tag).attributes, attribute);
    assert.deepEqual(names(values), views);
    for (const { name, description = '' } of values) {
      assert.match(description, CHINESE, name);
      assert.match(description.split(' · ')[1] ?? '', /^[A-Z][^：，]+: /, name);
    }
    const { value } = find(find(webTypes.contributions.html.elements, tag).attributes, attribute);
    assert.deepEqual(textsOf(value.type), views);
    for (const id of views) assert.match(readText('dist/types/attributes.d.ts'), new RegExp(`\\| '${id}'`));
  });

  test(`${tag}: the values of every choice complete`, () => {
    const choices: Record<string, readonly string[]> = {
      theme: ['auto', 'light', 'dark'],
      'text-size': ['normal', 'large'],
      frame: ['full', 'plain'],
      lang: LOCALES,
      ...(tag === 'qj-county-map' ? { layout: ['hex', 'map'] } : {}),
    };
    for (const [name, values] of Object.entries(choices)) {
      assert.deepEqual(names(find(find(html.tags, tag).attributes, name).values), values, name);
      const { value } = find(find(webTypes.contributions.html.elements, tag).attributes, name);
      assert.deepEqual(textsOf(value.type), values, name);
    }
  });
}

test('the map completes lists of layers and of counties', () => {
  const { attributes } = find(html.tags, 'qj-county-map');
  assert.deepEqual(
    names(find(attributes, 'layers').values),
    catalogue.data.layers.map(({ id }) => id),
  );
  const counties = find(attributes, 'highlight').values;
  assert.deepEqual(names(counties).sort(), catalogue.data.counties.map(({ adcode }) => adcode).sort());
  assert.equal(find(counties, '530381').description, '宣威市 · Xuanwei');
});

test('nothing completes twice, and the files say which version they describe', () => {
  const { css: styles, html: tags } = webTypes.contributions;
  for (const list of [
    css.properties,
    css.pseudoElements,
    styles.properties,
    styles['pseudo-elements'],
    tags.elements,
    html.tags,
  ]) {
    assert.equal(new Set(names(list)).size, list.length);
  }
  const { name, version } = read('package.json') as { name: string; version: string };
  assert.deepEqual([webTypes.name, webTypes.version], [name, version]);
});

test('the manifest of the package names modules of the package', () => {
  for (const { path, declarations } of modules) {
    assert.notEqual(readText(path), '', path);
    for (const { name } of declarations) assert.match(readText(path), new RegExp(`\\b${name}\\b`), path);
  }
});

test('what all widgets share is documented once, and each widget lists it', () => {
  const TAG = /^ \* (@(?:attr|fires|slot|csspart|cssprop) .*)$/gm;
  const tagsOf = (path: string): string[] => [...readText(path).matchAll(TAG)].map(([, tag = '']) => tag);
  const shared = tagsOf('src/elements/base-element.ts');
  assert.ok(shared.length > 30);
  for (const path of [...filesBelow('src/widgets', '.ts'), ...filesBelow('scripts/new/templates', '.tpl')])
    assert.deepEqual(
      tagsOf(path).filter((tag) => shared.includes(tag)),
      [],
      path,
    );
  const parts = shared.flatMap((tag) => /^@csspart ([\w-]+)/.exec(tag)?.[1] ?? []);
  const properties = shared.flatMap((tag) => /^@cssprop \[(--[\w-]+)/.exec(tag)?.[1] ?? []);
  for (const { tag } of WIDGETS) {
    const { attributes, events, cssParts, cssProperties } = declarationOf(tag);
    for (const name of parts) find(cssParts, name);
    for (const name of properties) find(cssProperties, name);
    for (const name of ['qj-ready', 'qj-error']) assert.ok(find(events, name).description, name);
    assert.ok(find(attributes, 'lang').description);
  }
});
