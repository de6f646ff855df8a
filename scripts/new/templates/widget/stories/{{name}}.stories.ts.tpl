import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { Qj{{pascal}} } from '../src/widgets/{{name}}/{{name}}.js';
import { {{camel}}ArgTypes, {{camel}}Ids, render{{pascal}}, type {{pascal}}Args } from './{{name}}-args.js';
import { LOST_SOURCE, SLOW_SOURCE, defineTags, gallery } from './shared.js';

type Story = StoryObj<{{pascal}}Args>;

const VIEW = '{{views.[0]}}';

class Loading{{pascal}} extends Qj{{pascal}} {
  static override source = SLOW_SOURCE;
}

class Lost{{pascal}} extends Qj{{pascal}} {
  static override source = LOST_SOURCE;
}

defineTags({ 'qj-story-{{name}}-loading': Loading{{pascal}}, 'qj-story-{{name}}-lost': Lost{{pascal}} });

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
  args: { indicator: VIEW, heading: '', theme: 'auto', 'text-size': 'normal' },
};

export const AllViews: Story = {
  name: '全部视图一览 · All views',
  tags: ['!autodocs'],
  globals: { width: 'full' },
  parameters: { controls: { disable: true } },
  render: () => gallery({{camel}}Ids, 360, (id) => html`<qj-{{name}} indicator=${id}></qj-{{name}}>`),
};

export const UnknownView: Story = {
  name: '状态：没有这个视图 · Unknown view',
  args: { indicator: `${VIEW}-x` },
};

export const LargeText: Story = {
  name: '状态：大字 · Large text',
  args: { indicator: VIEW, 'text-size': 'large' },
};

export const Loading: Story = {
  name: '状态：正在载入 · Loading',
  render: () => html`<qj-story-{{name}}-loading indicator=${VIEW}></qj-story-{{name}}-loading>`,
};

export const LoadFailure: Story = {
  name: '状态：未能载入 · Load failure',
  render: () => html`<qj-story-{{name}}-lost indicator=${VIEW}>这段文字写在标签里，部件不能显示时仍在。</qj-story-{{name}}-lost>`,
};
