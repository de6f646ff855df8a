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

export const FiveYears: Story = {
  name: '曲靖市五年变化：2015年到2020年',
  args: { group: 'five-years' },
};

export const PovertyRelief: Story = {
  name: '曲靖市脱贫攻坚',
  args: { group: 'poverty-relief' },
};

export const PovertyReliefSubcentre: Story = {
  name: '曲靖市脱贫攻坚：另一份文件所载',
  args: { group: 'poverty-relief-subcentre' },
};

export const ParksShare: Story = {
  name: '曲靖市园区在全市的分量',
  args: { group: 'parks-share' },
};

export const ParksInnovation: Story = {
  name: '曲靖市园区创新',
  args: { group: 'parks-innovation' },
};

export const GreenManufacturing: Story = {
  name: '曲靖市绿色制造',
  args: { group: 'green-manufacturing' },
};

export const ParkSystem: Story = {
  name: '曲靖市园区（开发区）体系',
  args: { group: 'park-system' },
};

export const Innovation2025: Story = {
  name: '曲靖市2025年科创目标',
  args: { group: 'innovation-2025' },
};

export const Coordination2025: Story = {
  name: '曲靖市区域协调发展目标',
  args: { group: 'coordination-2025' },
};

export const SubcentreGoals: Story = {
  name: '曲靖市云南副中心城市：2025年和2035年目标',
  args: { group: 'subcentre-goals' },
};

export const FinanceGoals: Story = {
  name: '曲靖市金融目标',
  args: { group: 'finance-goals' },
};

export const KunmingGoals: Story = {
  name: '昆明市昆明：高质量发展目标',
  args: { group: 'kunming-goals' },
};

export const KunmingDeadlines: Story = {
  name: '昆明市昆明：期限和安排',
  args: { group: 'kunming-deadlines' },
};

export const QujingAndKunming: Story = {
  name: '云南省曲靖和昆明：同一项目标',
  args: { group: 'qujing-and-kunming' },
};

export const EducationAndCulture: Story = {
  name: '曲靖市教育、文化和体育',
  args: { group: 'education-and-culture' },
};

export const HealthAndSecurity: Story = {
  name: '曲靖市医疗和社会保障',
  args: { group: 'health-and-security' },
};

export const CityNowAnd2025: Story = {
  name: '曲靖市城市：现在和2025年',
  args: { group: 'city-now-and-2025' },
};

export const TownSystem: Story = {
  name: '曲靖市城镇体系和乡村',
  args: { group: 'town-system' },
};

export const LifeCircles: Story = {
  name: '曲靖中心城市生活圈',
  args: { group: 'life-circles' },
};

export const TransportProjects: Story = {
  name: '曲靖市交通：里程和项目',
  args: { group: 'transport-projects' },
};

export const Logistics: Story = {
  name: '曲靖市物流：枢纽、园区和中心',
  args: { group: 'logistics' },
};

export const Water: Story = {
  name: '曲靖市水利',
  args: { group: 'water' },
};

export const PvCapacity: Story = {
  name: '曲靖市硅光伏：产能和产值',
  args: { group: 'pv-capacity' },
};

export const BatteryCapacity: Story = {
  name: '曲靖市新能源电池：产能和项目',
  args: { group: 'battery-capacity' },
};

export const Aluminium: Story = {
  name: '曲靖市绿色铝',
  args: { group: 'aluminium' },
};

export const Zhanyi: Story = {
  name: '沾益区沾益：绿色铝和硅化工',
  args: { group: 'zhanyi' },
};

export const Luoping: Story = {
  name: '罗平县罗平：小黄姜和蜂产品',
  args: { group: 'luoping' },
};

export const Programmes: Story = {
  name: '曲靖市行动计划和工作安排',
  args: { group: 'programmes' },
};

export const DifferingLfpCapacity: Story = {
  name: '曲靖市磷酸铁锂产能：三个数字',
  args: { group: 'differing-lfp-capacity' },
};

export const DifferingLfpNationalShare: Story = {
  name: '曲靖市磷酸铁锂产能占全国比重：三个数字',
  args: { group: 'differing-lfp-national-share' },
};

export const DifferingRodCapacity: Story = {
  name: '曲靖市硅棒产能：三个数字',
  args: { group: 'differing-rod-capacity' },
};

export const DifferingWaferCapacity: Story = {
  name: '曲靖市硅片（切片）产能：三个数字',
  args: { group: 'differing-wafer-capacity' },
};

export const DifferingRodWaferShare: Story = {
  name: '曲靖市硅棒及切片产能：占全国和占全省',
  args: { group: 'differing-rod-wafer-share' },
};

export const DifferingCellCapacity: Story = {
  name: '曲靖市电池片产能：开工项目和2025年预测',
  args: { group: 'differing-cell-capacity' },
};

export const DifferingModuleCapacity: Story = {
  name: '曲靖市组件产能：开工项目和2025年预测',
  args: { group: 'differing-module-capacity' },
};

export const DifferingAluminiumDeepProcessing: Story = {
  name: '曲靖市铝的精深加工率：85.1%和86.6%',
  args: { group: 'differing-aluminium-deep-processing' },
};

export const DifferingPovertyPeople: Story = {
  name: '曲靖市贫困人口和脱贫人口：三个数字',
  args: { group: 'differing-poverty-people' },
};

export const DifferingRelocatedPeople: Story = {
  name: '曲靖市搬迁群众：20万和近20万',
  args: { group: 'differing-relocated-people' },
};

export const DifferingMotorwayLength: Story = {
  name: '曲靖市高速公路通车里程：1106公里和1100公里',
  args: { group: 'differing-motorway-length' },
};

export const DifferingParkZones: Story = {
  name: '曲靖市园区有几个片区：26个和29个',
  args: { group: 'differing-park-zones' },
};

export const DifferingParkLandShare: Story = {
  name: '曲靖市园区占全市土地：不足1%和仅1%',
  args: { group: 'differing-park-land-share' },
};

export const DifferingHighTechEnterprises: Story = {
  name: '曲靖市高新技术企业：目标100户和园区119户',
  args: { group: 'differing-high-tech-enterprises' },
};

export const DifferingBuiltUpArea: Story = {
  name: '曲靖市建成区面积：城区和中心城市',
  args: { group: 'differing-built-up-area' },
};

export const DifferingUrbanPopulation: Story = {
  name: '曲靖市城区常住人口：已有和2025年目标',
  args: { group: 'differing-urban-population' },
};

export const DifferingGdpShareOfCity: Story = {
  name: '曲靖市经济总量占全市比重：城区和中心城市',
  args: { group: 'differing-gdp-share-of-city' },
};

export const DifferingGdpRankGoal: Story = {
  name: '曲靖市全国排名目标：70强和50强',
  args: { group: 'differing-gdp-rank-goal' },
};

export const DifferingRuralIncome: Story = {
  name: '曲靖市农村居民收入：两年的数字和1.57倍',
  args: { group: 'differing-rural-income' },
};

export const DifferingKunmingMainDistricts: Story = {
  name: '昆明主城区昆明主城区：四区和五区',
  args: { group: 'differing-kunming-main-districts' },
};
