// Written by scripts/generate-stories.ts from the views of qj-target-gauge. Do not edit: run `npx tsx scripts/generate-stories.ts`.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { argTypes, renderTag, type Args } from './target-gauge-args.js';

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  id: 'target-gauge-views',
  title: '目标仪表/全部视图',
  component: 'qj-target-gauge',
  // The overview shows them all on one page.
  tags: ['!autodocs'],
  argTypes,
  render: renderTag,
};

export default meta;

export const Gdp2025: Story = {
  name: '曲靖市地区生产总值：2025年目标',
  args: { target: 'gdp-2025' },
};

export const GdpShareOfProvince2025: Story = {
  name: '曲靖市经济总量占全省比重：2025年目标',
  args: { target: 'gdp-share-of-province-2025' },
};

export const GdpPerCapita2025: Story = {
  name: '曲靖市人均GDP：2025年目标',
  args: { target: 'gdp-per-capita-2025' },
};

export const Gdp2035: Story = {
  name: '曲靖市地区生产总值：2035年目标',
  args: { target: 'gdp-2035' },
};

export const GdpRank2035: Story = {
  name: '曲靖市全国地级城市排名：2035年目标',
  args: { target: 'gdp-rank-2035' },
};

export const ThousandYiClusters: Story = {
  name: '曲靖市千亿级产业（集群）数：目标',
  args: { target: 'thousand-yi-clusters' },
};

export const DepositsLoans2025: Story = {
  name: '曲靖市存贷款余额：2025年目标',
  args: { target: 'deposits-loans-2025' },
};

export const DepositsLoansGrowth2025: Story = {
  name: '曲靖市存贷款余额增长率：到2025年年均目标',
  args: { target: 'deposits-loans-growth-2025' },
};

export const SignedProjectsYearly: Story = {
  name: '曲靖市年均签约融资项目数：目标',
  args: { target: 'signed-projects-yearly' },
};

export const SignedLoansYearly: Story = {
  name: '曲靖市年均签约贷款金额：目标',
  args: { target: 'signed-loans-yearly' },
};

export const GdpRank70: Story = {
  name: '曲靖市全国地级城市排名：目标',
  args: { target: 'gdp-rank-70' },
};

export const Urbanisation2025: Story = {
  name: '曲靖市常住人口城镇化率：2025年目标',
  args: { target: 'urbanisation-2025' },
};

export const RegisteredUrbanisation2025: Story = {
  name: '曲靖市户籍人口城镇化率：2025年目标',
  args: { target: 'registered-urbanisation-2025' },
};

export const ManufacturingShare2025: Story = {
  name: '曲靖市制造业增加值占GDP比重：2025年目标',
  args: { target: 'manufacturing-share-2025' },
};

export const ForeignTradeGrowth2025: Story = {
  name: '曲靖市外贸进出口总额增速：到2025年年均目标',
  args: { target: 'foreign-trade-growth-2025' },
};

export const NewProjectInvestmentGrowth2025: Story = {
  name: '曲靖市新引进立项备案项目计划投资额增速：到2025年年均目标',
  args: { target: 'new-project-investment-growth-2025' },
};

export const FixedInvestmentGrowth2025: Story = {
  name: '曲靖市实际完成固定资产投资增速：到2025年年均目标',
  args: { target: 'fixed-investment-growth-2025' },
};

export const ExternalEnterpriseTaxGrowth2025: Story = {
  name: '曲靖市外来投资企业纳税总额增速：到2025年年均目标',
  args: { target: 'external-enterprise-tax-growth-2025' },
};

export const OneHourEconomicCircle: Story = {
  name: '曲靖市经济圈时间范围：目标',
  args: { target: 'one-hour-economic-circle' },
};

export const CentralCityBuiltUpArea2025: Story = {
  name: '曲靖中心城市建成区面积：2025年目标',
  args: { target: 'central-city-built-up-area-2025' },
};

export const CentralCityPopulation2025: Story = {
  name: '曲靖中心城市城区常住人口：2025年目标',
  args: { target: 'central-city-population-2025' },
};

export const LifeCircleCoverage2025: Story = {
  name: '曲靖中心城市生活圈覆盖率：2025年目标',
  args: { target: 'life-circle-coverage-2025' },
};

export const CentralCityGdpShare2025: Story = {
  name: '曲靖中心城市经济总量占全市比重：2025年目标',
  args: { target: 'central-city-gdp-share-2025' },
};

export const LargeCities: Story = {
  name: '曲靖市大城市数：目标',
  args: { target: 'large-cities' },
};

export const MediumCities: Story = {
  name: '曲靖市中等城市数：目标',
  args: { target: 'medium-cities' },
};

export const SmallCities: Story = {
  name: '曲靖市小城市数：目标',
  args: { target: 'small-cities' },
};

export const RdSpending2025: Story = {
  name: '曲靖市全社会研究与试验发展经费投入：2025年目标',
  args: { target: 'rd-spending-2025' },
};

