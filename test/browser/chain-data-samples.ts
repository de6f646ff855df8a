import type { ChainData, ChainDataStage } from '../../src/widgets/industry-chain/editor-data.js';

export const TEA: ChainData = {
  name: '绿茶',
  place: '某县',
  source: '县茶产业规划',
  date: '2025-03',
  note: '环节照加工先后排列',
  stages: [
    {
      id: 'garden',
      name: '茶园',
      figures: [
        {
          label: '茶园面积',
          value: 9.5,
          unit: '万亩',
          kind: 'actual',
          year: 2024,
          source: '县农业农村局',
          date: '2025',
        },
        { label: '茶园面积', value: 12, unit: '万亩', comparator: '以上', kind: 'target', year: 2027 },
      ],
    },
    {
      id: 'primary',
      name: '初制',
      place: '某镇',
      note: '含鲜叶收购',
      figures: [{ label: '初制产能', value: 8000, unit: '吨', kind: 'actual', status: '建成和在建' }],
      companies: [{ name: '云山茶厂', status: '投产' }],
    },
    {
      id: 'fine',
      name: '精制',
      figures: [{ label: '精制产能', value: 5000, unit: '吨', kind: 'plan', scope: '一期' }],
      companies: [{ name: '云山茶厂', status: '签约', source: '招商局' }],
    },
    { id: 'sales', name: '销售' },
    {
      id: 'powder',
      name: '茶粉',
      role: 'product',
      figures: [{ label: '茶粉产量', value: 30, unit: '吨', kind: 'forecast', year: 2026 }],
    },
  ],
  links: [
    { from: 'garden', to: 'primary' },
    { from: 'primary', to: 'fine' },
    { from: 'fine', to: 'sales' },
    { from: 'fine', to: 'powder', kind: 'auxiliary' },
  ],
  companies: [{ name: '春芽合作社', status: '示范社' }],
  figures: [{ label: '综合产值', value: 20, unit: '亿元', comparator: '约', kind: 'actual', year: 2024 }],
};

export const numbered = (count: number): ChainDataStage[] =>
  Array.from({ length: count }, (_, index) => ({ id: `s${index}`, name: `环节${index}号` }));

export const chainOf = (stages: ChainDataStage[], links: ChainData['links'] = []): ChainData => ({
  name: '示例',
  place: '某县',
  source: '示例',
  stages,
  links,
});

const [a, b, c] = [
  { id: 'a', name: '甲' },
  { id: 'b', name: '乙' },
  { id: 'c', name: '丙' },
];
const link = (from: string, to: string) => ({ from, to });
const selfContaining: Record<string, unknown> = { ...TEA };
selfContaining['stages'] = [selfContaining];

/** Data that is no chain, with what both languages have to name. */
export const BAD_CHAINS: [name: string, data: unknown, says: string[]][] = [
  [
    'a circle',
    chainOf([a, b, c], [link('a', 'b'), link('b', 'c'), link('c', 'a')]),
    ['data.links', 'a', 'b', 'c', '→'],
  ],
  ['a circle beside a good chain', chainOf([a, b, c], [link('a', 'b'), link('b', 'b')]), ['data.links', 'b → b']],
  ['a link to a stage that is not there', chainOf([a, b], [link('a', 'x')]), ['data.links', '“x”', 'a', 'b']],
  [
    'a link given twice',
    chainOf([a, b], [link('a', 'b'), { ...link('a', 'b'), kind: 'auxiliary' }]),
    ['data.links', 'a → b'],
  ],
  ['an id given twice', chainOf([a, b, { ...c, id: 'a' }]), ['data.stages', '“a”']],
  ['no stage', chainOf([]), ['data.stages']],
  ['61 stages', chainOf(numbered(61)), ['data.stages', '60']],
  [
    '121 links',
    chainOf(
      numbered(60),
      Array.from({ length: 121 }, () => link('s0', 's1')),
    ),
    ['data.links', '120'],
  ],
  [
    '10,000 stages',
    chainOf(
      numbered(10_000),
      numbered(9_999).map(({ id }, index) => link(id, `s${index + 1}`)),
    ),
    ['data.stages', '60', '120'],
  ],
  [
    '10,000 stages without names',
    { ...chainOf([]), stages: Array.from({ length: 10_000 }, () => ({})) },
    ['data.stages', '60'],
  ],
  ['a missing name', { place: '某县', source: '示例', stages: [a] }, ['data.name']],
  ['a stage without a name', chainOf([{ id: 'a' } as ChainDataStage]), ['data.stages.0.name']],
  ['a name of 41 characters', chainOf([{ id: 'a', name: '长'.repeat(41) }]), ['data.stages.0.name']],
  ['a name of a million characters', chainOf([{ id: 'a', name: '长'.repeat(1e6) }]), ['data.stages.0.name']],
  [
    'a unit that nobody knows',
    chainOf([{ ...a, figures: [{ label: 'x', value: 1, unit: '斤' as '吨', kind: 'actual' }] }]),
    ['data.stages.0.figures.0.unit'],
  ],
  [
    'a figure that is text',
    chainOf([{ ...a, figures: [{ label: 'x', value: '5' as unknown as number, unit: '吨', kind: 'actual' }] }]),
    ['data.stages.0.figures.0.value'],
  ],
  [
    'a figure that is no number',
    chainOf([{ ...a, figures: [{ label: 'x', value: Number.NaN, unit: '吨', kind: 'actual' }] }]),
    ['data.stages.0.figures.0.value'],
  ],
  ['a chain within itself', selfContaining, ['data.stages.0']],
];
