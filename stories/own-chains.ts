import type { ChainData, ChainDataStage } from '../src/widgets/industry-chain/editor-data.js';

const SOURCE = '演示用数据';

/** A chain as an editor might bring one. Place, companies and figures are invented. */
export const TEA: ChainData = {
  name: '示例县绿茶',
  place: '示例县',
  source: SOURCE,
  date: '2026-01',
  note: '环节、企业和数字均为虚构，只演示写法',
  stages: [
    {
      id: 'garden',
      name: '茶园种植',
      figures: [
        { label: '种植面积', value: 12, unit: '万亩', comparator: '超', kind: 'actual', year: 2025 },
        { label: '种植面积', value: 15, unit: '万亩', kind: 'target', year: 2030 },
      ],
      companies: [{ name: '示例茶叶合作社', status: '种植' }],
    },
    {
      id: 'primary',
      name: '鲜叶初制',
      place: '示例镇',
      figures: [{ label: '初制所', value: 60, unit: '家', comparator: '余', kind: 'actual', year: 2025 }],
    },
    {
      id: 'refining',
      name: '精制拼配',
      place: '示例产业园',
      figures: [
        { label: '精制产能', value: 0.8, unit: '万吨/年', kind: 'actual', status: '建成和在建' },
        { label: '精制产能', value: 1.5, unit: '万吨/年', kind: 'plan', status: '即将开工', scope: '二期' },
      ],
      companies: [
        { name: '示例茶业公司', status: '投产' },
        { name: '示例食品公司', status: '签约', source: '演示用企业名单', date: '2026' },
      ],
    },
    { id: 'packing', name: '包装物流', role: 'auxiliary', companies: [{ name: '示例包装厂', status: '投产' }] },
    {
      id: 'loose-tea',
      name: '散装绿茶',
      role: 'product',
      figures: [{ label: '产量', value: 9000, unit: '吨', comparator: '约', kind: 'actual', year: 2025 }],
    },
    {
      id: 'powder',
      name: '抹茶粉',
      role: 'product',
      figures: [{ label: '产量', value: 500, unit: '吨', kind: 'forecast', year: 2028 }],
    },
    { id: 'compost', name: '茶渣还田', role: 'recycling', note: '演示再生环节：只有它可以回到前面' },
  ],
  links: [
    { from: 'garden', to: 'primary' },
    { from: 'primary', to: 'refining' },
    { from: 'refining', to: 'loose-tea' },
    { from: 'refining', to: 'powder' },
    { from: 'packing', to: 'loose-tea', kind: 'auxiliary' },
    { from: 'refining', to: 'compost', kind: 'recycling' },
    { from: 'compost', to: 'garden', kind: 'recycling' },
  ],
  companies: [{ name: '示例茶叶协会', status: '牵头' }],
  figures: [
    { label: '综合产值', value: 30, unit: '亿元', comparator: '近', kind: 'actual', year: 2025 },
    { label: '综合产值', value: 50, unit: '亿元', comparator: '力争突破', kind: 'target', year: 2030 },
  ],
};

/** The same chain, its links replaced. */
export const teaLinked = (links: NonNullable<ChainData['links']>): ChainData => ({ ...TEA, links });

const ROWS = 10;
const STEPS = 6;

const largeId = (step: number, row: number): string => `${step + 1}-${row + 1}`;

const largeStage = (index: number): ChainDataStage => {
  const [step, row] = [Math.floor(index / ROWS), index % ROWS];
  return {
    id: largeId(step, row),
    name: `第${step + 1}段环节${row + 1}`,
    figures: [{ label: '演示产能', value: (step + 1) * (row + 1), unit: '万吨/年', kind: row % 2 ? 'plan' : 'actual' }],
  };
};

const largeLinks = (index: number): NonNullable<ChainData['links']> => {
  const [step, row] = [Math.floor(index / ROWS), index % ROWS];
  const to = [
    ...(step + 1 < STEPS ? [largeId(step + 1, row), largeId(step + 1, (row + 1) % ROWS)] : []),
    ...(step < 2 ? [largeId(step + 2, row)] : []),
  ];
  return to.map((id) => ({ from: largeId(step, row), to: id }));
};

/** As many stages as a chain may have, or any other number of them. */
export const largeChain = (stages = ROWS * STEPS): ChainData => ({
  name: '示例大链',
  place: '示例市',
  source: SOURCE,
  stages: Array.from({ length: stages }, (_, index) => largeStage(index)),
  links: Array.from({ length: ROWS * STEPS }, (_, index) => largeLinks(index)).flat(),
});

/** Every text as long as it may be. */
export const LONG_WORDS: ChainData = {
  name: '名称很长的示例产业链'.repeat(4),
  place: '名称很长的示例地区名'.repeat(4),
  source: '演示用数据，来源名称很长。'.repeat(9),
  stages: ['起点', '中间', '终点'].map((name, index) => ({
    id: `stage-${index + 1}`,
    name: `${name}环节名称特别长`.repeat(5).slice(0, 40),
    figures: [
      {
        label: '名称很长的演示指标'.repeat(12),
        value: 123456789.123,
        unit: '公里/平方公里',
        comparator: '力争突破',
        kind: 'target',
        year: 2030,
      },
    ],
    companies: [{ name: '名称很长的示例公司'.repeat(12), status: '状态很长的演示说法'.repeat(12) }],
  })),
  links: [
    { from: 'stage-1', to: 'stage-2' },
    { from: 'stage-2', to: 'stage-3' },
  ],
};