export const EnterpriseRdShare2025: Story = {
  name: '曲靖市企业研发投入占全社会研发投入比重：2025年目标',
  args: { target: 'enterprise-rd-share-2025' },
};

export const AcademicianStations2025: Story = {
  name: '曲靖市省级院士专家工作站数：2025年目标',
  args: { target: 'academician-stations-2025' },
};

export const HighTechEnterprises2025: Story = {
  name: '曲靖市高新技术企业数：2025年目标',
  args: { target: 'high-tech-enterprises-2025' },
};

export const TechSmes2025: Story = {
  name: '曲靖市省级和国家级科技型中小企业数：2025年目标',
  args: { target: 'tech-smes-2025' },
};

export const KeyLaboratories2025: Story = {
  name: '曲靖市重点实验室数：2025年目标',
  args: { target: 'key-laboratories-2025' },
};

export const IndustryInnovationCentres2025: Story = {
  name: '曲靖市省级产业创新中心数：2025年目标',
  args: { target: 'industry-innovation-centres-2025' },
};

export const MakerSpaces2025: Story = {
  name: '曲靖市众创空间数：2025年目标',
  args: { target: 'maker-spaces-2025' },
};

export const StarMakerSites2025: Story = {
  name: '曲靖市“星创天地”数：2025年目标',
  args: { target: 'star-maker-sites-2025' },
};

export const TechIncubators2025: Story = {
  name: '曲靖市科技企业孵化器数：2025年目标',
  args: { target: 'tech-incubators-2025' },
};

export const TechnologyContracts2025: Story = {
  name: '曲靖市技术市场合同交易总额：2025年目标',
  args: { target: 'technology-contracts-2025' },
};

export const TrainingBases: Story = {
  name: '曲靖市综合性公共实训基地数：目标',
  args: { target: 'training-bases' },
};

export const VocationalGroups: Story = {
  name: '曲靖市职教集团（联盟）数：目标',
  args: { target: 'vocational-groups' },
};

export const IpSportsEvents: Story = {
  name: '曲靖市精品IP赛事数：目标',
  args: { target: 'ip-sports-events' },
};

export const Polysilicon2025: Story = {
  name: '曲靖市多晶硅料产能：2025年预测',
  args: { target: 'polysilicon-2025' },
};

export const RodCapacity2025: Story = {
  name: '曲靖市硅棒产能：2025年预测',
  args: { target: 'rod-capacity-2025' },
};

export const WaferCapacity2025: Story = {
  name: '曲靖市切片产能：2025年预测',
  args: { target: 'wafer-capacity-2025' },
};

export const CellCapacity2025: Story = {
  name: '曲靖市电池片产能：2025年预测',
  args: { target: 'cell-capacity-2025' },
};

export const ModuleCapacity2025: Story = {
  name: '曲靖市组件产能：2025年预测',
  args: { target: 'module-capacity-2025' },
};

export const PvGlassCapacity2025: Story = {
  name: '曲靖市光伏玻璃产能：2025年预测',
  args: { target: 'pv-glass-capacity-2025' },
};

export const PvOutputValue2025: Story = {
  name: '曲靖市硅光伏产值：2025年预测',
  args: { target: 'pv-output-value-2025' },
};

export const PvValueAdded2025: Story = {
  name: '曲靖市硅光伏增加值：2025年预测',
  args: { target: 'pv-value-added-2025' },
};

export const LfpCapacity2025: Story = {
  name: '曲靖市磷酸铁锂（正极材料）产能：2025年预测',
  args: { target: 'lfp-capacity-2025' },
};

export const LfpShare2025: Story = {
  name: '曲靖市磷酸铁锂产能占全国比重：2025年预测',
  args: { target: 'lfp-share-2025' },
};

export const KunmingGdp2025: Story = {
  name: '昆明市地区生产总值：2025年目标',
  args: { target: 'kunming-gdp-2025' },
};

export const KunmingPopulation2025: Story = {
  name: '昆明市常住人口：2025年目标',
  args: { target: 'kunming-population-2025' },
};

export const KunmingThousandYiIndustries2025: Story = {
  name: '昆明市千亿级产业（集群）数：2025年目标',
  args: { target: 'kunming-thousand-yi-industries-2025' },
};

export const KunmingGdp2035: Story = {
  name: '昆明市经济总量相当于2020年的倍数：2035年目标',
  args: { target: 'kunming-gdp-2035' },
};

export const KunmingPublicTransportShare: Story = {
  name: '昆明市公共交通机动化出行分担率：3年内目标',
  args: { target: 'kunming-public-transport-share' },
};

export const KunmingGreenwayDensity: Story = {
  name: '昆明市绿道网络密度：2年内目标',
  args: { target: 'kunming-greenway-density' },
};

export const KunmingFinancing: Story = {
  name: '昆明市落地融资额：3年内目标',
  args: { target: 'kunming-financing' },
};
