import type { TimelineData } from '../src/widgets/timeline/editor-data.js';

/** A time line as an editor might bring it. Place, figures and events are invented. */
export const BUSES: TimelineData = {
  name: '示例县：公交十年',
  place: '示例县',
  source: '演示用数据',
  date: '2026-03-15',
  note: '数字均为虚构，只演示写法',
  lanes: [
    {
      name: '公交客运量',
      figures: [
        { label: '公交客运量', value: 310, unit: '万人', kind: 'actual', year: 2020 },
        { label: '公交客运量', value: 480, unit: '万人', comparator: '近', kind: 'actual', year: 2025 },
        { label: '公交客运量', value: 700, unit: '万人', comparator: '突破', kind: 'target', year: 2030 },
      ],
    },
    {
      name: '线路和车辆',
      figures: [
        { label: '公交线路', value: 12, unit: '条', kind: 'actual', year: 2025 },
        { label: '新能源车占比', value: 100, unit: '%', kind: 'target', period: '3年内' },
        { label: '候车亭', value: 86, unit: '座', kind: 'actual' },
      ],
      events: [
        { name: '城际公交开通', time: '2023-09-01', when: '2023年9月1日', kind: 'actual' },
        { name: '公交枢纽建成', time: '2028', when: '到2028年', kind: 'plan' },
        { name: '夜班车试运行', when: '年内', kind: 'plan' },
      ],
    },
  ],
};
