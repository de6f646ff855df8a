import type { KeyFiguresData } from '../src/widgets/key-figures/editor-data.js';

/** Key figures as an editor might bring them. Place and figures are invented. */
export const TOWNS: KeyFiguresData = {
  name: '示例县：五年变化',
  place: '示例县',
  source: '演示用数据',
  date: '2026-01',
  note: '数字均为虚构，只演示写法',
  figures: [
    { label: '森林覆盖率', section: '生态', value: 48.2, unit: '%', kind: 'actual', measure: 'share', year: 2020 },
    { label: '森林覆盖率', section: '生态', value: 52.6, unit: '%', kind: 'actual', measure: 'share', year: 2025 },
    { label: '茶园面积', section: '生态', value: 12, unit: '万亩', comparator: '超', kind: 'actual', year: 2025 },
    { label: '新建幼儿园', section: '公共服务', value: 6, unit: '所', kind: 'actual', year: 2025 },
    { label: '新建卫生院', section: '公共服务', value: 2, valueTo: 3, unit: '所', kind: 'target', year: 2027 },
  ],
};
