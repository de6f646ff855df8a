import assert from 'node:assert/strict';
import { test } from 'node:test';
import { glossaryProblems, type Glossary } from '../../src/cli/glossary.js';
import { FILES, assertFound, broken, list, problemsOf, type Files } from './check-helpers.js';

interface Named {
  id: string;
  name: { 'zh-CN': string; en: string };
}

const indicator = (files: Files, id: string): Named => {
  const found = list<Named>(files, 'indicators.json').find((one) => one.id === id);
  assert.ok(found, id);
  return found;
};

/** The data with another English for an indicator, and nothing else changed. */
const renamed = (id: string, english: string) =>
  broken((files) => {
    indicator(files, id).name.en = english;
  });

const glossaryOf = (files: Files): Glossary => files.get('glossary.json') as Glossary;

test('a text whose English leaves the glossary is found where it stands', () => {
  assert.deepEqual(problemsOf(renamed('specialised-smes', 'Specialised small firms')), [
    'indicators.json/specialised-smes: “Specialised small firms” does not put 专精特新 as “specialised, refined, distinctive and innovative” (data/glossary.json)',
  ]);
});

test('the case of a phrase does not count, and any of its phrases will do', () => {
  assert.deepEqual(
    problemsOf(renamed('specialised-smes', 'SPECIALISED, REFINED, DISTINCTIVE AND INNOVATIVE firms')),
    [],
  );
  const other = broken((files) => {
    glossaryOf(files)
      .terms.find((term) => term['zh-CN'] === '小黄姜')
      ?.en.push('yellow ginger of Luoping');
    indicator(files, 'ginger-area').name.en = 'Area under yellow ginger of Luoping';
  });
  assert.deepEqual(problemsOf(other), []);
});

test('each term of the glossary stands in the data and is held', () => {
  const terms: string[] = [];
  const files = broken((all) => {
    for (const term of glossaryOf(all).terms) {
      term.en = ['no text says this'];
      terms.push(term['zh-CN']);
    }
  });
  const problems = problemsOf(files);
  assert.deepEqual(
    terms.filter((term) => !problems.some((problem) => problem.includes(` does not put ${term} as `))),
    [],
  );
});

test('one Chinese text has one English in every file', () => {
  assertFound(
    problemsOf(renamed('large-industry-firms', 'Big industrial firms')),
    /规上工业企业数 is “(?:Big industrial firms|Industrial firms above designated size)” here and “(?:Big industrial firms|Industrial firms above designated size)” in /,
  );
});

test('the words of scopes and periods are held, too', () => {
  const files = broken((all) => {
    (all.get('terms.json') as { scopes: Record<string, string> }).scopes['索通云铝'] = 'Suotong Yunlü';
  });
  assertFound(
    problemsOf(files),
    /^terms\.json: “Suotong Yunlü” does not put 索通|索通云铝 is “Suotong Yunlü”|“Suotong Yunlü” in terms/,
  );
});

test('a text with several English forms is held to them, and needs each', () => {
  const { texts } = FILES.find(({ path }) => path === 'glossary.json')?.content as Glossary;
  for (const { 'zh-CN': chinese, en } of texts) {
    for (const form of en) {
      const files = broken((all) => {
        const several = glossaryOf(all).texts.find((one) => one['zh-CN'] === chinese);
        assert.ok(several);
        several.en = ['no text says this', ...en.filter((one) => one !== form)];
      });
      assertFound(
        glossaryProblems(files),
        new RegExp(`“${form.replace(/[()]/g, '.')}” is not among the English texts of ${chinese}`, 'i'),
      );
    }
  }
});

test('two forms need a reason, and the glossary must be there', () => {
  const unexplained = broken((all) => {
    const [first] = glossaryOf(all).texts;
    assert.ok(first);
    first.why = '';
  });
  assertFound(problemsOf(unexplained), /^data\/glossary\.json\/texts\/0\/why/);
  const missing = broken((all) => {
    all.delete('glossary.json');
  });
  assert.deepEqual(problemsOf(missing), ['data/glossary.json is missing']);
});
