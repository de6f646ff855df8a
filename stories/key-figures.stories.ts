import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { argTypes, renderTag, viewIds, type Args } from './key-figures-args.js';
import { gallery } from './gallery.js';
import { TOWNS } from './own-figures.js';

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  id: 'key-figures',
  title: '数字卡/总览',
  component: 'qj-key-figures',
  argTypes,
  render: renderTag,
};

export default meta;

export const Playground: Story = {
  name: '试一试 · Playground',
  args: { group: 'parks-share', heading: '', theme: 'auto', 'text-size': 'normal' },
};

export const OwnData: Story = {
  name: '编辑自己的数字 · Figures of the editor’s own',
  args: { data: TOWNS },
};

export const AllViews: Story = {
  name: '全部视图一览 · All views',
  tags: ['!autodocs'],
  globals: { width: 'full' },
  parameters: { controls: { disable: true } },
  render: () => gallery(viewIds, 360, (id) => html`<qj-key-figures group=${id}></qj-key-figures>`),
};
