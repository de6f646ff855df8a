import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { documentTexts, measureDocument } from '../proof/documents.js';
import { alarmsElsewhere, alarmsOf, isNoticed, measureSet, measureSlips } from '../proof/measure.js';
import { SENTENCES } from '../proof/sentences.js';
import { ROOT, catalogue } from './helpers.js';

const SOURCES = process.env['QJ_SOURCES'] ?? join(ROOT, '..', 'shared', 'sources');

test('every figure of the documents is tried in each set of sentences', () => {
  for (const set of [1, 2, 3]) {
    const tried = new Set(SENTENCES.filter((sentence) => sentence.set === set).map(({ fact }) => fact));
    for (const { id } of catalogue.data.facts) assert.ok(tried.has(id), `set ${set}: ${id}`);
  }
});

for (const set of [1, 2, 3] as const)
  test(`set ${set}: true sentences are the same, with few false alarms, and slips are noticed`, () => {
    const result = measureSet(set);
    const { own, none } = result;
    const same = own.filter(({ said }) => said === 'same').length / own.length;
    assert.ok(same >= 0.96, `${same} the same`);
    const alarms = alarmsOf(result) / (own.length + none);
    assert.ok(alarms <= 0.03, `${alarms} false alarms`);
    const slips = Object.values(measureSlips(set)).flat();
    const noticed = slips.filter(isNoticed).length / slips.length;
    assert.ok(noticed >= 0.95, `${noticed} of ${slips.length} slips noticed`);
  });

test('articles from elsewhere get no verdict but unknown', () => {
  assert.deepEqual(alarmsElsewhere(), []);
});

test(
  'the documents differ from themselves nowhere, and single changes to them are noticed',
  { skip: existsSync(SOURCES) ? false : 'no folder of documents' },
  () => {
    const results = [...(documentTexts(SOURCES) ?? [])].map(([, text]) => measureDocument(text));
    const findings = results.flatMap((result) => result.findings);
    const alarms = findings.filter(({ verdict }) => verdict !== 'same' && verdict !== 'unknown');
    assert.ok(alarms.length / findings.length <= 0.03, JSON.stringify(alarms.map(({ text, fact }) => [text, fact])));
    const seen = new Set(findings.filter(({ verdict }) => verdict === 'same').map(({ fact }) => fact));
    assert.ok(seen.size >= 0.9 * catalogue.data.facts.length, `${seen.size} facts`);
    const changes = results.reduce((sum, result) => sum + result.changes, 0);
    const noticed = results.reduce((sum, result) => sum + result.noticed, 0);
    assert.ok(noticed / changes >= 0.95, `${noticed} of ${changes}`);
  },
);
