import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Verdict } from '../../src/proof/differences.js';
import { proof, proofReader, type Finding } from '../../src/proof/proof.js';
import { trialIndex } from '../proof/measure.js';
import { ENGLISH } from '../proof/sentences.js';
import { SAMPLE } from './proof-sample.js';

const read = (text: string): Finding[] => proof(text, trialIndex);

const said = (text: string): [string, Verdict, string | null][] =>
  read(text).map(({ text: figure, verdict, fact }) => [figure, verdict, fact]);

/** A sentence's one figure, with the verdict and the fact expected. */
const expectOne = (text: string, verdict: Verdict, fact: string | null): void => {
  const found = read(text);
  assert.deepEqual(
    found.map((finding) => [finding.verdict, finding.fact]),
    [[verdict, fact]],
    `${text} ${JSON.stringify(found)}`,
  );
};

describe('a draft beside the documents', () => {
  test('each figure of a draft has a place in it, and a verdict', () => {
    const found = read(SAMPLE);
    assert.deepEqual(
      found.map(({ verdict }) => verdict),
      ['comparator', 'same', 'scope', 'same', 'year', 'comparator', 'same', 'unknown'],
    );
    for (const { start, end, text } of found) assert.equal(SAMPLE.slice(start, end), text);
    for (const { verdict, fact, document, printed, says, suggestion } of found) {
      if (verdict === 'unknown') continue;
      assert.ok(fact && document && printed && says);
      assert.equal(suggestion !== null, verdict !== 'same');
    }
  });

  test('numerals in any form are the same figure', () => {
    for (const figure of ['13697元', '13,697元', '１３６９７元', '1.3697万元', '一万三千六百九十七元', '**13697**元'])
      expectOne(`2020年，曲靖农村居民人均可支配收入${figure}。`, 'same', 'rural-income-2020');
    for (const figure of ['近六成', '接近60%', '将近百分之六十', '逼近６０％'])
      expectOne(`曲靖园区贡献了${figure}的工业增加值。`, 'same', 'parks-industrial-value-added-share');
    expectOne('2020年，曲靖脱贫人口827200人。', 'same', 'poor-people-lifted-2020');
    expectOne('曲靖打造60分钟经济圈。', 'same', 'one-hour-economic-circle');
    expectOne('到2035年，昆明经济总量在2020年基础上翻两番。', 'same', 'kunming-gdp-2035-fourfold');
    expectOne('曲靖建设二至三个综合性公共实训基地。', 'same', 'training-bases-plan');
  });

  test('a comparator may have another word, and may not be left out or be another', () => {
    for (const word of ['突破', '超过', '超', '逾'])
      expectOne(`到2025年，曲靖地区生产总值${word}5000亿元。`, 'same', 'gdp-2025-floor');
    for (const words of ['5000亿元', '接近5000亿元', '约5000亿元', '5000亿元以上'])
      expectOne(`到2025年，曲靖地区生产总值${words}。`, 'comparator', 'gdp-2025-floor');
    expectOne('到2025年，曲靖地区生产总值达到6000亿元。', 'comparator', 'gdp-2025-stretch');
    expectOne('罗平腊峰生物开发出特色产品35种。', 'comparator', 'lafeng-bee-products');
  });

  test('another year, place, scope or number is told apart', () => {
    expectOne('2019年，曲靖农村居民人均可支配收入13697元。', 'year', 'rural-income-2020');
    expectOne('2020年，昆明农村居民人均可支配收入13697元。', 'scope', 'rural-income-2020');
    expectOne('2020年，曲靖农村居民人均可支配收入13967元。', 'value', 'rural-income-2020');
    expectOne('2020年，曲靖农村居民人均可支配收入13697万元。', 'value', 'rural-income-2020');
    expectOne('曲靖建成硅棒及切片产能80GW。', 'scope', 'rod-wafer-capacity-built-underway');
    expectOne('曲靖建成和在建硅棒及切片产能80GWh。', 'value', 'rod-wafer-capacity-built-underway');
  });

  test('a figure of a year or a place that no document has is unknown, with what is nearest', () => {
    expectOne('2023年，曲靖地区生产总值3800亿元。', 'unknown', 'gdp-2020');
    expectOne('2020年，玉溪农村居民人均可支配收入13697元。', 'unknown', 'rural-income-2020');
    expectOne('曲靖今年接待游客3200万人次。', 'unknown', null);
    expectOne('去年，曲靖高速公路通车里程1300公里。', 'unknown', 'motorway-length-1106');
  });

  test('a year belongs to the figure it stands with', () => {
    assert.deepEqual(said('曲靖全国地级城市排名由2015年的106位跃升至2020年的74位。'), [
      ['106位', 'same', 'gdp-rank-2015'],
      ['74位', 'same', 'gdp-rank-2020'],
    ]);
    expectOne('曲靖城镇居民收入是2015年的1.43倍。', 'same', 'urban-income-multiple-2015');
    expectOne('曲靖农村居民人均可支配收入13697元（2020年）。', 'same', 'rural-income-2020');
  });

  test('what measures nothing is no figure', () => {
    for (const text of [
      '会议于2021年7月3日上午9点30分在曲靖市麒麟区1203室举行。',
      '曲靖市咨询电话：0874-3112345，手机13812345678，邮编655000。',
      '曲靖市要落实第13条、第二十九条，发展第三产业，抓好“十四五”规划。',
      '曲靖队以3:1胜出，车牌云D·12345，乘坐G2862次列车。',
      '（一）曲靖要构建“一主一副”格局。',
      '党的二十大以来，曲靖4G网络全覆盖。',
    ])
      assert.deepEqual(said(text), [], text);
  });

  test('words of no figure of the documents make no verdict', () => {
    for (const text of ['曲靖抓好研发、转化、培育三个环节，推进千亿级产业。', '这仅仅是曲靖园区创新的一个缩影。'])
      assert.deepEqual(said(text), [], text);
  });

  test('the suggestion is the clause as the document has the figure', () => {
    const suggestions = (text: string) => read(text).map(({ suggestion }) => suggestion);
    assert.deepEqual(suggestions('2020年，曲靖经济总量达3000亿元。'), ['曲靖经济总量接近3000亿元']);
    assert.deepEqual(suggestions('曲靖建成磷酸铁锂产能34.5万吨。'), ['曲靖建成和在建磷酸铁锂产能34.5万吨']);
    assert.deepEqual(suggestions('2024年，曲靖全市园区规上工业企业454户。'), ['2025年，曲靖全市园区规上工业企业454户']);
    assert.deepEqual(suggestions('2020年，曲靖农村居民人均可支配收入13697元。'), [null]);
  });

  test('a finding tells what its suggestion takes the place of, in the draft’s own characters', () => {
    const corrected = (text: string): string =>
      read(text).reduceRight(
        (rest, { replaces, suggestion }) =>
          replaces && suggestion !== null
            ? rest.slice(0, replaces.start) + suggestion + rest.slice(replaces.end)
            : rest,
        text,
      );
    for (const [text, expected] of [
      ['据悉，２０２０年，曲靖经济总量达3000亿元。', '据悉，２０２０年，曲靖经济总量接近3000亿元。'],
      ['2024年，曲靖全市园区规上工业企业**454**户，好。', '2025年，曲靖全市园区规上工业企业**454**户，好。'],
      ['2020年，昆明农村居民人均可支配收入13697元。', '2020年，曲靖市农村居民人均可支配收入13697元。'],
      [
        '2025年，曲靖交出答卷。农村居民人均可支配收入13697元。',
        '2025年，曲靖交出答卷。2020年农村居民人均可支配收入13697元。',
      ],
    ] as const) {
      assert.equal(corrected(text), expected);
      assert.deepEqual(
        read(expected).map(({ verdict }) => verdict),
        ['same'],
      );
    }
  });

  test('what was done to a comparator is told', () => {
    const done = (text: string) => read(text).map(({ verdict, comparator }) => [verdict, comparator]);
    assert.deepEqual(done('到2025年，曲靖地区生产总值5000亿元。'), [['comparator', 'dropped']]);
    assert.deepEqual(done('2020年，曲靖农村居民人均可支配收入约13697元。'), [['comparator', 'added']]);
    assert.deepEqual(done('到2025年，曲靖常住人口城镇化率60%以下。'), [['comparator', 'turned']]);
    assert.deepEqual(done('到2025年，曲靖地区生产总值约5000亿元。'), [['comparator', 'strength']]);
    assert.deepEqual(done('2020年，曲靖农村居民人均可支配收入13697元。'), [['same', null]]);
  });

  test('分别 and the items of a list tell which figure is of which', () => {
    const both = (first: string, second: string) =>
      read(`曲靖城镇、农村居民人均可支配收入分别为2015年的${first}、${second}。`).map(({ verdict }) => verdict);
    assert.deepEqual(both('1.43倍', '1.57倍'), ['same', 'same']);
    assert.deepEqual(both('1.57倍', '1.43倍'), ['scope', 'scope']);
    const factories = (level: string) =>
      read(`曲靖有${level}绿色工厂15家、省级绿色工厂10家。`).map(({ verdict }) => verdict);
    assert.deepEqual(factories('国家级'), ['same', 'same']);
    assert.deepEqual(factories('省级'), ['scope', 'same']);
  });

  test('of figures of English sentences nothing is said', () => {
    for (const sentence of ENGLISH) {
      const found = read(sentence);
      assert.ok(found.length > 0, sentence);
      assert.deepEqual(
        [...new Set(found.map(({ verdict, fact }) => `${verdict} ${fact}`))],
        ['unknown null'],
        sentence,
      );
    }
  });

  test('reading pauses after each sentence, and nothing is kept from one draft to the next', () => {
    const reader = proofReader(trialIndex);
    const long = SAMPLE.repeat(20);
    assert.equal([...reader(long)].length >= 20 * 6, true);
    assert.deepEqual([...reader(SAMPLE)].flat(), read(SAMPLE));
  });

  test('any text is read to its end', () => {
    for (const text of [
      '',
      '\n',
      '5',
      '万亿',
      '第',
      '百分之',
      '2020年',
      '🎉13697元',
      '\ud83d',
      '（'.repeat(500),
      '1'.repeat(5000),
      '一'.repeat(3000),
    ])
      assert.ok(Array.isArray(read(text)));
  });
});
