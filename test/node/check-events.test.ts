import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DatedEvent } from '../../src/catalogue/types.js';
import { assertFound, broken, list, problemsOf, SOURCES, withSources } from './check-helpers.js';

const changeEvent = (id: string, change: Partial<DatedEvent>) =>
  broken((files) => {
    const event = list<DatedEvent>(files, 'events.json').find((one) => one.id === id);
    assert.ok(event, id);
    Object.assign(event, change);
  });

test('an event that names an unknown fact, place or document is found', () => {
  assertFound(
    problemsOf(changeEvent('sub-centre-by-2025', { facts: ['gdp-2026'] })),
    /sub-centre-by-2025: no fact “gdp-2026”/,
  );
  assertFound(
    problemsOf(changeEvent('sub-centre-by-2025', { place: 'qujin' })),
    /sub-centre-by-2025: no place “qujin”/,
  );
  const evidence = { document: 'sixth', locator: '一', printed: '一' };
  assertFound(problemsOf(changeEvent('sub-centre-by-2025', { evidence })), /sub-centre-by-2025: no document “sixth”/);
});

test('a date that is none is found', () => {
  for (const date of ['2021-3-29', '3月29日', '--09-01', '2021-03-29T08:00', ''])
    assertFound(problemsOf(changeEvent('poverty-twelve-points-issued', { date })), /^data\/events\.json\/\d+\/date/);
  for (const date of ['2021-02-29', '2021-13', '1900'])
    assertFound(
      problemsOf(changeEvent('poverty-twelve-points-issued', { date })),
      new RegExp(`event poverty-twelve-points-issued: “${date}” is no date`),
    );
});

test('a date says what its printed words say, and no more', () => {
  const cases: [id: string, date: string, when: string][] = [
    ['poverty-twelve-points-issued', '2021-03-28', '今年3月29日'],
    ['poverty-twelve-points-issued', '2021-03', '今年3月29日'],
    ['poverty-twelve-points-issued', '2020-03-29', '今年3月29日'],
    ['kunming-opinions-issued', '2022-07-03', '2021年7月3日'],
    ['sub-centre-by-2025', '2025-12-31', '到2025年'],
    ['kunming-sewers-by-2025', '2025-12', '“十四五”末'],
  ];
  for (const [id, date, when] of cases)
    assert.deepEqual(problemsOf(changeEvent(id, { date })), [`event ${id}: the date ${date} is not that of “${when}”`]);
  assertFound(
    problemsOf(changeEvent('sub-centre-by-2025', { when: null })),
    /event sub-centre-by-2025: the date 2025 needs its printed words/,
  );
});

test('an event has a date or the reason why it has none', () => {
  const dateless = { 'zh-CN': '示例', en: 'example' };
  for (const [id, change] of [
    ['sub-centre-by-2025', { date: null }],
    ['sub-centre-by-2025', { dateless }],
    ['new-school-campus-opened', { dateless: null }],
  ] as const)
    assertFound(problemsOf(changeEvent(id, change)), new RegExp(`event ${id}: it needs a date or the reason`));
});

test('the words for the time stand in the document', withSources, () => {
  const files = changeEvent('new-school-campus-opened', { when: { 'zh-CN': '9月2日', en: '2 September' } });
  assert.deepEqual(problemsOf(files, SOURCES), [
    'events.json/new-school-campus-opened: “9月2日” does not stand in the document',
  ]);
});
