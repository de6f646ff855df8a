import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locale } from '../../src/core/locale.js';
import { en } from '../../src/i18n/en.js';
import { words } from '../../src/i18n/index.js';
import { zhCN } from '../../src/i18n/zh-CN.js';
import { RECORDS } from '../../src/widgets/records.js';
import { gaugeWords } from '../../src/widgets/target-gauge/words.js';
import { CHINESE } from './helpers.js';

type Phrase = string | ((...given: (string | string[])[]) => string);

/** Every word and phrase with the path of its key. */
const phrases = (tree: object, path = ''): [key: string, phrase: Phrase][] =>
  Object.entries(tree).flatMap(([name, value]: [string, unknown]): [string, Phrase][] => {
    const key = path === '' ? name : `${path}.${name}`;
    return typeof value === 'object' && value !== null ? phrases(value, key) : [[key, value as Phrase]];
  });

const GIVEN = ['Alpha', 'Beta', 'Gamma'];

/** Phrases that take a list, and at which place. */
const LISTS: Record<string, number> = {
  'industry-chain.errors.unknownStage': 2,
  'county-map.errors.unknownCounty': 2,
  'county-map.errors.unknownCategory': 1,
};

/** The roles of a stage that its box says nothing of. */
const SILENT = ['industry-chain.tags.stage', 'industry-chain.tags.part'];

const say = (key: string, phrase: Phrase = ''): string =>
  typeof phrase === 'string'
    ? phrase
    : phrase(...GIVEN.map((value, index) => (LISTS[key] === index ? [value] : value)));

/** Each widget's own words, which its `words.ts` gives by language. */
const own = await Promise.all(
  RECORDS.map(async ({ name }) => {
    const module = (await import(`../../src/widgets/${name}/words.js`)) as Record<string, (locale: Locale) => object>;
    const [wordsOf] = Object.values(module);
    if (!wordsOf) throw new Error(`${name} has no words`);
    return [name, wordsOf] as const;
  }),
);

const everyPhrase = (shared: object, locale: Locale): Map<string, Phrase> =>
  new Map([...phrases(shared), ...own.flatMap(([name, wordsOf]) => phrases(wordsOf(locale), name))]);

const chinese = everyPhrase(zhCN, 'zh-CN');
const english = everyPhrase(en, 'en');

test('English has the same keys as Chinese all the way down', () => {
  assert.ok(chinese.size > 100);
  assert.deepEqual([...english.keys()].sort(), [...chinese.keys()].sort());
});

test('a phrase is of the same sort and takes the same number of values in both languages', () => {
  for (const [key, phrase] of chinese) {
    const twin = english.get(key);
    assert.equal(typeof twin, typeof phrase, key);
    if (typeof phrase === 'function' && typeof twin === 'function') assert.equal(twin.length, phrase.length, key);
  }
});

test('an English phrase repeats every value that the Chinese one repeats', () => {
  for (const [key, phrase] of chinese) {
    const [zh, twin] = [say(key, phrase).toLowerCase(), say(key, english.get(key)).toLowerCase()];
    for (const value of GIVEN) {
      assert.equal(twin.includes(value.toLowerCase()), zh.includes(value.toLowerCase()), `${key}: ${value}`);
    }
  }
});

test('no phrase is empty or says undefined, and only separators may be blank', () => {
  for (const [key, phrase] of [...chinese, ...english]) {
    const text = say(key, phrase);
    assert.doesNotMatch(text, /undefined|NaN|\[object/, key);
    if (!['sentenceGap', ...SILENT].includes(key)) assert.notEqual(text.trim(), '', key);
  }
});

test('English holds no Chinese letters or signs but the quoted example and a term of the law', () => {
  for (const [key, phrase] of english) {
    assert.doesNotMatch(say(key, phrase).replace(/3500亿元|审图号/g, ''), CHINESE, key);
  }
});

test('English counts one place and one point in the singular', () => {
  const { places, points } = gaugeWords('en');
  assert.equal(places(1), '1 place');
  assert.equal(places(24), '24 places');
  assert.equal(points(1), '1 percentage point');
  assert.equal(points(10), '10 percentage points');
});

test('a title that has its own marks is not quoted again in Chinese', () => {
  assert.equal(zhCN.quote('曲靖加快打造云南副中心城市'), '《曲靖加快打造云南副中心城市》');
  assert.equal(zhCN.quote('《曲靖市促进区域协调发展实施方案》'), '《曲靖市促进区域协调发展实施方案》');
});

test('each language has its own words', () => {
  assert.equal(words('zh-CN'), zhCN);
  assert.equal(words('en'), en);
});
