import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isComparable } from '../../src/core/fact.js';
import { catalogue, fact } from './helpers.js';

test('an id that the catalogue does not hold is named in the error', () => {
  assert.throws(() => catalogue.target('gdp-2026'), /no target "gdp-2026"/);
  assert.throws(() => catalogue.fact('__proto__'), RangeError);
  assert.throws(() => catalogue.document(''), RangeError);
  assert.throws(() => catalogue.chain('green-silicon'), /no chain "green-silicon"/);
  assert.throws(() => catalogue.company('longji'), /no company "longji"/);
});

test('the catalogue holds the five documents, and those without a date have null', () => {
  assert.deepEqual(Object.fromEntries(catalogue.data.documents.map(({ id, date }) => [id, date])), {
    'subcentre-page': null,
    'coordination-plan': null,
    'parks-page': null,
    'five-years-report': '2021-10-25',
    'kunming-opinions': '2021-07-03',
  });
});

test('comparable figures share indicator, place and scope, and include the figure itself', () => {
  assert.deepEqual(
    catalogue
      .comparable(fact('gdp-2025-floor'))
      .map(({ id }) => id)
      .sort(),
    ['gdp-2017', 'gdp-2020', 'gdp-2025-floor', 'gdp-2025-stretch', 'gdp-2035'],
  );
  assert.deepEqual(
    catalogue
      .comparable(fact('lfp-capacity-2025'))
      .map(({ id }) => id)
      .sort(),
    ['lfp-capacity-2020', 'lfp-capacity-2025'],
  );
  for (const each of catalogue.data.facts) {
    const group = catalogue.comparable(each);
    assert.ok(group.includes(each), each.id);
    assert.ok(
      group.every((other) => isComparable(each, other)),
      each.id,
    );
  }
});

test('the source of a figure on a joined page is its part, with the date of the whole', () => {
  const source = catalogue.source(fact('gdp-2025-floor'));
  assert.equal(source.id, 'opinions');
  assert.equal(source.title['zh-CN'], '《关于支持曲靖市建设云南副中心城市的若干意见》');
  assert.equal(source.date, null);
  assert.equal(catalogue.source(fact('gdp-2020')).date, '2021-10-25');
});

test('figures that differ know of each other with the reason', () => {
  const [difference] = catalogue.differences(fact('lfp-capacity-2020'));
  assert.deepEqual(difference?.facts, ['lfp-capacity-built-underway', 'lfp-capacity-2020', 'lfp-capacity-2025']);
  assert.equal(difference.reason, 'scope-and-date');
  assert.deepEqual(catalogue.differences(fact('gdp-2020')), []);
});

test('every scope and period of a fact has English words', () => {
  for (const { id, scope, period } of catalogue.data.facts) {
    for (const [phrase, terms] of [
      [scope, catalogue.terms.scopes],
      [period, catalogue.terms.periods],
    ] as const) {
      if (phrase !== null) assert.match(terms[phrase] ?? '', /[a-z]/i, `${id}: ${phrase}`);
    }
  }
});
