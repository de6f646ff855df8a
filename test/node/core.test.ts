import assert from 'node:assert/strict';
import { test } from 'node:test';
import { COMPARATORS, isComparator } from '../../src/core/comparators.js';
import { isComparable } from '../../src/core/fact.js';
import { formatFigure, formatValue, formatWithOriginal, valueParts } from '../../src/core/format.js';
import { toLocale } from '../../src/core/locale.js';
import { progressOf } from '../../src/core/progress.js';
import { textWidth, wrapText } from '../../src/core/text-width.js';
import { UNITS, convert, dimensionOf, isUnit } from '../../src/core/units.js';
import { catalogue, editorOf, fact } from './helpers.js';

const { facts } = catalogue.data;

const FORMATTED: [id: string, zh: string, en: string][] = [
  ['gdp-2025-floor', '突破5000亿元', 'over CNY 500 billion'],
  ['gdp-2025-stretch', '力争6000亿元', 'striving for CNY 600 billion'],
  ['gdp-2020', '接近3000亿元', 'nearly CNY 300 billion'],
  ['gdp-2035', '突破1.2万亿元', 'over CNY 1.2 trillion'],
  ['kunming-gdp-2025-target', '1万亿元以上', 'at least CNY 1 trillion'],
  ['deposit-loan-balance-2025', '力争突破8000亿元', 'striving for over CNY 800 billion'],
  ['gdp-per-capita-2025', '超过1万美元', 'more than USD 10,000'],
  ['central-city-population-2025', '105万人左右', 'about 1.05 million people'],
  ['urbanisation-rate-2025-plan', '60%以上', 'at least 60%'],
  ['gdp-rank-2035', '50强', 'top 50'],
  ['gdp-rank-2020', '74位', 'rank 74'],
  ['lafeng-bee-products', '35余种', 'over 35'],
  ['ip-sports-events-plan', '2—3项', '2–3'],
  ['gdp-2017', '迈上2000亿元', 'at least CNY 200 billion'],
  ['deposit-loan-growth-2025', '力争16%以上', 'striving for at least 16%'],
  ['parks-industrial-value-added-share', '近6成', 'nearly 60%'],
  ['parks-land-share-under-1', '不足1%', 'under 1%'],
  ['parks-land-share-only-1', '仅1%', 'only 1%'],
  ['lfp-share-2020', '约15%', 'about 15%'],
  ['lfp-capacity-built-underway', '34.5万吨', '345,000 t'],
  ['huashan-organosilicon-capacity', '40万吨/年', '400,000 t a year'],
  ['parks-large-industry-output-2025', '1960.01亿元', 'CNY 196.001 billion'],
  ['water-investment-1170', '1170.97亿元', 'CNY 117.097 billion'],
  ['park-planned-area', '271.18平方公里', '271.18 km²'],
  ['rod-capacity-2025', '100GW', '100 GW'],
  ['battery-project-10gwh', '10GWh', '10 GWh'],
  ['aluminium-deep-processing-lead-30', '30个百分点', '30 percentage points'],
  ['urban-income-multiple-2015', '1.43倍', '1.43 times'],
  ['luoping-ginger-history', '逾300年', 'over 300 years'],
  ['one-hour-economic-circle', '1小时', '1 hour'],
  ['kunming-5g-2021', '2021年', '2021'],
  ['poor-villages-2014', '1203个', '1,203'],
];

for (const [id, zh, en] of FORMATTED) {
  test(`the fact ${id} reads ${zh} and ${en}`, () => {
    assert.equal(formatFigure(fact(id), 'zh-CN'), zh);
    assert.equal(formatFigure(fact(id), 'en'), en);
  });
}

