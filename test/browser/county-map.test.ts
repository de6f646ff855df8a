import { views as mapViews } from '../../src/widgets/county-map/views.js';
import * as record from '../../src/widgets/county-map/widget.js';
import { catalogue } from './helpers.js';
import { BAD_LAYERS, CATEGORIES, LUOPING, NUMBERS, QILIN, XUANWEI } from './map-data-samples.js';
import { countyName } from './map-helpers.js';
import { behaves } from './suite/behaves.js';
import { triedOf } from './widgets.js';

const ROLES = catalogue.data.counties.find(({ adcode }) => adcode === XUANWEI)?.roles ?? [];
const HERE = ROLES.filter(({ aspect }) => aspect === catalogue.layer('pattern').aspect);
const LAYERS = mapViews.ids(catalogue);

behaves({
  record,
  ids: LAYERS,
  model: (id, locale) => mapViews.model(catalogue, id, locale),
  another: 'industries',
  samples: triedOf({ ids: LAYERS, storyView: record.storyView }),
  part: {
    key: XUANWEI,
    says: {
      'zh-CN': [countyName(XUANWEI), ...HERE.flatMap(({ name, evidence }) => [name['zh-CN'], evidence.printed])],
      en: [countyName(XUANWEI, 'en'), ...HERE.map(({ evidence }) => evidence.printed)],
    },
    detail: {
      adcode: XUANWEI,
      name: countyName(XUANWEI),
      readings: HERE.map(({ name }) => name['zh-CN']),
      figures: [],
    },
  },
  closed: { view: 'pattern', adcode: null, name: null, readings: [], figures: [] },
  setsOff: true,
  spatial: true,
  more: { layers: 'pattern,towns', highlight: QILIN },
  wrong: [
    { attributes: { highlight: `${XUANWEI},530000` }, attribute: 'highlight', says: ['530000', QILIN] },
    { attributes: { highlight: 'Xuanwei' }, attribute: 'highlight', says: ['Xuanwei', XUANWEI] },
    // A name that every object has a member of.
    { attributes: { layers: 'towns,constructor' }, attribute: 'layers', says: ['constructor', 'towns'] },
    { attributes: { layout: 'globe' }, attribute: 'layout', says: ['globe', 'hex', 'map'] },
    { attributes: { layout: '' }, attribute: 'layout', says: ['layout', 'hex', 'map'] },
  ],
  csv: [],
  own: {
    data: NUMBERS,
    other: CATEGORIES,
    headings: ['绿茶产值', '采摘时间'],
    says: ['绿茶产值', '395.5亿元', '无数据', '示例统计资料'],
    withText: (text) => ({
      ...CATEGORIES,
      name: text,
      source: text,
      note: text,
      categories: [
        { key: 'early', name: text },
        { key: 'late', name: '<b>晚</b>' },
      ],
      values: { [QILIN]: 'early', [XUANWEI]: 'late', [LUOPING]: 'early' },
    }),
    bad: BAD_LAYERS,
  },
});
