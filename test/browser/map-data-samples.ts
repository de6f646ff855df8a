import type { MapData } from '../../src/widgets/county-map/editor-data.js';
import { codeOf } from './map-helpers.js';

export const [QILIN, ZHANYI, XUANWEI, LUOPING, HUIZE] = ['麒麟', '沾益', '宣威', '罗平', '会泽'].map(codeOf) as [
  string,
  string,
  string,
  string,
  string,
];

export const NUMBERS: MapData = {
  name: '绿茶产值',
  source: '示例统计资料',
  date: '2025-03',
  year: 2024,
  unit: '亿元',
  note: '示例数字',
  values: { [QILIN]: 410, [ZHANYI]: 260, [XUANWEI]: 395.5, [LUOPING]: 120, [HUIZE]: 0 },
};

export const CATEGORIES: MapData = {
  name: '采摘时间',
  source: '示例农事资料',
  categories: [
    { key: 'early', name: '清明前' },
    { key: 'late', name: '谷雨后' },
  ],
  values: { [QILIN]: 'early', [XUANWEI]: 'late', [LUOPING]: 'early' },
};

/** Data that is no layer, with what both languages have to name. */
export const BAD_LAYERS: [name: string, data: unknown, says: string[]][] = [
  ['an adcode of another place', { ...NUMBERS, values: { ...NUMBERS.values, '530100': 3 } }, ['530100', QILIN]],
  ['the old code of 马龙', { ...NUMBERS, values: { '530321': 3 } }, ['530321']],
  ['a name instead of an adcode', { ...NUMBERS, values: { 宣威市: 3 } }, ['宣威市', XUANWEI]],
  ['numbers and categories mixed', { ...NUMBERS, values: { [QILIN]: 1, [XUANWEI]: 'a' } }, ['values']],
  ['a number among categories', { ...CATEGORIES, values: { [QILIN]: 1, [XUANWEI]: 'late' } }, ['values']],
  ['a category that is not defined', { ...CATEGORIES, values: { [QILIN]: 'never' } }, ['never', 'early', 'late']],
  ['no unit', { name: 'x', source: 'x', values: { [QILIN]: 1 } }, ['data.unit']],
  ['a unit that is none', { ...NUMBERS, unit: '斤' }, ['data.unit']],
  ['no source', { name: 'x', unit: '个', values: { [QILIN]: 1 } }, ['data.source']],
  ['no values', { ...NUMBERS, values: {} }, ['data.values']],
  [
    'six categories',
    { ...CATEGORIES, categories: Array.from({ length: 6 }, (_, at) => ({ key: `k${at}`, name: `${at}` })) },
    ['data.categories', '5'],
  ],
];
