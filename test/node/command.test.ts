import assert from 'node:assert/strict';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { WIDGETS } from '../../src/static/views.js';
import type { Fact } from '../../src/core/fact.js';
import { fallbackText } from '../../src/view/text.js';
import { built, emptyFolder, run } from './run-command.js';
import { CHAIN_IDS, CHINESE, ROOT, TARGET_IDS, catalogue, chain, gauge, readText } from './helpers.js';

const SOURCES = process.env['QJ_SOURCES'] ?? join(ROOT, '..', 'shared', 'sources');

const builtWithSources = {
  skip: built.skip || (existsSync(SOURCES) ? false : 'the evidence was not checked: no folder of documents'),
};

interface ViewRow {
  tag: string;
  attributes: Record<string, string>;
  title: string;
  place: string;
  documents: string[];
  facts: string[];
  structures: string[];
}

test('list --json has one row per view: tag, attributes, title, place, documents, facts, structures', built, () => {
  const { status, stdout, stderr } = run('list', '--json');
  assert.deepEqual([status, stderr], [0, '']);
  const rows = JSON.parse(stdout) as ViewRow[];
  const known = catalogue.data.documents.map(({ id }) => id);
  const placeNames = new Set(catalogue.data.places.map(({ name }) => name['zh-CN']));
  const idsOf = (tag: string, attribute: string) =>
    rows.filter((row) => row.tag === tag).map(({ attributes }) => attributes[attribute]);
  assert.deepEqual(idsOf('qj-target-gauge', 'target'), TARGET_IDS);
  assert.deepEqual(idsOf('qj-industry-chain', 'chain').sort(), [...CHAIN_IDS].sort());
  assert.deepEqual(
    rows.map(({ tag }) => tag),
    WIDGETS.flatMap(({ tag, ids }) => ids(catalogue).map(() => tag)),
    'and no other rows',
  );
  for (const row of rows) {
    assert.deepEqual(Object.keys(row), ['tag', 'attributes', 'title', 'place', 'documents', 'facts', 'structures']);
    assert.equal(Object.keys(row.attributes).length, 1);
    assert.ok(row.title && row.place);
    for (const place of row.place.split('、')) assert.ok(placeNames.has(place), row.place);
    assert.ok(row.documents.length > 0 && row.documents.every((id) => known.includes(id)));
  }
  assert.deepEqual(rows[0], {
    tag: 'qj-target-gauge',
    attributes: { target: 'gdp-2025' },
    title: '地区生产总值：2025年目标',
    place: '曲靖市',
    documents: ['five-years-report', 'subcentre-page'],
    facts: ['gdp-2017', 'gdp-2020', 'gdp-2025-floor', 'gdp-2025-stretch'],
    structures: [],
  });
  const { facts, ...ginger } = rows.find(({ attributes }) => attributes['chain'] === 'luoping-ginger') ?? {};
  assert.ok(facts?.includes('luoping-ginger-output-value'));
  assert.deepEqual(ginger, {
    tag: 'qj-industry-chain',
    attributes: { chain: 'luoping-ginger' },
    title: '罗平小黄姜产业链',
    place: '罗平县',
    documents: ['parks-page'],
    structures: [],
  });
});

test('list speaks English when asked and refuses other languages', built, () => {
  const { stdout } = run('list', '--json', '--lang', 'en');
  for (const { title, place } of JSON.parse(stdout) as ViewRow[]) assert.doesNotMatch(title + place, CHINESE);
  assert.equal(run('list', '--lang', 'fr').status, 2);
});

test('list without --json has one line per view', built, () => {
  const { status, stdout } = run('list');
  assert.equal(status, 0);
  const lines = stdout.trimEnd().split('\n');
  assert.equal(lines.length, WIDGETS.flatMap(({ ids }) => ids(catalogue)).length);
  assert.ok(lines.includes('qj-industry-chain\tqujing-clusters\t曲靖市\t三大先进制造业集群'), stdout);
});

test('facts --json is an array of every fact in the published form', built, () => {
  const { status, stdout } = run('facts', '--json');
  assert.equal(status, 0);
  const facts = JSON.parse(stdout) as Fact[];
  assert.deepEqual(facts, catalogue.data.facts);
  for (const each of facts) {
    for (const key of [
      'id',
      'indicator',
      'place',
      'kind',
      'comparator',
      'value',
      'unit',
      'year',
      'period',
      'scope',
      'evidence',
      'note',
    ]) {
      assert.ok(key in each, `${each.id} lacks ${key}`);
    }
    for (const key of ['document', 'locator', 'printed'] as const) assert.equal(typeof each.evidence[key], 'string');
  }
});

test('check without the documents exits 0 and says that the evidence was not checked', built, () => {
  const { status, stdout, stderr } = run('check');
  assert.deepEqual([status, stderr], [0, '']);
  assert.match(stdout, /^\d+ facts, \d+ structures, 0 problems; the evidence was not checked/);
});

test('check with the documents exits 0 and says how much it held against them', builtWithSources, () => {
  const { status, stdout, stderr } = run('check', '--sources', SOURCES);
  assert.deepEqual([status, stderr], [0, '']);
  assert.match(stdout, /0 problems; the evidence of \d+ figures and claims was held against the documents/);
});

