import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { GaugeData } from '../src/widgets/target-gauge/editor-data.js';
import { gallery } from './gallery.js';
import { argTypes, renderTag, viewIds, type Args } from './target-gauge-args.js';
import { expectStyled, found, insideOf } from './widget-in-story.js';

type Story = StoryObj<Args>;

const DATA_FALLBACK = '示例地区，示例指标：2030年目标120万人以上。这段文字写在标签里，部件不能显示时仍在。';

const meta: Meta<Args> = {
  id: 'target-gauge',
  title: '目标仪表/总览',
  component: 'qj-target-gauge',
  argTypes,
  render: renderTag,
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
  render: () => gallery(viewIds, 360, (id) => html`<qj-target-gauge target=${id}></qj-target-gauge>`),
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

export const Countable: Story = {
  name: '形式：一块一个 · Countable things',
  args: { target: 'maker-spaces-2025' },
};

export const CountedRange: Story = {
  name: '形式：一块一个，有上限 · A range of countable things',
  args: { target: 'training-bases' },
};

export const DifferenceShown: Story = {
  name: '形式：列出不同数字 · Figures that differ',
  args: { target: 'central-city-gdp-share-2025' },
};

// What readers do

export const ChosenMark: Story = {
  name: '操作：点选一项，按 Esc 关闭 · A mark is chosen and closed',
  args: { target: 'gdp-2025' },
  play: async ({ canvasElement }) => {
    const root = await insideOf(canvasElement);
    await userEvent.click(await found(root, '[part="mark"]'));
    const tooltip = await found(root, '[part="tooltip"]');
    await expect(tooltip.textContent).toContain('原文');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(root.querySelector('[part="tooltip"]')).toBeNull());
  },
};

export const KeyboardMarks: Story = {
  name: '操作：方向键逐项查看 · Arrow keys from mark to mark',
  args: { target: 'gdp-2025' },
  play: async ({ canvasElement }) => {
    const root = await insideOf(canvasElement);
    (await found(root, '[part="mark"][tabindex="0"]')).focus();
    const first = root.activeElement;
    await userEvent.keyboard('{ArrowRight}');
    await waitFor(() => expect(root.activeElement === first).toBe(false));
    await found(root, '[part="tooltip"]');
  },
};

// States

export const EditorValue: Story = {
  name: '状态：编辑提供的数字 · The editor’s figure',
  args: { target: 'gdp-2025', value: '3800亿元', 'value-date': '2022-12-31', 'value-source': '示例来源（非真实数据）' },
};

export const EditorValueOnCard: Story = {
  name: '状态：文件未载实际值，编辑提供一个 · The editor’s figure where the documents have none',
  args: {
    target: 'maker-spaces-2025',
    value: '3',
    'value-date': '2023-12-31',
    'value-source': '示例来源（非真实数据）',
  },
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

export const EditorDataWithoutActual: Story = {
  name: '状态：编辑自己的数据，没有实际值 · The editor’s data without an actual',
  args: { data: { ...EDITOR_DATA, actuals: [] } },
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

// Styles of the page

export const Themed: Story = {
  name: '样式：自定义属性 · Custom properties',
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

export const StyledParts: Story = {
  name: '样式：各部分 · Parts',
  args: {
    target: 'gdp-2025',
    '::part(frame)': 'border: 1px solid currentcolor; border-radius: 12px',
    '::part(heading)': 'text-align: center',
    '::part(subheading)': 'text-align: center',
    '::part(legend)': 'justify-content: center',
    '::part(source)': 'font-style: italic',
  },
  play: ({ canvasElement }) => expectStyled(canvasElement, 'source', { fontStyle: 'italic' }),
};
