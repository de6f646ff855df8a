import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filesBelow, readText } from './helpers.js';
import { built } from './run-command.js';

/** What each library's code says and no other's, minified or not. */
const MARKS: Record<string, RegExp> = {
  lit: /lit-noChange|finalizeStyles/,
  echarts: /_ec_inited|echartsInstance|__ec_inner_|ecModel/,
  zrender: /zrender|_zr\b|rectHover/,
  '@dagrejs/dagre': /nestingGraph|nestingRoot/,
  'topojson-client': /\bTopology\b|arcs\.length/,
  'fastest-levenshtein': /charCodeAt\(\w+\)\]\|=/,
};

const head = (code: string): string => /\/\*! (.+?): LICENSES\.txt \*\//.exec(code)?.[1] ?? '';

const served = filesBelow('dist', '.js').filter((path) => !/^dist\/(?:lib|types|views)\/|^dist\/cli\.js$/.test(path));

test('every built file that holds a library names it ahead of its code', built, () => {
  const found = new Set<string>();
  for (const path of served) {
    const code = readText(path);
    const names = head(code).split(', ');
    for (const [name, mark] of Object.entries(MARKS)) {
      if (!mark.test(code)) continue;
      found.add(name);
      assert.ok(names.includes(name), `${path} holds ${name} and names ${names.join()}`);
    }
  }
  assert.deepEqual([...found].sort(), Object.keys(MARKS).sort());
});

test('what the built files name stands in LICENSES.txt, with its terms', built, () => {
  const texts = new Map(
    readText('dist/LICENSES.txt')
      .split(/\n\n-{80}\n\n/)
      .map((text) => [text.slice(0, text.indexOf(' ')), text]),
  );
  const named = [...served, 'dist/cli.js'].flatMap((path) => head(readText(path)).split(', ').filter(Boolean));
  for (const name of named) {
    assert.match(texts.get(name) ?? '', /copyright|permission to use, copy/i, name);
  }
  for (const [name, terms] of [
    ['lit', 'Neither the name of the copyright holder'],
    ['zrender', 'Neither the name of the copyright holder'],
    ['echarts', 'Apache License'],
    ['echarts', 'This product includes software developed at'],
    ['@dagrejs/dagre', 'The above copyright notice and this permission notice'],
    ['topojson-client', 'Permission to use, copy, modify'],
  ] as const) {
    assert.ok(texts.get(name)?.includes(terms), `${name}: ${terms}`);
  }
});
