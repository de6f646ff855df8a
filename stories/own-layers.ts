import type { MapData } from '../src/widgets/county-map/editor-data.js';

const SOURCE = '演示用数据';
const NOTE = '数值和分类均为虚构，只演示写法';

/** Numbers as an editor might bring them. All are invented; 马龙区 is left out on purpose. */
export const NUMBERS: MapData = {
  name: '示例：村级茶室数',
  source: SOURCE,
  date: '2026-01',
  year: 2025,
  unit: '个',
  note: NOTE,
  values: {
    '530302': 48,
    '530303': 31,
    '530322': 22,
    '530323': 0,
    '530324': 64,
    '530325': 17,
    '530326': 90,
    '530381': 75,
  },
};

/** Categories as an editor might bring them. All are invented. */
export const CATEGORIES: MapData = {
  name: '示例：采访排期',
  source: SOURCE,
  date: '2026-01',
  note: NOTE,
  categories: [
    { key: 'done', name: '已采访' },
    { key: 'planned', name: '已约定' },
    { key: 'open', name: '未联系' },
  ],
  values: {
    '530302': 'done',
    '530303': 'done',
    '530304': 'planned',
    '530322': 'planned',
    '530323': 'open',
    '530324': 'done',
    '530326': 'open',
    '530381': 'planned',
  },
};

/** As many categories as a layer may have, one county in each but the last. */
export const FIVE_CATEGORIES: MapData = {
  ...CATEGORIES,
  name: '示例：五个分类',
  categories: ['甲', '乙', '丙', '丁', '戊'].map((letter, index) => ({ key: `${index + 1}`, name: `${letter}类` })),
  values: {
    '530302': '1',
    '530303': '2',
    '530304': '3',
    '530322': '4',
    '530323': '5',
    '530324': '1',
    '530325': '2',
    '530326': '5',
    '530381': '4',
  },
};

/** Every text as long as it may be. */
export const LONG_WORDS: MapData = {
  name: '名称很长的示例图层'.repeat(14).slice(0, 120),
  source: '演示用数据，来源名称很长。'.repeat(10).slice(0, 120),
  note: `${'说明很长的示例图层，'.repeat(11)}说明到此为止`,
  categories: [
    { key: 'a', name: '名称很长的示例分类'.repeat(14).slice(0, 120) },
    { key: 'b', name: '另一个名称很长的示例分类'.repeat(10) },
  ],
  values: { '530302': 'a', '530381': 'b', '530324': 'a' },
};
