// Written by scripts/generate-stories.ts from the views of qj-task-tree. Do not edit: run `npx tsx scripts/generate-stories.ts`.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { argTypes, renderTag, type Args } from './task-tree-args.js';

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  id: 'task-tree-views',
  title: '任务树/全部视图',
  component: 'qj-task-tree',
  // The overview shows them all on one page.
  tags: ['!autodocs'],
  argTypes,
  render: renderTag,
};

export default meta;

export const CoordinationTaskTree: Story = {
  name: '曲靖市《曲靖市促进区域协调发展实施方案》二十一条',
  args: { tree: 'coordination-task-tree' },
};

export const KunmingTaskTree: Story = {
  name: '昆明市《关于支持昆明高质量发展的若干意见》二十九条',
  args: { tree: 'kunming-task-tree' },
};

export const ParksOutlook15thPlan: Story = {
  name: '曲靖市“十五五”园区发展方向',
  args: { tree: 'parks-outlook-15th-plan' },
};

export const SubCentreTaskTree: Story = {
  name: '曲靖市《关于支持曲靖市建设云南副中心城市的若干意见》四大任务十八项',
  args: { tree: 'sub-centre-task-tree' },
};
