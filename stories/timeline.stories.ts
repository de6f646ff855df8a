import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { argTypes, renderTag, viewIds, type Args } from './timeline-args.js';
import { gallery } from './gallery.js';
import { BUSES } from './own-lines.js';

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  id: 'timeline',
  title: '时间轴/总览',
  component: 'qj-timeline',
  argTypes,
  render: renderTag,
};

export default meta;

export const Playground: Story = {
  name: '试一试 · Playground',
  args: { line: 'qujing-2014-2035', heading: '', theme: 'auto', 'text-size': 'normal' },
};

export const OwnData: Story = {
  name: '编辑自己的时间轴 · A time line of the editor’s own',
  args: { data: BUSES },
};

export const AllViews: Story = {
  name: '全部视图一览 · All views',
  tags: ['!autodocs'],
  globals: { width: 'full' },
  parameters: { controls: { disable: true } },
  render: () => gallery(viewIds, 360, (id) => html`<qj-timeline line=${id}></qj-timeline>`),
};
