// Written by scripts/generate-stories.ts from the views of qj-framework. Do not edit: run `npx tsx scripts/generate-stories.ts`.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { argTypes, renderTag, type Args } from './framework-args.js';

type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  id: 'framework-views',
  title: '框架图/全部视图',
  component: 'qj-framework',
  // The overview shows them all on one page.
  tags: ['!autodocs'],
  argTypes,
  render: renderTag,
};

export default meta;

export const TransportProgress: Story = {
  name: '曲靖市综合交通项目：推进到哪一步',
  args: { framework: 'transport-progress' },
};

export const TransportNetworkCodes: Story = {
  name: '曲靖市“1环3纵5横7联”：交通物流网络的代号',
  args: { framework: 'transport-network-codes' },
};

export const OutwardCorridors: Story = {
  name: '曲靖市对外大通道：连向哪里',
  args: { framework: 'outward-corridors' },
};

export const InfrastructureProgress: Story = {
  name: '曲靖市基础设施：建成了什么，还要建什么',
  args: { framework: 'infrastructure-progress' },
};

export const WaterNetworks: Story = {
  name: '曲靖市水利“五张网”：1358个项目',
  args: { framework: 'water-networks' },
};

export const RiverSourceProtection: Story = {
  name: '曲靖市珠江源头、长江上游：水源和生态保护',
  args: { framework: 'river-source-protection' },
};

export const LifeCircleRings: Story = {
  name: '曲靖中心城市中心城市生活圈：5、10、15分钟',
  args: { framework: 'life-circle-rings' },
};

export const CentralCitySpace: Story = {
  name: '曲靖市中心城市：角色、布局和要解决的问题',
  args: { framework: 'central-city-space' },
};

export const OneMainOneSubPattern: Story = {
  name: '曲靖市“一主一副、多点支撑”：曲靖的空间格局',
  args: { framework: 'one-main-one-sub-pattern' },
};

export const TownLevels: Story = {
  name: '曲靖市城镇化：体系、要求和三年行动',
  args: { framework: 'town-levels' },
};

export const OpeningDirections: Story = {
  name: '曲靖市对外开放：面向哪里，靠哪些平台',
  args: { framework: 'opening-directions' },
};

export const RegionalPartners: Story = {
  name: '曲靖市区域合作：和哪些地方结对',
  args: { framework: 'regional-partners' },
};

export const MechanismProgress: Story = {
  name: '曲靖市区域协调机制：推进到哪一步',
  args: { framework: 'mechanism-progress' },
};

export const CoordinationPlanFramework: Story = {
  name: '曲靖市区域协调发展实施方案：依据、方向和组织',
  args: { framework: 'coordination-plan-framework' },
};

export const QujingPositioning: Story = {
  name: '曲靖市曲靖的定位和目标：各文件怎么写',
  args: { framework: 'qujing-positioning' },
};

export const SubCentreSupport: Story = {
  name: '曲靖市云南副中心城市：目标、任务和支持',
  args: { framework: 'sub-centre-support' },
};

export const IndustryApproachAndClusters: Story = {
  name: '曲靖市产业发展：思路、任务和三大集群',
  args: { framework: 'industry-approach-and-clusters' },
};

export const ThreeCardsAndBases: Story = {
  name: '曲靖市“三张牌”、三大基地和四大产业',
  args: { framework: 'three-cards-and-bases' },
};

export const TraditionalIndustryChange: Story = {
  name: '曲靖市传统产业：怎样转型，淘汰什么',
  args: { framework: 'traditional-industry-change' },
};

export const PvChainAndCompanies: Story = {
  name: '曲靖市绿色硅光伏：产业链、企业和2025年预计',
  args: { framework: 'pv-chain-and-companies' },
};

export const BatteryChainAndCompanies: Story = {
  name: '曲靖市新能源电池：产业链和引进企业',
  args: { framework: 'battery-chain-and-companies' },
};

