import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { argTypes, renderTag, viewIds, type Args } from './framework-args.js';
import { gallery } from './gallery.js';
import { PROJECTS } from './own-frameworks.js';

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  id: 'framework',
  title: '框架图/总览',
  component: 'qj-framework',
  argTypes,
  render: renderTag,
};

export default meta;

export const Playground: Story = {
  name: '试一试 · Playground',
  args: { framework: 'transport-progress', heading: '', theme: 'auto', 'text-size': 'normal' },
};

export const OwnData: Story = {
  name: '编辑自己的框架 · A framework of the editor’s own',
  args: { data: PROJECTS },
};

export const AllViews: Story = {
  name: '全部视图一览 · All views',
  tags: ['!autodocs'],
  globals: { width: 'full' },
  parameters: { controls: { disable: true } },
  render: () => gallery(viewIds, 360, (id) => html`<qj-framework framework=${id}></qj-framework>`),
};
