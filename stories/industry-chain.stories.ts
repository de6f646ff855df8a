import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { argTypes, viewIds, renderTag, type Args } from './industry-chain-args.js';
import { gallery } from './gallery.js';
import { LONG_WORDS, TEA, largeChain, teaLinked } from './own-chains.js';
import { expectStyled, found, insideOf } from './widget-in-story.js';

type Story = StoryObj<Args>;

const VIEW = 'green-silicon-pv';
const DATA_FALLBACK = '示例县绿茶产业链（演示用数据）。这段文字写在标签里，部件不能显示时仍在。';

/** A chain with data that the widget must refuse. */
const refused = (data: unknown): Pick<Story, 'parameters' | 'render'> => ({
  parameters: { controls: { disable: true } },
  render: () => html`<qj-industry-chain .data=${data}>${DATA_FALLBACK}</qj-industry-chain>`,
});

const meta: Meta<Args> = {
  id: 'industry-chain',
  title: '产业链/总览',
  component: 'qj-industry-chain',
  argTypes,
  render: renderTag,
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
  render: () => gallery(viewIds, 720, (id) => html`<qj-industry-chain chain=${id}></qj-industry-chain>`),
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

// What readers do

export const StageOpened: Story = {
  name: '操作：选中环节，按 Esc 关闭 · A stage is chosen and closed',
  args: { chain: VIEW },
  play: async ({ canvasElement }) => {
    const root = await insideOf(canvasElement);
    const stage = await found(root, '[part="stage"]');
    const { key = '' } = stage.dataset;
    await userEvent.click(stage);
    await found(root, '[part="details"]');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(root.querySelector('[part="details"]')).toBeNull());
    await expect((root.activeElement as HTMLElement | null)?.dataset['key']).toBe(key);
  },
};

export const KeyboardStages: Story = {
  name: '操作：方向键到下一环节，按 Enter 选中 · Arrow keys and Enter',
  args: { chain: VIEW },
  play: async ({ canvasElement }) => {
    const root = await insideOf(canvasElement);
    (await found(root, '[part="stage"][tabindex="0"]')).focus();
    const first = root.activeElement;
    await userEvent.keyboard('{ArrowRight}');
    await waitFor(() => expect(root.activeElement === first).toBe(false));
    await userEvent.keyboard('{Enter}');
    await found(root, '[part="details"]');
  },
};

// States

export const EnglishNarrow: Story = {
  name: '状态：英文，窄栏 · English, narrow',
  globals: { lang: 'en', width: '390' },
  args: { chain: 'green-aluminium' },
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

export const UnknownFocus: Story = {
  name: '状态：选中的环节不存在 · Unknown stage in focus',
  args: { chain: VIEW, focus: 'ingots' },
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
  args: {
    chain: VIEW,
    focus: 'rods',
    '::part(frame)': 'border: 1px solid currentcolor; border-radius: 12px',
    '::part(heading)': 'text-align: center',
    '::part(subheading)': 'text-align: center',
    '::part(details)': 'border-radius: 8px',
    '::part(companies)': 'border-top: 1px dashed currentcolor; padding-top: 8px',
    '::part(legend)': 'justify-content: center',
    '::part(source)': 'font-style: italic',
  },
  play: ({ canvasElement }) => expectStyled(canvasElement, 'source', { fontStyle: 'italic' }),
};