export const AluminiumChainAndCompanies: Story = {
  name: '曲靖市绿色铝：产业链、引进和签约企业',
  args: { framework: 'aluminium-chain-and-companies' },
};

export const ZhanyiIndustryClusters: Story = {
  name: '沾益区沾益：绿色铝、新型化工和有机硅',
  args: { framework: 'zhanyi-industry-clusters' },
};

export const LuopingProducts: Story = {
  name: '罗平县罗平：小黄姜、菜花蜜和园区升级',
  args: { framework: 'luoping-products' },
};

export const ParkSystemAndCooperation: Story = {
  name: '曲靖市园区：“1+2+7”、片区和合作模式',
  args: { framework: 'park-system-and-cooperation' },
};

export const ParksEconomyAndGreen: Story = {
  name: '曲靖市园区：占全市比重和绿色制造',
  args: { framework: 'parks-economy-and-green' },
};

export const ParksFirmsAndPlatforms: Story = {
  name: '曲靖市园区创新：企业梯队和平台',
  args: { framework: 'parks-firms-and-platforms' },
};

export const InnovationDrivers: Story = {
  name: '曲靖市科技创新：新动能、领域和2025年目标',
  args: { framework: 'innovation-drivers' },
};

export const EducationAndSportsCity: Story = {
  name: '曲靖市教育体育强市：各级教育、办学和体育',
  args: { framework: 'education-and-sports-city' },
};

export const HealthCentresAndServices: Story = {
  name: '曲靖市医疗卫生：建哪些中心，改哪些服务',
  args: { framework: 'health-centres-and-services' },
};

export const LivelihoodProgress: Story = {
  name: '曲靖市教育、医疗和社保：办到哪一步',
  args: { framework: 'livelihood-progress' },
};

export const ConsumptionAndHousing: Story = {
  name: '曲靖市消费、房地产和城市经济',
  args: { framework: 'consumption-and-housing' },
};

export const PovertyProgramme: Story = {
  name: '曲靖市脱贫攻坚：怎样做的，结果如何',
  args: { framework: 'poverty-programme' },
};

export const CityAndCountyHonours: Story = {
  name: '曲靖市曲靖的城市和县城荣誉',
  args: { framework: 'city-and-county-honours' },
};

export const FiveYearsReview: Story = {
  name: '曲靖市五年回顾：经济、城建和民生实事',
  args: { framework: 'five-years-review' },
};

export const KunmingPositioningAndCards: Story = {
  name: '昆明市昆明：定位、目标和“三张牌”',
  args: { framework: 'kunming-positioning-and-cards' },
};

export const KunmingIndustryPlans: Story = {
  name: '昆明市昆明产业：新材料、大健康、数字和服务业',
  args: { framework: 'kunming-industry-plans' },
};

export const KunmingPlatforms: Story = {
  name: '昆明市昆明：功能平台、创新平台和对外通道',
  args: { framework: 'kunming-platforms' },
};

export const KunmingSpace: Story = {
  name: '昆明市昆明空间：老城、新城、新区和城乡融合',
  args: { framework: 'kunming-space' },
};

export const KunmingTrafficWorks: Story = {
  name: '昆明市昆明疏“堵”排“涝”：地铁、道路和内涝',
  args: { framework: 'kunming-traffic-works' },
};

export const KunmingCityRenewal: Story = {
  name: '昆明市昆明城市更新：改旧、增绿、管细、养文',
  args: { framework: 'kunming-city-renewal' },
};

export const KunmingWaters: Story = {
  name: '昆明市昆明的水：滇池保护、城市水系和补水',
  args: { framework: 'kunming-waters' },
};

export const KunmingLivelihood: Story = {
  name: '昆明市昆明民生：教育、医疗和社会保障',
  args: { framework: 'kunming-livelihood' },
};

export const KunmingSupportPolicies: Story = {
  name: '昆明市昆明的保障：人才、用地、资金和组织',
  args: { framework: 'kunming-support-policies' },
};
