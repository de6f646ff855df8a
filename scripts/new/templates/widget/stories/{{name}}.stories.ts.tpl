import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { {{camel}}ArgTypes, {{camel}}Ids, render{{pascal}}, type {{pascal}}Args } from './{{name}}-args.js';
import { gallery } from './gallery.js';

type Story = StoryObj<{{pascal}}Args>;

const meta: Meta<{{pascal}}Args> = {
  id: '{{name}}',
  title: '{{title}}/总览',
  component: 'qj-{{name}}',
  argTypes: {{camel}}ArgTypes,
  render: render{{pascal}},
};

export default meta;

export const Playground: Story = {
  name: '试一试 · Playground',
  args: { indicator: '{{views.[0]}}', heading: '', theme: 'auto', 'text-size': 'normal' },
};

export const AllViews: Story = {
  name: '全部视图一览 · All views',
  tags: ['!autodocs'],
  globals: { width: 'full' },
  parameters: { controls: { disable: true } },
  render: () => gallery({{camel}}Ids, 360, (id) => html`<qj-{{name}} indicator=${id}></qj-{{name}}>`),
};
