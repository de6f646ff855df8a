import assert from 'node:assert/strict';
import { test } from 'node:test';
import proofData from '../../data/proof-words.json' with { type: 'json' };
import { csvOf, markdownOf, summaryOf } from '../../demo/builder/proof/export.js';
import { VERDICTS, countsOf, figuresOf, piecesOf, withVerdicts } from '../../demo/builder/proof/figures.js';
import { documentCount, verdictWord } from '../../demo/builder/proof/said.js';
import { SAMPLE } from '../../demo/builder/proof/sample.js';
import { inSlices } from '../../demo/builder/proof/slices.js';
import { proofWords } from '../../demo/builder/proof/words.js';
import { addressOf, stateOf } from '../../demo/builder/state.js';
import { proof, type Finding } from '../../src/proof/proof.js';
import { proofIndex, type ProofWords } from '../../src/static/proof-index.js';
import { LOCALES, catalogue } from './helpers.js';

const index = proofIndex(catalogue, proofData as ProofWords);

const read = (text: string) => figuresOf(text, proof(text, index), index);

const sample = read(SAMPLE);

const figure = (text: string) => {
  const found = sample.find(({ finding }) => finding.text === text);
  assert.ok(found, text);
  return found;
};

test('the sample says that it is invented, and has every verdict', () => {
  assert.match(SAMPLE, /^样稿（虚构）\n/);
  assert.deepEqual(
    countsOf(sample).map(({ verdict }) => verdict),
    VERDICTS,
  );
  assert.equal(summaryOf(sample, 'zh-CN'), `文中${sample.length}处数字，4处一致`);
});

test('the pieces of a draft are the draft, whatever stands in it', () => {
  for (const text of [SAMPLE, `\n\n${SAMPLE}\r\n`, '<b>曲靖</b>2020年74位', '没有数字。', '']) {
    const pieces = piecesOf(text, read(text));
    assert.equal(pieces.map((piece) => (typeof piece === 'string' ? piece : piece.finding.text)).join(''), text);
    assert.ok(!pieces.includes(''));
  }
  assert.deepEqual(
    piecesOf(SAMPLE, sample).flatMap((piece) => (typeof piece === 'string' ? [] : [piece.number])),
    sample.map((_, at) => at + 1),
  );
});

test('a figure stands in its clause, and what differs is told by the words of the draft and of the document', () => {
  const { before, after } = figure('超过70%');
  assert.equal(`${before}|${after}`, '贡献了|的规上工业总产值');
  const { correction, finding } = figure('3000亿元');
  assert.equal(correction?.instead, '全市经济总量达3000亿元');
  assert.equal(correction.suggestion, finding.suggestion);
  assert.deepEqual(figure('454户').correction, {
    instead: '2024年，全市园区规上工业企业454户',
    suggestion: '2025年，全市园区规上工业企业454户',
  });
  assert.equal(figure('74位').correction, null);
  assert.equal(figure('3200万人次').correction, null);
});

test('a place that is changed may stand before the figure’s clause', () => {
  const text = '据统计，师宗县2020年，经济总量接近3000亿元。';
  const start = text.indexOf('接近');
  const finding: Finding = {
    start,
    end: start + '接近3000亿元'.length,
    text: '接近3000亿元',
    verdict: 'scope',
    fact: 'gdp-2020',
    document: 'five-years-report',
    printed: '接近3000亿元',
    says: '接近3000亿元（实际，2020年）',
    comparator: null,
    suggestion: '曲靖市2020年，经济总量接近3000亿元',
    replaces: { start: text.indexOf('师宗'), end: text.length - 1 },
    view: 'gdp-2025',
  };
  const [found] = figuresOf(text, [finding], index);
  assert.equal(found?.correction?.instead, '师宗县2020年，经济总量接近3000亿元');
});

test('a clause whose year stands in another sentence says its own', () => {
  const [found] = read('2024年，曲靖发展。全市园区规上工业企业454户。');
  assert.ok(found);
  assert.equal(found.finding.verdict, 'year');
  assert.deepEqual(found.correction, {
    instead: '全市园区规上工业企业454户',
    suggestion: '2025年全市园区规上工业企业454户',
  });
});

