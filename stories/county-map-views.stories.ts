// Written by scripts/generate-stories.ts from the views of qj-county-map. Do not edit: run `npx tsx scripts/generate-stories.ts`.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { argTypes, renderTag, type Args } from './county-map-args.js';

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  id: 'county-map-views',
  title: '县域地图/全部视图',
  component: 'qj-county-map',
  // The overview shows them all on one page.
  tags: ['!autodocs'],
  argTypes,
  render: renderTag,
};

export default meta;

export const Pattern: Story = {
  name: '曲靖市“一主一副、多点支撑”',
  args: { layer: 'pattern' },
};

export const Towns: Story = {
  name: '曲靖市城镇体系：一大、一中、五小',
  args: { layer: 'towns' },
};

export const Directions: Story = {
  name: '曲靖市各县（市、区）面向哪里',
  args: { layer: 'directions' },
};

export const Industries: Story = {
  name: '曲靖市各县（市、区）的产业',
  args: { layer: 'industries' },
};

export const Parks: Story = {
  name: '曲靖市园区：“1+2+7”与点名的片区',
  args: { layer: 'parks' },
};

export const Transport: Story = {
  name: '曲靖市机场、铁路、车站和高速公路',
  args: { layer: 'transport' },
};

export const Companies: Story = {
  name: '曲靖市文件点名到县的企业',
  args: { layer: 'companies' },
};
