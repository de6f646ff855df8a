// Written by scripts/generate-stories.ts from the views of qj-timeline. Do not edit: run `npx tsx scripts/generate-stories.ts`.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { argTypes, renderTag, type Args } from './timeline-args.js';

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  id: 'timeline-views',
  title: '时间轴/全部视图',
  component: 'qj-timeline',
  // The overview shows them all on one page.
  tags: ['!autodocs'],
  argTypes,
  render: renderTag,
};

export default meta;

export const Qujing20142035: Story = {
  name: '曲靖市曲靖的四组数字：2014年—2035年',
  args: { line: 'qujing-2014-2035' },
};

export const PovertyReliefYears: Story = {
  name: '曲靖市脱贫攻坚：从2014年底到2021年',
  args: { line: 'poverty-relief-years' },
};

export const BatteryYears: Story = {
  name: '曲靖市新能源电池：已有产能和预测',
  args: { line: 'battery-years' },
};

export const PhotovoltaicsYears: Story = {
  name: '曲靖市绿色硅光伏：建成、在建和2025年预测',
  args: { line: 'photovoltaics-years' },
};

export const KunmingByDeadline: Story = {
  name: '昆明市昆明：按期限排的目标',
  args: { line: 'kunming-by-deadline' },
};

export const ReportedEvents: Story = {
  name: '云南省文件里的事：何时发生，何时出台',
  args: { line: 'reported-events' },
};

export const QujingGoalsByYear: Story = {
  name: '曲靖市曲靖的目标：2025年、2035年和本世纪中叶',
  args: { line: 'qujing-goals-by-year' },
};
