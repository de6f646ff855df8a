// Written by scripts/generate-stories.ts from the views of qj-industry-chain. Do not edit: run `npx tsx scripts/generate-stories.ts`.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { argTypes, renderTag, type Args } from './industry-chain-args.js';

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  id: 'industry-chain-views',
  title: '产业链/全部视图',
  component: 'qj-industry-chain',
  // The overview shows them all on one page.
  tags: ['!autodocs'],
  argTypes,
  render: renderTag,
};

export default meta;

export const QujingClusters: Story = {
  name: '曲靖市三大先进制造业集群',
  args: { chain: 'qujing-clusters' },
};

export const GreenAluminium: Story = {
  name: '曲靖市绿色铝精深加工产业链',
  args: { chain: 'green-aluminium' },
};

export const GreenSiliconPv: Story = {
  name: '曲靖市绿色硅光伏产业链',
  args: { chain: 'green-silicon-pv' },
};

export const HuashanOrganosilicon: Story = {
  name: '花山片区花山有机硅产业链',
  args: { chain: 'huashan-organosilicon' },
};

export const LuopingGinger: Story = {
  name: '罗平县罗平小黄姜产业链',
  args: { chain: 'luoping-ginger' },
};

export const LuopingRapeseedHoney: Story = {
  name: '罗平县罗平油菜与菜花蜜产业链',
  args: { chain: 'luoping-rapeseed-honey' },
};

export const NewEnergyBattery: Story = {
  name: '曲靖市新能源电池产业链',
  args: { chain: 'new-energy-battery' },
};

export const ZhanyiCoalCarbonAluminium: Story = {
  name: '沾益区沾益“煤—炭—铝”产业链',
  args: { chain: 'zhanyi-coal-carbon-aluminium' },
};
