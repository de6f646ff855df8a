import type { FrameworkData } from '../src/widgets/framework/editor-data.js';

/** A framework as an editor might bring it. Place, projects and figures are invented. */
export const PROJECTS: FrameworkData = {
  name: '示例县：交通项目推进到哪一步',
  place: '示例县',
  source: '演示用数据',
  date: '2026-01',
  note: '项目均为虚构，只演示写法',
  sections: [
    {
      form: 'matrix',
      structures: [
        {
          name: '公路',
          figures: [{ label: '公路项目数', value: 3, unit: '条', kind: 'plan' }],
          items: [
            { name: '示例县至示例市', status: '建成通车', nature: 'done' },
            { name: '环湖公路', status: '开工', nature: 'underway' },
            { name: '乡镇联络线', status: '前期工作', nature: 'prepared' },
          ],
        },
        {
          name: '铁路',
          items: [{ name: '示例支线', status: '积极争取', nature: 'sought', detail: '纳入省级规划' }],
        },
      ],
    },
    {
      name: '荣誉',
      form: 'badges',
      structures: [{ name: '示例县所获称号', items: [{ name: '示例卫生县城' }, { name: '示例园林县城' }] }],
    },
  ],
};
