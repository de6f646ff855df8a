// Written by scripts/generate-stories.ts from stories/state-names.ts. Do not edit: run `npx tsx scripts/generate-stories.ts`.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { QjFramework } from '../src/widgets/framework/element.js';
import type { FrameArgs } from './controls.js';
import { argTypes, renderTag } from './framework-args.js';
import { statesOf } from './states.js';

type Story = StoryObj<FrameArgs>;

const states = statesOf('framework', 'transport-progress', QjFramework);

const meta: Meta<FrameArgs> = {
  id: 'framework-states',
  title: '框架图/状态与尺寸',
  component: 'qj-framework',
  argTypes,
  render: renderTag,
};

export default meta;

export const Width280: Story = {
  name: '栏宽：280 像素 · 280 px',
  ...states.Width280,
};

export const Width320: Story = {
  name: '栏宽：320 像素 · 320 px',
  ...states.Width320,
};

export const Width390: Story = {
  name: '栏宽：390 像素 · 390 px',
  ...states.Width390,
};

export const Width520: Story = {
  name: '栏宽：520 像素 · 520 px',
  ...states.Width520,
};

export const Width720: Story = {
  name: '栏宽：720 像素 · 720 px',
  ...states.Width720,
};

export const Width1100: Story = {
  name: '栏宽：1100 像素 · 1100 px',
  ...states.Width1100,
};

export const Light: Story = {
  name: '主题：浅色 · Light',
  ...states.Light,
};

export const Dark: Story = {
  name: '主题：深色 · Dark',
  ...states.Dark,
};

export const DarkNarrow: Story = {
  name: '主题：深色，窄栏 · Dark, narrow',
  ...states.DarkNarrow,
};

export const DarkTag: Story = {
  name: '主题：浅色页面中的深色 · Dark on a light page',
  ...states.DarkTag,
};

export const LightTag: Story = {
  name: '主题：深色页面中的浅色 · Light on a dark page',
  ...states.LightTag,
};

export const English: Story = {
  name: '语言：英文页面 · An English page',
  ...states.English,
};

export const EnglishNarrow: Story = {
  name: '语言：英文，窄栏 · English, narrow',
  ...states.EnglishNarrow,
};

export const EnglishTag: Story = {
  name: '语言：中文页面中的英文 · English on a Chinese page',
  ...states.EnglishTag,
};

export const LargeText: Story = {
  name: '字号：大字 · Large text',
  ...states.LargeText,
};

export const LargeTextNarrow: Story = {
  name: '字号：大字，窄栏 · Large text, narrow',
  ...states.LargeTextNarrow,
};

export const HeadingReplaced: Story = {
  name: '标题：由编辑替换 · Heading replaced',
  ...states.HeadingReplaced,
};

export const MarkupInHeading: Story = {
  name: '标题：带标记的文字 · Markup in the heading',
  ...states.MarkupInHeading,
};

export const Plain: Story = {
  name: '边框：没有标题、按钮和底色 · Plain frame',
  ...states.Plain,
};

export const RightToLeft: Story = {
  name: '页面：从右向左排 · A right-to-left page',
  ...states.RightToLeft,
};

export const TableOpen: Story = {
  name: '操作：打开数据表 · The table is open',
  ...states.TableOpen,
};

export const SourcesOpen: Story = {
  name: '操作：打开来源 · The sources are open',
  ...states.SourcesOpen,
};

export const MenuOpen: Story = {
  name: '操作：打开菜单 · The menu is open',
  ...states.MenuOpen,
};

export const TableClosed: Story = {
  name: '操作：数据表按 Esc 关闭 · Escape closes the table',
  ...states.TableClosed,
};

export const MenuClosed: Story = {
  name: '操作：菜单按 Esc 关闭 · Escape closes the menu',
  ...states.MenuClosed,
};

export const UnknownChoices: Story = {
  name: '有误：主题、字号的值 · Unknown theme, text size',
  ...states.UnknownChoices,
};

export const UnknownView: Story = {
  name: '有误：编号不存在 · Unknown view',
  ...states.UnknownView,
};

export const MissingView: Story = {
  name: '有误：没有编号 · Missing view',
  ...states.MissingView,
};

export const BrokenJson: Story = {
  name: '有误：JSON 写错 · Broken JSON',
  ...states.BrokenJson,
};

export const Loading: Story = {
  name: '缺失：正在载入 · Loading',
  ...states.Loading,
};

export const LoadFailure: Story = {
  name: '缺失：数据未能载入 · Lost data',
  ...states.LoadFailure,
};

export const ChartFailureNarrow: Story = {
  name: '缺失：绘图代码未能载入，也没有图片 · Lost chart code, no picture',
  ...states.ChartFailureNarrow,
};

export const CodeFailure: Story = {
  name: '缺失：视图代码未能载入 · Lost view code',
  ...states.CodeFailure,
};

export const FallbackText: Story = {
  name: '缺失：脚本没有运行 · No script',
  ...states.FallbackText,
};