test('English keeps the Chinese figure beside the conversion, Chinese does not repeat itself', () => {
  assert.equal(formatWithOriginal(fact('gdp-2020'), 'en'), 'nearly CNY 300 billion (接近3000亿元)');
  assert.equal(formatWithOriginal(fact('gdp-rank-2035'), 'en'), 'top 50 (50强)');
  assert.equal(formatWithOriginal(fact('gdp-2020'), 'zh-CN'), '接近3000亿元');
});

test('every fact is formatted in both languages without NaN, undefined, null or an exponent', () => {
  for (const figure of facts) {
    for (const text of [formatFigure(figure, 'zh-CN'), formatFigure(figure, 'en')]) {
      assert.doesNotMatch(text, /NaN|undefined|null|Infinity|\de[+-]?\d/, `${figure.id}: ${text}`);
      assert.match(text, /\d/, `${figure.id}: ${text}`);
      assert.equal(text.trim(), text, figure.id);
    }
  }
});

test('the Chinese digits of every fact are its value and nothing more', () => {
  for (const figure of facts) {
    const { value, valueTo, unit, comparator } = figure;
    const text = formatFigure(figure, 'zh-CN');
    const numbers = text.match(/\d+(?:\.\d+)?/g)?.map(Number);
    assert.deepEqual(numbers, valueTo === undefined ? [value] : [value, valueTo], `${figure.id}: ${text}`);
    // 2021年, 前进32位
    const shown: Partial<Record<typeof unit, string>> = { 年份: '年', 位次: '位' };
    assert.ok(text.includes(shown[unit] ?? unit), `${figure.id}: ${text} lacks ${unit}`);
    // 力争以上 stands around its figure: 力争16%以上.
    const printed = comparator === '力争以上' ? ['力争', '以上'] : [comparator ?? ''];
    assert.ok(
      printed.every((word) => text.includes(word)),
      `${figure.id}: ${text} lacks ${String(comparator)}`,
    );
  }
});

const SCALES: Record<string, number> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };

