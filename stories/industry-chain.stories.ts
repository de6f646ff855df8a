import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { catalogue } from '../src/catalogue/all.js';
import { fallbackText } from '../src/view/text.js';
import { QjIndustryChain } from '../src/widgets/industry-chain/industry-chain.js';
import { chainModel } from '../src/widgets/industry-chain/model.js';
import { subjectOf } from '../src/widgets/industry-chain/subject.js';
import { chainArgTypes, chainIds, renderChain, type ChainArgs } from './chain-args.js';
import { LONG_WORDS, TEA, largeChain, teaLinked } from './own-chains.js';
import { LOST_SOURCE, SLOW_SOURCE, defineTags, gallery, lostCharts } from './shared.js';

type Story = StoryObj<ChainArgs>;

const VIEW = 'green-silicon-pv';
/** The text that the command and the embed code write into the tag. */
const FALLBACK = fallbackText(chainModel(catalogue, subjectOf(catalogue, VIEW), {}, 'zh-CN'), catalogue);
const DATA_FALLBACK = '示例县绿茶产业链（演示用数据）。这段文字写在标签里，部件不能显示时仍在。';

class LoadingChain extends QjIndustryChain {
  static override source = SLOW_SOURCE;
}

class LoadFailureChain extends QjIndustryChain {
  static override source = LOST_SOURCE;
}

class ChartFailureChain extends QjIndustryChain {
  static override charts = lostCharts;
}

defineTags({
  'qj-story-chain-loading': LoadingChain,
  'qj-story-chain-load-failure': LoadFailureChain,
  'qj-story-chain-chart-failure': ChartFailureChain,
});

/** A chain with data that the widget must refuse. */
const refused = (data: unknown): Pick<Story, 'parameters' | 'render'> => ({
  parameters: { controls: { disable: true } },
  render: () => html`<qj-industry-chain .data=${data}>${DATA_FALLBACK}</qj-industry-chain>`,
});

const meta: Meta<ChainArgs> = {
  id: 'industry-chain',
  title: '产业链/总览',
  component: 'qj-industry-chain',
  argTypes: chainArgTypes,
  render: renderChain,
};

export default meta;

export const Playground: Story = {
  name: '试一试 · Playground',
  args: { chain: VIEW, focus: '', heading: '', theme: 'auto', 'text-size': 'normal' },
};

export const AllViews: Story = {
  name: '全部视图一览 · All views',
  tags: ['!autodocs'],
  globals: { width: 'full' },
  parameters: { controls: { disable: true } },
  render: () => gallery(chainIds, 720, (id) => html`<qj-industry-chain chain=${id}></qj-industry-chain>`),
};

// Forms

export const ListedOrder: Story = {
  name: '形式：依次列出，带同尺横条 · Listed in turn, bars on one scale',
  args: { chain: 'green-silicon-pv' },
};

export const StatedOrder: Story = {
  name: '形式：原文写明先后，含再生 · Stated order, with recycling',
  args: { chain: 'green-aluminium' },
};

export const Branching: Story = {
  name: '形式：分出多种产品 · Branching into products',
  args: { chain: 'zhanyi-coal-carbon-aluminium' },
};

export const WithoutLinks: Story = {
  name: '形式：不画流向 · Without links',
  args: { chain: 'new-energy-battery' },
};

export const SideBySide: Story = {
  name: '形式：多条链并列 · Several chains side by side',
  globals: { width: '1100' },
  args: { chain: 'qujing-clusters' },
};

export const SideBySideNarrow: Story = {
  name: '形式：多条链并列，窄栏 · Several chains, narrow',
  globals: { width: '390' },
  args: { chain: 'qujing-clusters' },
};

// Sizes

export const Width280: Story = {
  name: '栏宽：280 像素 · 280 px',
  globals: { width: '280' },
  args: { chain: VIEW },
};

export const Width320: Story = {
  name: '栏宽：320 像素 · 320 px',
  globals: { width: '320' },
  args: { chain: VIEW },
};

export const Width390: Story = {
  name: '栏宽：390 像素 · 390 px',
  globals: { width: '390' },
  args: { chain: VIEW },
};

