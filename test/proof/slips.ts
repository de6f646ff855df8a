import { partsOf } from './sentences.js';

/** Single changes to a sentence that make its figure another: what an editor's slip looks like. */
export const SLIPS = ['value', 'comparator', 'year', 'unit', 'place', 'elsewhere', 'scope'] as const;

export type Slip = (typeof SLIPS)[number];

const SPOKEN = '零一二三四五六七八九';

/** The number with its first digit one higher: 3000 becomes 4000, 九 becomes 一. */
const otherNumber = (number: string): string | null => {
  const match = /[1-9１-９一二三四五六七八九两]/.exec(number);
  if (!match) return null;
  const [digit] = match;
  const next = (value: number): number => (value % 9) + 1;
  const other = /\d/.test(digit)
    ? String(next(Number(digit)))
    : /[１-９]/.test(digit)
      ? String.fromCharCode(0xff10 + next(digit.charCodeAt(0) - 0xff10))
      : SPOKEN.charAt(next(digit === '两' ? 2 : SPOKEN.indexOf(digit)));
  return number.slice(0, match.index) + other + number.slice(match.index + 1);
};

const OTHER_UNIT: Readonly<Record<string, string>> = {
  亿元: '万元',
  万亿元: '亿元',
  元: '万元',
  亿: '万',
  万: '亿',
  万美元: '亿美元',
  万吨: '吨',
  吨: '公斤',
  GW: 'GWh',
  GWh: 'MWh',
  万千瓦: '千瓦',
  '%': '个百分点',
  '％': '个百分点',
  万人: '人',
  公里: '万公里',
  平方公里: '公里',
  亩: '公里',
  万亩: '亩',
  倍: '%',
  小时: '天',
  分钟: '小时',
  个月: '年',
  岁: '年',
};

const OTHER_PLACE: Readonly<Record<string, string>> = {
  曲靖: '昆明',
  曲靖市: '昆明市',
  昆明: '曲靖',
  昆明市: '曲靖市',
  沾益: '富源',
  沾益区: '富源县',
  罗平: '师宗',
  罗平县: '师宗县',
};

const OTHER_SCOPE: readonly [RegExp, string][] = [
  [/建成和在建|建成、在建|在建和建成/, '建成'],
  [/即将开工|开工/, '建成'],
  [/国家级/, '省级'],
  [/省级/, '国家级'],
  [/全市园区/, '全市'],
  [/街道级|邻里级/, '街坊级'],
  [/街坊级/, '街道级'],
  [/二环/, '三环'],
  [/三环/, '二环'],
  [/建成/, '在建'],
  [/户籍/, '常住'],
  [/常住/, '户籍'],
  [/^城镇(?=居民|常住居民|$)/, '农村'],
  [/^农村(?=居民|常住居民|$)/, '城镇'],
  [/总产值|产值/, '增加值'],
  [/增加值/, '产值'],
];

const placed = (marked: string, change: (name: string) => string | undefined): string | null => {
  const [place, ...others] = partsOf(marked, 'p');
  if (!place || others.length > 0) return null;
  const to = change(place.words);
  // A place that is named again would still be right.
  const rest = marked.replace(place.whole, '');
  return to === undefined || rest.includes(place.words.slice(0, 2)) ? null : marked.replace(place.whole, `{p|${to}}`);
};

const MAKE: Record<Slip, (marked: string) => string | null> = {
  value: (marked) => {
    const [number] = partsOf(marked, 'v');
    const other = number && otherNumber(number.words);
    return other ? marked.replace(number.whole, `{v|${other}}`) : null;
  },
  comparator: (marked) => (marked.includes('{c|') ? marked.replace(/\{c\|[^}]*\}(?:了|到)?/g, '') : null),
  year: (marked) => {
    const year = /\{y\|[^}]*?((?:19|20)\d\d)(?:年|\})/.exec(marked)?.[1];
    return year && marked.split(year).length === 2 ? marked.replace(year, String(Number(year) - 1)) : null;
  },
  unit: (marked) => {
    const [unit] = partsOf(marked, 'u');
    const other = unit && OTHER_UNIT[unit.words];
    return other ? marked.replace(unit.whole, `{u|${other}}`) : null;
  },
  place: (marked) => placed(marked, (name) => OTHER_PLACE[name]),
  elsewhere: (marked) => placed(marked, (name) => (name in OTHER_PLACE ? '玉溪' : undefined)),
  scope: (marked) => {
    const [scope, ...others] = partsOf(marked, 's');
    const change = scope && OTHER_SCOPE.find(([pattern]) => pattern.test(scope.words));
    return change && others.length === 0 ? marked.replace(scope.whole, `{s|${scope.words.replace(...change)}}`) : null;
  },
};

/** The sentence with one slip, or null where it has nothing that could slip so. */
export const withSlip = (marked: string, slip: Slip): string | null => MAKE[slip](marked);
