import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { StatusWords, Structure } from '../../src/catalogue/types.js';
import { assertFound, broken, list, problemsOf } from './check-helpers.js';

test('a status that statuses.json does not list is found', () => {
  const files = broken((data) => {
    const airports = list<Structure>(data, 'structures/coordination-plan.json').find(({ id }) => id === 'airports');
    const [item] = airports?.items ?? [];
    assert.ok(item);
    item.status = { 'zh-CN': '抓紧推进', en: 'to be hurried' };
  });
  assertFound(problemsOf(files), /airports.*statuses\.json gives no nature for “抓紧推进 \(to be hurried\)”/);
});

const withWord = (change: (lists: StatusWords[]) => void) =>
  problemsOf(
    broken((data) => {
      change(list<StatusWords>(data, 'statuses.json'));
    }),
  );

test('a status word with two natures is found', () => {
  const problems = withWord(([first, second]) => {
    const [word] = first?.words ?? [];
    assert.ok(word && second);
    second.words.push(word);
  });
  assertFound(problems, /statuses\.json: “.+” stands there twice/);
});

test('a status word that no record has is found', () => {
  const problems = withWord(([first]) => {
    first?.words.push({ 'zh-CN': '没有的词', en: 'no such word' });
  });
  assertFound(problems, /statuses\.json: no record has the status “没有的词 \(no such word\)”/);
});