export const Width520: Story = {
  name: '栏宽：520 像素 · 520 px',
  globals: { width: '520' },
  args: { chain: VIEW },
};

export const Width720: Story = {
  name: '栏宽：720 像素 · 720 px',
  globals: { width: '720' },
  args: { chain: VIEW },
};

export const Width1100: Story = {
  name: '栏宽：1100 像素 · 1100 px',
  globals: { width: '1100' },
  args: { chain: VIEW },
};

// States

export const Light: Story = {
  name: '状态：浅色 · Light',
  globals: { theme: 'light' },
  args: { chain: VIEW },
};

export const Dark: Story = {
  name: '状态：深色 · Dark',
  globals: { theme: 'dark' },
  args: { chain: VIEW },
};

export const DarkTag: Story = {
  name: '状态：浅色页面中的深色 · Dark on a light page',
  globals: { theme: 'light' },
  args: { chain: VIEW, theme: 'dark' },
};

export const English: Story = {
  name: '状态：英文 · English',
  globals: { lang: 'en' },
  args: { chain: VIEW },
};

export const EnglishNarrow: Story = {
  name: '状态：英文，窄栏 · English, narrow',
  globals: { lang: 'en', width: '390' },
  args: { chain: 'green-aluminium' },
};

export const LargeText: Story = {
  name: '状态：大字 · Large text',
  args: { chain: VIEW, 'text-size': 'large' },
};

export const LargeTextNarrow: Story = {
  name: '状态：大字，窄栏 · Large text, narrow',
  globals: { width: '320' },
  args: { chain: VIEW, 'text-size': 'large' },
};

export const ChosenStage: Story = {
  name: '状态：已选中环节 · A chosen stage',
  args: { chain: VIEW, focus: 'rods' },
};

export const ChosenStageOfSeveral: Story = {
  name: '状态：多链中选中环节 · A chosen stage among several chains',
  globals: { width: '1100' },
  args: { chain: 'qujing-clusters', focus: 'green-aluminium/smelting' },
};

export const HeadingReplaced: Story = {
  name: '状态：替换标题 · Heading replaced',
  args: { chain: VIEW, heading: '光伏链上，哪些建了，哪些还在纸上' },
};

export const OwnChain: Story = {
  name: '状态：编辑自己的产业链 · The editor’s chain',
  args: { data: TEA },
};

export const OwnChainChosen: Story = {
  name: '状态：编辑自己的产业链，已选中环节 · The editor’s chain, a chosen stage',
  args: { data: TEA, focus: 'refining' },
};

export const OwnLargeChain: Story = {
  name: '状态：60个环节、120条衔接 · 60 stages, 120 links',
  tags: ['!autodocs'],
  globals: { width: '1100' },
  parameters: { controls: { disable: true } },
  args: { data: largeChain() },
};

export const OwnLargeChainNarrow: Story = {
  name: '状态：60个环节、120条衔接，窄栏 · 60 stages, narrow',
  tags: ['!autodocs'],
  globals: { width: '390' },
  parameters: { controls: { disable: true } },
  args: { data: largeChain() },
};

export const OwnLongWords: Story = {
  name: '状态：名称都写到上限 · Every text as long as allowed',
  parameters: { controls: { disable: true } },
  args: { data: LONG_WORDS },
};

export const OwnCircle: Story = {
  name: '状态：衔接成环 · Links in a circle',
  ...refused(
    teaLinked([
      { from: 'garden', to: 'primary' },
      { from: 'primary', to: 'refining' },
      { from: 'refining', to: 'garden' },
    ]),
  ),
};

export const OwnUnknownReference: Story = {
  name: '状态：衔接到不存在的环节 · A link to an unknown stage',
  ...refused(teaLinked([{ from: 'garden', to: 'roasting' }])),
};

export const OwnDuplicateId: Story = {
  name: '状态：环节编号重复 · Two stages with one id',
  ...refused({
    ...TEA,
    stages: TEA.stages.map((stage) => (stage.id === 'powder' ? { ...stage, id: 'garden' } : stage)),
  }),
};

