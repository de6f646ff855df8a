import { views as chainViews } from '../../src/widgets/industry-chain/views.js';
import * as record from '../../src/widgets/industry-chain/widget.js';
import { BAD_CHAINS, TEA } from './chain-data-samples.js';
import { catalogue } from './helpers.js';
import { behaves } from './suite/behaves.js';
import { triedOf } from './widgets.js';

const CHAINS = chainViews.ids(catalogue);
const STAGES = catalogue.chain('green-silicon-pv').stages;

behaves({
  record,
  ids: CHAINS,
  model: (id, locale) => chainViews.model(catalogue, id, locale),
  another: 'qujing-clusters',
  samples: triedOf({ ids: CHAINS, storyView: record.storyView }),
  part: {
    key: 'rods',
    says: { 'zh-CN': ['单晶硅棒', '80GW', '曲靖隆基'], en: ['Monocrystalline silicon rods', '80 GW', '曲靖隆基'] },
    detail: {
      stage: 'rods',
      name: '单晶硅棒',
      figures: STAGES.find(({ id }) => id === 'rods')?.facts.map(catalogue.fact),
      companies: ['曲靖隆基'],
    },
  },
  closed: { view: 'green-silicon-pv', stage: null, name: null, figures: [], companies: [] },
  setsOff: true,
  more: { focus: 'cells' },
  wrong: [
    {
      attributes: { focus: 'rod' },
      attribute: 'focus',
      says: ['“rod”', ...STAGES.map(({ id }) => id)],
      sentence: 'focus 属性不能是“rod”',
    },
    // A name that every object has a member of.
    { attributes: { focus: 'constructor' }, attribute: 'focus', says: ['“constructor”', 'rods'] },
  ],
  csv: [',20,万吨,2025,', '多晶硅 → 单晶硅棒'],
  own: {
    data: TEA,
    other: { ...TEA, name: '红茶' },
    headings: ['绿茶产业链', '红茶产业链'],
    says: ['茶园', '9.5万亩', '12万亩以上', '8000吨', '5000吨', '30吨', '约20亿元', '云山茶厂'],
    withText: (text) => ({
      name: text,
      place: text,
      source: text,
      note: text,
      stages: [
        {
          id: '"><img/src=x/onerror=__qjInjected=1>',
          name: text,
          place: text,
          note: text,
          figures: [{ label: text, value: 1, unit: '吨', kind: 'actual', scope: text, source: text }],
          companies: [{ name: text, status: text, source: text }],
        },
      ],
      companies: [{ name: text, status: text }],
      figures: [{ label: text, value: 2, unit: '吨', kind: 'plan' }],
    }),
    bad: BAD_CHAINS,
  },
});
