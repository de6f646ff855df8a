import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { GaugeData } from '../src/widgets/target-gauge/editor-data.js';
import { QjTargetGauge } from '../src/widgets/target-gauge/target-gauge.js';
import { gaugeArgTypes, renderGauge, targetIds, type GaugeArgs } from './gauge-args.js';
import { LOST_SOURCE, SLOW_SOURCE, defineTags, gallery, lostCharts } from './shared.js';

type Story = StoryObj<GaugeArgs>;

const FALLBACK = '曲靖市，地区生产总值：2025年目标。目标：突破5000亿元。这段文字写在标签里，部件不能显示时仍在。';
const DATA_FALLBACK = '示例地区，示例指标：2030年目标120万人以上。这段文字写在标签里，部件不能显示时仍在。';

class LoadingGauge extends QjTargetGauge {
  static override source = SLOW_SOURCE;
}

class LoadFailureGauge extends QjTargetGauge {
  static override source = LOST_SOURCE;
}

class ChartFailureGauge extends QjTargetGauge {
  static override charts = lostCharts;
}

defineTags({
  'qj-story-loading': LoadingGauge,
  'qj-story-load-failure': LoadFailureGauge,
  'qj-story-chart-failure': ChartFailureGauge,
});

const meta: Meta<GaugeArgs> = {
  id: 'target-gauge',
  title: '目标仪表/总览',
  component: 'qj-target-gauge',
  argTypes: gaugeArgTypes,
  render: renderGauge,
};

export default meta;

export const Playground: Story = {
  name: '试一试 · Playground',
  args: {
    target: 'gdp-2025',
    value: '',
    'value-date': '',
    'value-source': '',
    heading: '',
    theme: 'auto',
    'text-size': 'normal',
  },
};

export const AllViews: Story = {
  name: '全部视图一览 · All views',
  tags: ['!autodocs'],
  globals: { width: 'full' },
  parameters: { controls: { disable: true } },
  render: () => gallery(targetIds, 360, (id) => html`<qj-target-gauge target=${id}></qj-target-gauge>`),
};

// Forms

export const FloorAndStretch: Story = {
  name: '形式：目标与更高目标 · Floor and stretch',
  args: { target: 'gdp-2025' },
};

export const WithoutActual: Story = {
  name: '形式：文件未载实际值 · Without an actual',
  args: { target: 'deposits-loans-2025' },
};

export const GrowthRate: Story = {
  name: '形式：增速 · Growth rate',
  args: { target: 'deposits-loans-growth-2025' },
};

export const Share: Story = {
  name: '形式：占比 · Share',
  args: { target: 'gdp-share-of-province-2025' },
};

export const Rank: Story = {
  name: '形式：名次 · Rank',
  args: { target: 'gdp-rank-2035' },
};

export const Multiple: Story = {
  name: '形式：倍数 · Multiple of a base year',
  args: { target: 'kunming-gdp-2035' },
};

export const Approximate: Story = {
  name: '形式：约数（左右）· Approximate',
  args: { target: 'central-city-population-2025' },
};

export const OneSided: Story = {
  name: '形式：单侧（以上）· One-sided',
  args: { target: 'urbanisation-2025' },
};

export const Forecast: Story = {
  name: '形式：预测 · Forecast',
  args: { target: 'polysilicon-2025' },
};

export const DifferenceShown: Story = {
  name: '形式：列出不同数字 · Figures that differ',
  args: { target: 'central-city-gdp-share-2025' },
};

// States

export const EditorValue: Story = {
  name: '状态：编辑提供的数字 · The editor’s figure',
  args: { target: 'gdp-2025', value: '3800亿元', 'value-date': '2022-12-31', 'value-source': '示例来源（非真实数据）' },
};

const EDITOR_DATA: GaugeData = {
  indicator: '示例指标',
  place: '示例地区',
  unit: '万人',
  target: { value: 120, comparator: '以上', year: 2030, source: '示例文件（非真实数据）', date: '2024' },
  stretch: { value: 150, year: 2030, source: '示例文件（非真实数据）', date: '2024' },
  actuals: [
    { value: 72, year: 2020, source: '示例公报（非真实数据）', date: '2021-03' },
    { value: 90, year: 2023, source: '示例公报（非真实数据）', date: '2024-03' },
  ],
};