export const OwnTooMany: Story = {
  name: '状态：环节过多 · Too many stages',
  ...refused(largeChain(61)),
};

export const OwnBadData: Story = {
  name: '状态：数据不符合格式 · Bad data',
  ...refused({ name: '示例县绿茶', place: '', stages: [{ id: 'a b', name: '茶园', colour: 'green' }] }),
};

export const BrokenJson: Story = {
  name: '状态：JSON 有误 · Broken JSON',
  parameters: { controls: { disable: true } },
  render: () => html`<qj-industry-chain data="{'name': 示例}">${DATA_FALLBACK}</qj-industry-chain>`,
};

export const UnknownChain: Story = {
  name: '状态：编号不存在 · Unknown view',
  parameters: { controls: { disable: true } },
  render: () => html`<qj-industry-chain chain="green-silicon">${FALLBACK}</qj-industry-chain>`,
};

export const MissingChain: Story = {
  name: '状态：没有编号 · Missing view',
  parameters: { controls: { disable: true } },
  render: () => html`<qj-industry-chain>${FALLBACK}</qj-industry-chain>`,
};

export const UnknownFocus: Story = {
  name: '状态：选中的环节不存在 · Unknown stage in focus',
  args: { chain: VIEW, focus: 'ingots' },
};

export const Loading: Story = {
  name: '状态：正在载入 · Loading',
  parameters: { controls: { disable: true } },
  render: () => html`<qj-story-chain-loading chain=${VIEW}>${FALLBACK}</qj-story-chain-loading>`,
};

export const LoadFailure: Story = {
  name: '状态：数据未能载入 · Load failure',
  parameters: { controls: { disable: true } },
  render: () => html`<qj-story-chain-load-failure chain=${VIEW}>${FALLBACK}</qj-story-chain-load-failure>`,
};

export const ChartFailure: Story = {
  name: '状态：图形未能载入 · Chart failure',
  parameters: { controls: { disable: true } },
  render: () => html`<qj-story-chain-chart-failure interactive="eager" chain=${VIEW}></qj-story-chain-chart-failure>`,
};

export const FallbackText: Story = {
  name: '状态：脚本没有运行 · Fallback text',
  parameters: { controls: { disable: true } },
  // A tag that no script registers, as in a page without ours.
  render: () => html`<qj-story-chain-no-script chain=${VIEW}>${FALLBACK}</qj-story-chain-no-script>`,
};

// Styles of the page

export const Themed: Story = {
  name: '样式：自定义属性 · Custom properties',
  args: {
    chain: VIEW,
    focus: 'rods',
    '--qj-surface': '#fffaf0',
    '--qj-text': '#2a1a0e',
    '--qj-text-muted': '#6b5440',
    '--qj-line': '#e2d3bd',
    '--qj-track': '#efe3cf',
    '--qj-accent': '#1f4e8c',
    '--qj-target': '#8a1c1c',
    '--qj-stretch': '#a34a2a',
    '--qj-forecast': '#5c4a00',
    '--qj-font-family': "'Songti SC', 'Noto Serif CJK SC', SimSun, serif",
    '--qj-padding': '24px',
  },
};

export const StyledParts: Story = {
  name: '样式：各部分 · Parts',
  parameters: { controls: { disable: true } },
  render: () => html`
    <style>
      .styled-parts::part(frame) {
        border: 1px solid currentcolor;
        border-radius: 12px;
      }
      .styled-parts::part(heading) {
        text-align: center;
      }
      .styled-parts::part(subheading) {
        text-align: center;
      }
      .styled-parts::part(details) {
        border-radius: 8px;
      }
      .styled-parts::part(companies) {
        border-top: 1px dashed currentcolor;
        padding-top: 8px;
      }
      .styled-parts::part(legend) {
        justify-content: center;
      }
      .styled-parts::part(source) {
        font-style: italic;
      }
    </style>
    <qj-industry-chain class="styled-parts" chain=${VIEW} focus="rods"></qj-industry-chain>
  `,
};
