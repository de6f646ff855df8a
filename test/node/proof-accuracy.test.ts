import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { documentTexts, measureDocument } from '../proof/documents.js';
import { measureAccuracy } from '../proof/accuracy.js';
import { readAccuracy } from '../proof/result.js';
import { SENTENCES } from '../proof/sentences.js';
import { ROOT, catalogue } from './helpers.js';

const SOURCES = process.env['QJ_SOURCES'] ?? join(ROOT, '..', 'shared', 'sources');

test('every figure of the documents is tried in each set of sentences', () => {
  for (const set of [1, 2, 3]) {
    const tried = new Set(SENTENCES.filter((sentence) => sentence.set === set).map(({ fact }) => fact));
    for (const { id } of catalogue.data.facts) assert.ok(tried.has(id), `set ${set}: ${id}`);
  }
});

test('true sentences are the same, with few false alarms, slips are noticed, and articles from elsewhere stay unknown', () => {
  const accuracy = measureAccuracy();
  for (const { set, same, alarms, slips } of accuracy.sets) {
    assert.ok(same.are / same.of >= 0.96, `set ${set}: ${same.are} of ${same.of} the same`);
    assert.ok(alarms.are / alarms.of <= 0.03, `set ${set}: ${alarms.are} false alarms of ${alarms.of}`);
    const noticed = Object.values(slips).reduce((sum, { are }) => sum + are, 0);
    const tried = Object.values(slips).reduce((sum, { of }) => sum + of, 0);
    assert.ok(noticed / tried >= 0.95, `set ${set}: ${noticed} of ${tried} slips noticed`);
  }
  assert.equal(accuracy.elsewhere.are, 0);
  assert.deepEqual(accuracy, readAccuracy(), 'run `npm run proof:accuracy -- --keep` and `npm run readme`');
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
