import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { gallery } from './gallery.js';
import { STREETS } from './own-trees.js';
import { argTypes, renderTag, viewIds, type Args } from './task-tree-args.js';

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  id: 'task-tree',
  title: '任务树/总览',
  component: 'qj-task-tree',
  argTypes,
  render: renderTag,
};

export default meta;

export const Playground: Story = {
  name: '试一试 · Playground',
  args: { tree: 'sub-centre-task-tree', expanded: '', heading: '', theme: 'auto', 'text-size': 'normal' },
};

export const OnePart: Story = {
  name: '只展开一个部分 · One part open',
  args: { tree: 'sub-centre-task-tree', expanded: 'infrastructure' },
};

export const Closed: Story = {
  name: '全部收起 · All parts closed',
  args: { tree: 'kunming-task-tree', expanded: 'none' },
};

export const OwnData: Story = {
  name: '编辑自己的任务树 · A tree of the editor’s own',
  args: { data: STREETS },
};

export const AllViews: Story = {
  name: '全部视图一览 · All views',
  tags: ['!autodocs'],
  globals: { width: 'full' },
  parameters: { controls: { disable: true } },
  render: () => gallery(viewIds, 360, (id) => html`<qj-task-tree tree=${id}></qj-task-tree>`),
};
