import { expect } from 'chai';
import type { GaugeData } from '../../src/widgets/target-gauge/editor-data.js';
import { views as gaugeViews } from '../../src/widgets/target-gauge/views.js';
import * as record from '../../src/widgets/target-gauge/widget.js';
import { catalogue, clear, drawn, mountGauge, textsOf } from './helpers.js';
import { behaves } from './suite/behaves.js';

const TEA: GaugeData = {
  indicator: '茶园面积',
  place: '某县',
  unit: '万亩',
  target: { value: 12, comparator: '以上', year: 2027, source: '县政府工作报告', date: '2025' },
  actuals: [{ value: 9.5, year: 2024, source: '县农业农村局' }],
};

/** A figure of the editor's own beside those of the documents. */
const OWN = { value: '3500', 'value-date': '2024', 'value-source': '示例“年鉴”' };

behaves({
  record,
  ids: gaugeViews.ids(catalogue),
  model: (id, locale) => gaugeViews.model(catalogue, id, locale),
  another: 'gdp-2035',
  samples: [
    'gdp-2025',
    'lfp-share-2025',
    'deposits-loans-2025',
    'gdp-share-of-province-2025',
    'maker-spaces-2025',
    'kunming-gdp-2035',
  ],
  part: {
    key: 'gdp-2025-floor',
    says: {
      'zh-CN': ['突破5000亿元', '若干意见', '原文：突破5000亿元'],
      en: ['CNY 500 billion', 'As printed: 突破5000亿元'],
    },
    detail: { key: 'gdp-2025-floor', role: '目标', figure: catalogue.fact('gdp-2025-floor') },
  },
  closed: null,
  setsOff: false,
  more: OWN,
  wrong: [
    { attributes: { value: 'abc' }, attribute: 'value', says: ['abc'], sentence: '不是可用的数字' },
    { attributes: { ...OWN, value: '1e999' }, attribute: 'value', says: ['1e999'], sentence: '超出可显示的范围' },
    { attributes: { ...OWN, value: '-5' }, attribute: 'value', says: ['-5'], sentence: '超出可显示的范围' },
    { attributes: { ...OWN, value: '3500万吨' }, attribute: 'value', says: ['万吨'], sentence: '单位不符' },
    {
      attributes: { value: '3500' },
      attribute: 'value-source',
      says: ['value-source'],
      sentence: '还须填写 value-source',
    },
    {
      attributes: { value: '3500', 'value-source': '示例' },
      attribute: 'value-date',
      says: ['value-date'],
      sentence: '还须填写 value-date',
    },
    {
      attributes: { ...OWN, 'value-date': '2024-13' },
      attribute: 'value-date',
      says: ['2024-13'],
      sentence: '不是可用的日期',
    },
  ],
  csv: ['突破,5000,亿元,2025', '突破5000亿元'],
  own: {
    data: TEA,
    other: { ...TEA, indicator: '采茶面积' },
    headings: ['茶园面积：2027年目标', '采茶面积：2027年目标'],
    says: ['12万亩以上', '9.5万亩'],
    withText: (text) => ({
      ...TEA,
      indicator: text,
      place: text,
      target: { ...TEA.target, source: text },
      actuals: [{ value: 9.5, year: 2024, source: text }],
    }),
    bad: [
      ['a missing field', { indicator: '茶叶产值', place: '某县', unit: '亿元' }, ['data.target']],
      ['a wrong type', { ...TEA, target: { value: '5', source: '县政府' } }, ['data.target.value']],
      ['an unknown unit', { ...TEA, unit: '斤' }, ['data.unit', '亿元']],
      ['an absurd number', { ...TEA, target: { value: 1e300, source: '县政府' } }, ['data.target.value']],
    ],
  },
});

describe('a gauge of the editor’s own', () => {
  afterEach(clear);

  it('says whose each figure is', async () => {
    const mounted = mountGauge({ data: JSON.stringify(TEA) });
    const { root } = await drawn(mounted);
    expect(textsOf(root, '.subheading')).to.deep.equal(['某县 · 数据由编辑提供']);
    expect(textsOf(root, '.legend li')).to.deep.equal([
      '实际（编辑提供）：9.5万亩（2024年）',
      '目标（编辑提供）：12万亩以上（2027年）',
    ]);
    expect(textsOf(root, '.source').join()).to.include('县政府工作报告').and.include('县农业农村局');
  });
});