test('the English figure of every fact, read back, is the value in the base unit', () => {
  for (const figure of facts) {
    const text = formatFigure(figure, 'en');
    const scale = Object.keys(SCALES).find((word) => text.includes(` ${word}`));
    const numbers = (text.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map(
      (digits) => Number(digits.replaceAll(',', '')) * (scale ? (SCALES[scale] ?? NaN) : 1),
    );
    const stated = [figure.value, ...(figure.valueTo === undefined ? [] : [figure.valueTo])];
    assert.equal(numbers.length, stated.length, `${figure.id}: ${text}`);
    stated.forEach((value, index) => {
      const expected = value * UNITS[figure.unit].factor;
      const read = numbers[index] ?? NaN;
      assert.ok(Math.abs(read - expected) <= Math.abs(expected) * 1e-9, `${figure.id}: ${text} is not ${expected}`);
    });
  }
});

test('English puts one hour, one percentage point and one person in the singular and a range in the plural', () => {
  assert.equal(formatValue(1, '小时', 'en'), '1 hour');
  assert.equal(formatValue(1, '个百分点', 'en'), '1 percentage point');
  assert.equal(formatValue(1, '人', 'en'), '1 person');
  const { number, after } = valueParts(1, '小时', 'en', 3);
  assert.equal(number + after, '1–3 hours');
});

test('a conversion within a dimension is exact and between dimensions there is none', () => {
  assert.equal(convert(1.2, '万亿元', '亿元'), 12000);
  assert.equal(convert(0.35, '万亿元', '亿元'), 3500);
  assert.equal(convert(34.5, '万吨', '吨'), 345000);
  assert.equal(convert(6, '成', '%'), 60);
  assert.equal(convert(82.72, '万人', '人'), 827200);
  for (const [from, to] of [
    ['万吨', '万吨/年'],
    ['GW', 'GWh'],
    ['%', '个百分点'],
    ['元', '美元'],
    ['年', '年份'],
  ] as const) {
    assert.ok(Number.isNaN(convert(1, from, to)), `${from} is not ${to}`);
  }
});

test('names that every object inherits are no units and no comparators', () => {
  for (const word of ['toString', 'constructor', '__proto__', '']) {
    assert.ok(!isUnit(word), word);
    assert.ok(!isComparator(word), word);
  }
});

test('every fact has a known unit and a known comparator', () => {
  for (const { id, unit, comparator } of facts) {
    assert.ok(isUnit(unit), id);
    assert.ok(comparator === null || isComparator(comparator), id);
  }
  const unused = Object.keys(COMPARATORS).filter((word) => !facts.some(({ comparator }) => comparator === word));
  assert.deepEqual(unused, [], 'a comparator that no document uses');
});

test('a language tag chooses English only when it is English', () => {
  for (const tag of ['en', 'en-GB', 'EN', ' en-us ']) assert.equal(toLocale(tag), 'en', tag);
  for (const tag of ['zh', 'zh-CN', 'zh-Hant', 'fr', 'eng', '', null, undefined]) assert.equal(toLocale(tag), 'zh-CN');
});

const progress = (actual: string, target: string, better: 'higher' | 'lower' = 'higher') =>
  progressOf(fact(actual), fact(target), better);

test('the GDP of 2020 is nearly 60 % of the target for 2025 and nearly 50 % of the higher one', () => {
  assert.deepEqual(progress('gdp-2020', 'gdp-2025-floor'), {
    form: 'ratio',
    value: 60,
    comparator: '近',
    reached: false,
    actual: 3000,
    target: 5000,
  });
  assert.deepEqual(progress('gdp-2020', 'gdp-2025-stretch'), {
    form: 'ratio',
    value: 50,
    comparator: '近',
    reached: false,
    actual: 3000,
    target: 6000,
  });
});

test('the GDP of 2020 is nearly 25 % of the target for 2035, which is set in another unit', () => {
  assert.deepEqual(progress('gdp-2020', 'gdp-2035'), {
    form: 'ratio',
    value: 25,
    comparator: '近',
    reached: false,
    actual: 0.3,
    target: 1.2,
  });
});

test('a rank is short by places: 4 from 74 to 70 and 24 from 74 to 50', () => {
  assert.deepEqual(progress('gdp-rank-2020', 'gdp-rank-goal-plan', 'lower'), {
    form: 'gap',
    value: 4,
    comparator: null,
    reached: false,
    actual: 74,
    target: 70,
  });
  assert.deepEqual(progress('gdp-rank-2020', 'gdp-rank-2035', 'lower'), {
    form: 'gap',
    value: 24,
    comparator: null,
    reached: false,
    actual: 74,
    target: 50,
  });
});

test('the urbanisation rate is 10 points short, a difference and not a quotient', () => {
  assert.deepEqual(progress('urbanisation-rate-50', 'urbanisation-rate-2025-plan'), {
    form: 'gap',
    value: 10,
    comparator: null,
    reached: false,
    actual: 50,
    target: 60,
  });
});

test('lithium iron phosphate stands at 10.6 % of the forecast and its share about 25 points below', () => {
  assert.deepEqual(progress('lfp-capacity-2020', 'lfp-capacity-2025'), {
    form: 'ratio',
    value: 10.6,
    comparator: null,
    reached: false,
    actual: 5.3,
    target: 50,
  });
  assert.deepEqual(progress('lfp-share-2020', 'lfp-share-2025'), {
    form: 'gap',
    value: 25,
    comparator: '约',
    reached: false,
    actual: 15,
    target: 40,
  });
});

test('figures of another place or scope have no progress', () => {
  assert.equal(progress('gdp-share-of-city-urban-44', 'central-city-gdp-share-2025'), null);
  assert.equal(progress('built-up-area-urban-103', 'central-city-built-up-area-2025'), null);
  assert.equal(progress('lfp-capacity-built-underway', 'lfp-capacity-2025'), null);
  assert.equal(progress('lfp-share-built-underway', 'lfp-share-2025'), null);
  assert.equal(progress('parks-high-tech-enterprises', 'high-tech-enterprises-2025-plan'), null);
  assert.equal(progress('gdp-2020', 'kunming-gdp-2025-target'), null);
});

test('of all pairs of facts only comparable ones of one dimension have a progress', () => {
  let pairs = 0;
  for (const actual of facts) {
    for (const target of facts) {
      if (progressOf(actual, target, 'higher') === null) continue;
      pairs += 1;
      assert.ok(isComparable(actual, target), `${actual.id} and ${target.id}`);
      assert.equal(dimensionOf(actual.unit), dimensionOf(target.unit), `${actual.id} and ${target.id}`);
    }
  }
  assert.ok(pairs > facts.length);
});

test('a range has no progress, whichever side it stands on', () => {
  const range = fact('ip-sports-events-plan');
  const two = editorOf('ip-sports-events', '2');
  assert.equal(progressOf(two, range, 'higher'), null);
  assert.equal(progressOf(range, two, 'higher'), null);
});

test('a target that is met or passed is reached, upwards for values and downwards for ranks', () => {
  const floor = fact('gdp-2025-floor');
  assert.deepEqual(progressOf(editorOf('gdp-2025', '5200'), floor, 'higher'), {
    form: 'ratio',
    value: 104,
    comparator: null,
    reached: true,
    actual: 5200,
    target: 5000,
  });
  // 突破 is more than the number, so the figure itself is tried on the goal that is only striven for.
  const stretch = fact('gdp-2025-stretch');
  assert.equal(progressOf(editorOf('gdp-2025', '6000'), stretch, 'higher')?.reached, true);
  assert.equal(progressOf(editorOf('gdp-2025', '5999'), stretch, 'higher')?.reached, false);
  const rank = fact('gdp-rank-goal-plan');
  assert.deepEqual(progressOf(editorOf('gdp-rank-70', '68'), rank, 'lower'), {
    form: 'gap',
    value: -2,
    comparator: null,
    reached: true,
    actual: 68,
    target: 70,
  });
  assert.equal(progressOf(editorOf('gdp-rank-70', '70'), rank, 'lower')?.reached, true);
  assert.equal(progressOf(editorOf('gdp-rank-70', '71'), rank, 'lower')?.reached, false);
});

test('a difference of decimals carries no floating-point noise', () => {
  // 40 − 31.4 is 8.600000000000001 in binary.
  const gap = progressOf(editorOf('lfp-share-2025', '31.4'), fact('lfp-share-2025'), 'higher');
  assert.deepEqual([gap?.value, gap?.comparator], [8.6, null]);
});

test('a rounded quotient says about, an exact one does not', () => {
  const floor = fact('gdp-2025-floor');
  assert.deepEqual(
    [progressOf(editorOf('gdp-2025', '3333'), floor, 'higher')].map((p) => [p?.value, p?.comparator]),
    [[66.7, '约']],
  );
  assert.equal(progressOf(editorOf('gdp-2025', '2000'), floor, 'higher')?.comparator, null);
  // 迈上2000亿元 is a lower bound, and so is its share of the goal.
  assert.equal(progressOf(fact('gdp-2017'), floor, 'higher')?.comparator, '超');
});

test('the estimated width of a text counts Chinese as full and Latin letters as narrower', () => {
  assert.equal(textWidth('突破', 10), 20);
  assert.ok(textWidth('over', 10) < 40);
  assert.equal(textWidth('', 10), 0);
});

test('wrapped text keeps every character and no line is wider than allowed', () => {
  for (const { title } of catalogue.data.documents) {
    for (const text of Object.values(title)) {
      const lines = wrapText(text, 120, 12);
      assert.equal(lines.join('').replace(/\s/g, ''), text.replace(/\s/g, ''));
      for (const line of lines) assert.ok(textWidth(line, 12) <= 120, line);
    }
  }
});
