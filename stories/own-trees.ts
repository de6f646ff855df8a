import type { TaskTreeData } from '../src/widgets/task-tree/editor-data.js';

/** A tree of tasks as an editor might bring it. Place, tasks and figures are invented. */
export const STREETS: TaskTreeData = {
  name: '示例区：街区更新任务',
  place: '示例区',
  source: '演示用数据',
  date: '2026-01',
  note: '任务和数字均为虚构，只演示写法',
  parts: [
    {
      name: '改造老街区',
      number: '一、',
      bodies: ['示例区住建局'],
      tasks: [
        {
          name: '更新老旧小区',
          status: '建成',
          nature: 'done',
          figures: [{ label: '改造小区', value: 12, unit: '个', kind: 'actual', year: 2025 }],
        },
        {
          name: '更换供水管网',
          status: '在建',
          nature: 'underway',
          detail: '先老城，后新区',
          figures: [{ label: '管网长度', value: 40, unit: '公里', comparator: '近', kind: 'plan' }],
        },
      ],
    },
    {
      name: '建设新公园',
      number: '二、',
      tasks: [
        {
          name: '口袋公园',
          bodies: ['示例区城管局', '示例区园林处'],
          figures: [
            { label: '口袋公园', value: 8, valueTo: 10, unit: '个', kind: 'target', year: 2027 },
            { label: '绿地率', value: 38, unit: '%', comparator: '以上', kind: 'target', year: 2030 },
          ],
        },
        { name: '滨河步道', status: '前期工作', nature: 'prepared' },
      ],
    },
  ],
};