test('a dropped comparator is told from another one', () => {
  assert.equal(verdictWord(figure('3000亿元'), 'zh-CN'), '少了限定词');
  const [other] = read('2020年，曲靖市经济总量超过3000亿元。');
  assert.ok(other);
  assert.equal(verdictWord(other, 'zh-CN'), '限定词相反');
  assert.equal(verdictWord(other, 'en'), 'Qualifier turned round');
});

test('no word says that a draft is wrong', () => {
  for (const locale of LOCALES) {
    const said = JSON.stringify(proofWords(locale)) + markdownOf(sample, index, locale);
    assert.doesNotMatch(said, /错|有误|不对|不正确|wrong|error|incorrect|mistake/i);
  }
});

test('the number of documents is that of the data', () => {
  assert.equal(documentCount(index, 'zh-CN'), '五');
  assert.equal(documentCount(index, 'en'), '5');
  const [fact] = index.facts;
  assert.ok(fact);
  const many = Array.from({ length: 12 }, (_, at) => ({ ...fact, document: `document-${at}` }));
  assert.equal(documentCount({ ...index, facts: many }, 'zh-CN'), '12');
});

test('a filter shows its verdicts, and everything where the draft has none of them', () => {
  const texts = withVerdicts(sample, ['year', 'unknown']).map(({ finding }) => finding.text);
  assert.deepEqual(texts, ['454户', '3200万人次']);
  assert.equal(withVerdicts(sample, []), sample);
  const [same] = sample.filter(({ finding }) => finding.verdict === 'same');
  assert.ok(same);
  assert.deepEqual(withVerdicts([same], ['unknown']), [same]);
});

test('the list for a spreadsheet has a byte order mark, a line a figure, and no formulas', () => {
  const csv = csvOf(sample, index, 'zh-CN');
  assert.ok(csv.startsWith('\uFEFF编号,文中,所在分句,'));
  assert.equal(csv.trimEnd().split('\r\n').length, sample.length + 1);
  assert.match(
    csv,
    /\r\n1,3000亿元,全市经济总量达3000亿元,少了限定词,曲靖市，地区生产总值,接近3000亿元（实际，2020年）,/,
  );
  assert.match(csv, /9,3200万人次,[^\r]*文件未载,,五份文件都没有这个数,,,,\r\n/);
  const hostile = csvOf(read('=HYPERLINK("x")&"曲靖2020年74位'), index, 'zh-CN');
  assert.match(hostile, /,"'=HYPERLINK\(""x""\)&""曲靖2020年74位",/);
});

test('the list as Markdown is one table, whatever the draft says', () => {
  const rowsOf = (text: string) =>
    markdownOf(read(text), index, 'zh-CN')
      .split('\n')
      .filter((line) => line.startsWith('|'));
  const rows = rowsOf(SAMPLE);
  assert.equal(rows.length, sample.length + 2);
  const [, , row = ''] = rowsOf('曲靖|<img src=x>[链接](javascript:1)\n**2020年74位**');
  const cells = (line: string) => line.split(/(?<!\\)\|/).length;
  assert.equal(cells(row), cells(rows[2] ?? ''));
  assert.doesNotMatch(row, /(?<!\\)[<[*]/);
});

test('a generator is gone through in tasks of its own, and stops when it is told to', async () => {
  const results = await new Promise((finished) => {
    let isLater = false;
    const steps = (function* () {
      assert.ok(isLater, 'not in the task that asked for it');
      yield 1;
      yield 2;
    })();
    inSlices(steps, finished);
    isLater = true;
  });
  assert.deepEqual(results, [1, 2]);

  let isTaken = false;
  const stop = inSlices(
    (function* () {
      isTaken = true;
      yield 1;
    })(),
    () => undefined,
  );
  stop();
  await new Promise((finished) => {
    inSlices([][Symbol.iterator](), finished);
  });
  assert.ok(!isTaken);
});

test('the page has an address of its own, long and short', () => {
  assert.equal(stateOf('?proof').by, 'proof');
  assert.equal(stateOf('?proof&ui=en').ui, 'en');
  assert.equal(addressOf(stateOf('?proof')), '?by=proof');
  assert.equal(stateOf('?by=proof').by, 'proof');
});
