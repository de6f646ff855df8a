import type { Dimension } from '../core/units.js';

/** A unit as drafts write it. */
interface MeasureWord {
  dimension: Dimension;
  factor: number;
}

const of = (dimension: Dimension, factor = 1): MeasureWord => ({ dimension, factor });

/** What follows a numeral whose magnitude (万, 亿) has been read with it. */
const WORDS: Readonly<Record<string, MeasureWord>> = {
  元人民币: of('money'),
  元: of('money'),
  块钱: of('money'),
  美元: of('dollars'),
  美金: of('dollars'),
  '%': of('percent'),
  成: of('percent', 10),
  个百分点: of('points'),
  百分点: of('points'),
  '公里/平方公里': of('density'),
  公里每平方公里: of('density'),
  平方公里: of('area'),
  平方千米: of('area'),
  km2: of('area'),
  'km²': of('area'),
  亩: of('farmland'),
  公顷: of('farmland', 15),
  公里: of('length'),
  千米: of('length'),
  km: of('length'),
  人次: of('count'),
  人: of('people'),
  名: of('people'),
  位: of('rank'),
  强: of('rank'),
  个位次: of('places'),
  位次: of('places'),
  岁: of('age'),
  周岁: of('age'),
  个年头: of('years'),
  年: of('years'),
  载: of('years'),
  个月: of('months'),
  分钟: of('minutes'),
  刻钟: of('minutes', 15),
  小时: of('hours'),
  个小时: of('hours'),
  '吨/年': of('mass-per-year'),
  吨: of('mass'),
  公斤: of('mass', 1e-3),
  千克: of('mass', 1e-3),
  米: of('length', 1e-3),
  GWh: of('energy'),
  GWH: of('energy'),
  吉瓦时: of('energy'),
  GW: of('power'),
  吉瓦: of('power'),
  MW: of('power', 1e-3),
  兆瓦: of('power', 1e-3),
  千瓦时: of('energy', 1e-6),
  千瓦: of('power', 1e-6),
  倍: of('multiple'),
  日: of('date'),
  号: of('date'),
};

/** Words that count things one by one. */
const COUNTING =
  '户 家 个 项 条 所 座 件 种 套 群 箱 次 级 张 款 类 处 片 支 批 场 间 辆 列 班 艘 架 头 只 株 棵 本 篇 届 门 台 道 天 大 组 例 起 份 宗 幅 块 枚'.split(
    ' ',
  );

const ALL: Readonly<Record<string, MeasureWord>> = {
  ...Object.fromEntries(COUNTING.map((word) => [word, of('count')])),
  ...WORDS,
};

/** Nouns that follow a number at once, as if it had a measure word: 82.72万贫困人口, 五县, 3园区. */
const NOUNS: readonly { pattern: string; dimension: Dimension }[] = [
  { pattern: '[\\p{Script=Han}]{0,6}?(?:人口|群众|居民|村民|农民|职工|市民)', dimension: 'people' },
  {
    pattern:
      '(?:市|州|县|区|乡|镇|村|街道|枢纽|园区|园|中心|片区|集群|基地|产业|城市|企业|社区|湖|山|岸|铁路|高速|水库)',
    dimension: 'count',
  },
];

/** 20万群众 counts people, not flocks. */
const escaped = (word: string): string => (word === '群' ? '群(?!众)' : word.replace(/[/.]/g, '\\$&'));

/** The longest word first. */
export const MEASURE = Object.keys(ALL)
  .sort((one, other) => other.length - one.length)
  .map(escaped)
  .join('|');

export const measureOf = (word: string): MeasureWord | undefined => (Object.hasOwn(ALL, word) ? ALL[word] : undefined);

const NOUN_PATTERNS = NOUNS.map(({ pattern, dimension }) => ({ pattern: new RegExp(`^${pattern}`, 'u'), dimension }));

/** What a number without a measure word counts, by the noun after it. */
export const nounAfter = (text: string): Dimension | undefined =>
  NOUN_PATTERNS.find(({ pattern }) => pattern.test(text))?.dimension;
