import assert from 'node:assert/strict';
import { Ajv } from 'ajv';
import type { Locale } from '../../src/core/locale.js';
import { layerProblem, type MapData, subjectOfData } from '../../src/widgets/county-map/editor-data.js';
import { mapModel, type MapModel } from '../../src/widgets/county-map/model.js';
import { ADCODES, base } from './county-map-helpers.js';
import { readText } from './helpers.js';

export const schema = JSON.parse(readText('data/schema/county-map-data.schema.json')) as {
  properties: { unit: { enum: string[] } };
};
export const validate = new Ajv({ allErrors: true }).compile(schema);

export const modelOf = (data: MapData, locale: Locale = 'zh-CN'): MapModel => {
  assert.ok(validate(data), JSON.stringify(validate.errors?.slice(0, 3)));
  assert.equal(layerProblem(data), null);
  return mapModel(subjectOfData(base, data), {}, locale);
};

export const NUMBERS: MapData = {
  name: '油菜种植面积',
  source: '市农业农村局',
  date: '2024-03',
  year: 2023,
  unit: '万亩',
  values: { '530324': 78.5, '530323': 30, '530322': 12, '530325': 9.5 },
};

export const CATEGORIES: MapData = {
  name: '采访进度',
  source: '本报',
  categories: [
    { key: 'done', name: '已采访' },
    { key: 'planned', name: '计划采访' },
    { key: 'open', name: '未安排' },
  ],
  values: { '530302': 'done', '530303': 'done', '530381': 'planned' },
};

export const withValues = (...values: number[]): MapData => ({
  name: '数',
  source: '本报',
  unit: '亿元',
  values: Object.fromEntries(values.map((value, index): [string, number] => [ADCODES[index] ?? '', value])),
});

export const SETS: Record<string, number[]> = {
  nine: [1553, 2801, 1600, 1989, 2783, 3018, 3251, 5886, 6053],
  few: [78.5, 30, 12, 9.5],
  one: [42],
  equal: [7, 7, 7],
  zeros: [0, 0],
  'with zero': [0, 0.4, 1],
  negative: [-3.2, -1.1, 0, 2.5],
  'all negative': [-9, -4, -1],
  'round limits': [0, 10, 20, 30, 40, 50],
  tiny: [0.001, 0.002, 0.0035],
  large: [1e12, 4e11, -1e12],
  'far apart': [1, 1e9],
  steps: [1, 2, 3, 4, 5, 6, 7, 8, 9],
  percent: [12.5, 12.6, 12.7, 13.1],
};