test('check exits 1 with every missing document on stderr', built, () => {
  const { status, stdout, stderr } = run('check', '--sources', mkdtempSync(join(tmpdir(), 'qj-empty-')));
  assert.equal(status, 1);
  for (const { file } of catalogue.data.documents) assert.ok(stderr.includes(`${file} is missing`), stderr);
  assert.match(stdout, /5 problems/);
});

test('check says how many figures it held, none where no document is there', built, () => {
  const { stdout, status } = run('check', '--sources', emptyFolder());
  assert.equal(status, 1);
  assert.match(stdout, /the evidence of 0 figures and claims was held/);
});

test('--version is that of the package', built, () => {
  const { version } = JSON.parse(readText('package.json')) as { version: string };
  const { status, stdout } = run('--version');
  assert.deepEqual([status, stdout], [0, `${version}\n`]);
});

test('check of a folder that does not exist exits 2 and says what to give', built, () => {
  const { status, stderr } = run('check', '--sources', '/no/such/folder');
  assert.equal(status, 2);
  assert.match(stderr, /"\/no\/such\/folder" does not exist\. Give the folder/);
});

test('an unknown target exits 2 with close matches on stderr and nothing on stdout', built, () => {
  const { status, stdout, stderr } = run('snippet', 'qj-target-gauge', '--target', 'gpd-2025');
  assert.deepEqual([status, stdout], [2, '']);
  assert.match(stderr, /no target "gpd-2025"\. Close matches: gdp-2025/);
  assert.match(stderr, /qj-widgets list/);
});

test('an unknown chain exits 2 with close matches, and a target is no chain', built, () => {
  const { status, stdout, stderr } = run('snippet', 'qj-industry-chain', '--chain', 'green-silicon');
  assert.deepEqual([status, stdout], [2, '']);
  assert.match(stderr, /no chain "green-silicon"\. Close matches: green-silicon-pv/);
  assert.match(stderr, /qj-widgets list/);
  const target = run('snippet', 'qj-industry-chain', '--chain', 'gdp-2025');
  assert.deepEqual([target.status, target.stdout], [2, '']);
});

test('an unknown tag, command and option, and a missing option exit 2 with a message', built, () => {
  for (const given of [
    ['snippet', 'qj-gauge', '--target', 'gdp-2025'],
    ['snippet', 'qj-target-gauge'],
    ['snippet', 'qj-industry-chain'],
    // The other widget's option does not choose its view.
    ['snippet', 'qj-industry-chain', '--target', 'gdp-2025'],
    ['lsit'],
    ['list', '--jsno'],
    ['snippet', 'qj-target-gauge', '--target', 'gdp-2025', '--form', 'poem'],
    ['snippet', 'qj-target-gauge', '--target', 'gdp-2025', '--script', 'javascript:alert(1)//.js'],
    ['snippet', 'qj-target-gauge', '--target', 'gdp-2025', '--script', '//other.example/qj-widgets.js'],
  ]) {
    const { status, stderr } = run(...given);
    assert.equal(status, 2, given.join(' '));
    assert.notEqual(stderr.trim(), '', given.join(' '));
  }
});

test('the snippet is the tag with its picture and the script, and --form text is the figure in words', built, () => {
  const snippet = run('snippet', 'qj-target-gauge', '--target', 'gdp-2025', '--lang', 'en', '--script', '/x/qj.js');
  assert.equal(snippet.status, 0);
  assert.match(
    snippet.stdout,
    /^<link rel="stylesheet" href="\/x\/qj-inline\.css">\n<qj-target-gauge target="gdp-2025" lang="en">\n.*<img src="\/x\/views\/target-gauge\/gdp-2025\/en-350\.svg" .*<\/qj-target-gauge>\n<script type="module" src="\/x\/qj\.js"><\/script>\n$/s,
  );
  const text = run('snippet', 'qj-target-gauge', '--target', 'gdp-2025', '--form', 'text');
  assert.equal(text.stdout, `${fallbackText(gauge('gdp-2025'))}\n`);
});

test(
  'the snippet of a chain is its tag with its picture and the script, and --form text is the chain in words',
  built,
  () => {
    const snippet = run('snippet', 'qj-industry-chain', '--chain', 'green-silicon-pv', '--lang', 'en');
    assert.equal(snippet.status, 0);
    assert.match(
      snippet.stdout,
      /^<link rel="stylesheet" href="[^"]+">\n<qj-industry-chain chain="green-silicon-pv" lang="en">\n.*<img src="[^"]+\/en-350\.svg" .*<\/qj-industry-chain>\n<script type="module" src="[^"]+"><\/script>\n$/s,
    );
    for (const id of CHAIN_IDS) {
      const text = run('snippet', 'qj-industry-chain', '--chain', id, '--form', 'text');
      assert.deepEqual([text.status, text.stdout], [0, `${fallbackText(chain(id))}\n`], id);
    }
  },
);

test('--help exits 0 for the command and each of its parts', built, () => {
  for (const given of [[], ['list'], ['facts'], ['coverage'], ['check'], ['snippet'], ['render']]) {
    const { status, stdout, stderr } = run(...given, '--help');
    assert.deepEqual([status, stderr], [0, ''], given.join(' '));
    assert.match(stdout, /^Usage: qj-widgets/);
  }
});
