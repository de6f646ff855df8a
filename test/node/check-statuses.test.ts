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

test('a status word with two natures, and one that no record has, are found', () => {
  const files = broken((data) => {
    const [first, second] = list<StatusWords>(data, 'statuses.json');
    const [word] = first?.words ?? [];
    assert.ok(word && second);
    second.words.push(word, { 'zh-CN': '没有的词', en: 'no such word' });
  });
  const problems = problemsOf(files);
  assertFound(problems, /statuses\.json: “.+” stands there twice/);
  assertFound(problems, /statuses\.json: no record has the status “没有的词 \(no such word\)”/);
});
