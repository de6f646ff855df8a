import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { argTypes, factIds, renderTag, type Args } from './figure-args.js';
import { found, insideOf } from './widget-in-story.js';

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  id: 'figure',
  title: '行内数字/总览',
  component: 'qj-figure',
  argTypes,
  render: renderTag,
};

export default meta;

export const Playground: Story = {
  name: '试一试 · Playground',
  args: { fact: 'gdp-2025-floor', open: false, theme: 'auto' },
};

export const Open: Story = {
  name: '状态：展开 · Open',
  args: { fact: 'gdp-2020', open: true },
};

export const Differing: Story = {
  name: '状态：展开，有不同数字 · Open, with figures that differ',
  args: { fact: 'lfp-capacity-2020', open: true },
};

export const Unknown: Story = {
  name: '状态：没有这个编号 · Unknown id',
  // Not even asked for: no file has such a name.
  args: { fact: 'gdp_2025' },
};

export const English: Story = {
  name: '语言：英文 · English',
  args: { fact: 'gdp-2025-stretch', lang: 'en', open: true },
};

export const Natures: Story = {
  name: '形式：各种性质 · Every nature',
  render: () => html`
    <p>
      实际<qj-figure fact="gdp-2020"></qj-figure>，建成和在建<qj-figure fact="lfp-capacity-built-underway"></qj-figure
      >，目标<qj-figure fact="gdp-2025-floor"></qj-figure>，更高目标<qj-figure fact="gdp-2025-stretch"></qj-figure
      >，规划<qj-figure fact="water-projects-1358"></qj-figure>，预测<qj-figure fact="polysilicon-2025"></qj-figure>。
    </p>
  `,
};

export const Places: Story = {
  name: '位置：标题、链接、表格 · In a heading, a link, a table',
  render: () => html`
    <h2>到2025年，<qj-figure fact="urbanisation-rate-2025-plan"></qj-figure>的人住在城里</h2>
    <p>
      见<a href="#urbanisation">城镇化率<qj-figure fact="urbanisation-rate-50"></qj-figure>一节</a>。
    </p>
    <table>
      <tr>
        <th scope="row">地区生产总值</th>
        <td><qj-figure fact="gdp-2020"></qj-figure></td>
      </tr>
    </table>
  `,
};

export const AllFigures: Story = {
  name: '全部数字一览 · All figures',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true } },
  render: () => html`
    <ul>
      ${factIds.map((id) => html`<li><qj-figure fact=${id}></qj-figure> <code>${id}</code></li>`)}
    </ul>
  `,
};

export const OpenedAndClosed: Story = {
  name: '操作：展开，按 Esc 收起 · Opened and closed',
  args: { fact: 'gdp-2025-floor' },
  play: async ({ canvasElement }) => {
    const root = await insideOf(canvasElement);
    await userEvent.click(await found(root, '[part="figure"]'));
    const note = await found(root, '[part="note"]');
    await expect(note.textContent).toContain('原文');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(root.querySelector('[part="note"]')).toBeNull());
  },
};
