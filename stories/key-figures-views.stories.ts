// Written by scripts/generate-stories.ts from the views of qj-key-figures. Do not edit: run `npx tsx scripts/generate-stories.ts`.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { argTypes, renderTag, type Args } from './key-figures-args.js';

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  id: 'key-figures-views',
  title: '数字卡/全部视图',
  component: 'qj-key-figures',
  // The overview shows them all on one page.
  tags: ['!autodocs'],
  argTypes,
  render: renderTag,
};

export default meta;

export const GdpRank: Story = {
  name: '曲靖市全国地级城市排名：文件所载数字',
  args: { indicator: 'gdp-rank' },
};

export const ParkCount: Story = {
  name: '曲靖市园区（开发区）数：文件所载数字',
  args: { indicator: 'park-count' },
};