export const EditorData: Story = {
  name: '状态：编辑自己的数据 · The editor’s data',
  args: { data: EDITOR_DATA },
};

export const Loading: Story = {
  name: '状态：正在载入 · Loading',
  parameters: { controls: { disable: true } },
  render: () => html`<qj-story-loading target="gdp-2025">${FALLBACK}</qj-story-loading>`,
};

export const UnknownTarget: Story = {
  name: '状态：编号不存在 · Unknown target',
  parameters: { controls: { disable: true } },
  render: () => html`<qj-target-gauge target="gdp-2052">${FALLBACK}</qj-target-gauge>`,
};

export const MissingTarget: Story = {
  name: '状态：没有编号 · Missing target',
  parameters: { controls: { disable: true } },
  render: () => html`<qj-target-gauge>${FALLBACK}</qj-target-gauge>`,
};

export const BadValue: Story = {
  name: '状态：数字无法识别 · Bad value',
  args: {
    target: 'gdp-2025',
    value: '三千多 <b>亿</b>',
    'value-date': '2022',
    'value-source': '示例来源（非真实数据）',
  },
};

export const AbsurdValue: Story = {
  name: '状态：数字超出范围 · Absurd value',
  args: { target: 'gdp-2025', value: '9e99', 'value-date': '2022', 'value-source': '示例来源（非真实数据）' },
};

export const BadData: Story = {
  name: '状态：数据不符合格式 · Bad data',
  parameters: { controls: { disable: true } },
  render: () => {
    const data: unknown = { indicator: '示例指标', place: '', unit: '斤', target: { value: -1 }, colour: 'red' };
    return html`<qj-target-gauge .data=${data}>${DATA_FALLBACK}</qj-target-gauge>`;
  },
};

export const BrokenJson: Story = {
  name: '状态：JSON 有误 · Broken JSON',
  parameters: { controls: { disable: true } },
  render: () => html`<qj-target-gauge data="{'indicator': 示例}">${DATA_FALLBACK}</qj-target-gauge>`,
};

export const LoadFailure: Story = {
  name: '状态：数据未能载入 · Load failure',
  parameters: { controls: { disable: true } },
  render: () => html`<qj-story-load-failure target="gdp-2025">${FALLBACK}</qj-story-load-failure>`,
};

export const ChartFailure: Story = {
  name: '状态：图形未能载入 · Chart failure',
  parameters: { controls: { disable: true } },
  render: () => html`<qj-story-chart-failure interactive="eager" target="gdp-2025"></qj-story-chart-failure>`,
};

export const LargeText: Story = {
  name: '状态：大字 · Large text',
  args: { target: 'gdp-2025', 'text-size': 'large' },
};

export const English: Story = {
  name: '状态：英文 · English',
  globals: { lang: 'en' },
  args: { target: 'gdp-2025' },
};

export const Dark: Story = {
  name: '状态：深色 · Dark',
  globals: { theme: 'dark' },
  args: { target: 'gdp-2025' },
};

export const Narrow: Story = {
  name: '状态：窄栏 · Narrow',
  globals: { width: '320' },
  args: { target: 'gdp-2025' },
};

export const Themed: Story = {
  name: '状态：自定义样式 · Themed',
  args: {
    target: 'gdp-2025',
    '--qj-surface': '#fffaf0',
    '--qj-text': '#2a1a0e',
    '--qj-text-muted': '#6b5440',
    '--qj-line': '#e2d3bd',
    '--qj-track': '#efe3cf',
    '--qj-accent': '#1f4e8c',
    '--qj-target': '#8a1c1c',
    '--qj-stretch': '#a34a2a',
    '--qj-font-family': "'Songti SC', 'Noto Serif CJK SC', SimSun, serif",
    '--qj-padding': '24px',
  },
};
