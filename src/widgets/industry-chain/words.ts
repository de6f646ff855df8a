import type { LinkBasis, LinkKind, StageRole } from '../../core/chain.js';
import type { Locale } from '../../core/locale.js';
import { someOf } from '../../i18n/some-of.js';

const stageRoles: Record<StageRole, string> = {
  stage: '环节',
  auxiliary: '配套',
  recycling: '再生',
  part: '组成部分',
  product: '产品',
  input: '上游来源',
};

const zhCN = {
  heading: (name: string) => `${name}产业链`,
  hint: '点选环节，看数字、企业和出处',
  stillHint: '各环节的数字和企业',
  roles: stageRoles,
  /** A plain step or part has no tag; the other roles do. */
  tags: { ...stageRoles, stage: '', part: '' } as Record<StageRole, string>,
  planned: '规划、开工',
  notProvided: '未提供数字',
  whole: '全链',
  allCompanies: '文件提到的企业',
  companiesOf: (chain: string, count: number) => `${chain}：文件点名的企业（${count}家）`,
  companyCount: (count: number) => `${count}家企业`,
  where: (places: string) => `企业所在：${places}`,
  status: (name: string, status: string, others: string) =>
    `${name}：${status}${others ? `（一处作“${others}”）` : ''}`,
  together: (stages: string) => `与${stages}合写`,
  elsewhere: (figures: string, stage: string) => `${figures}：合写数字，见“${stage}”`,
  /** A status at the head of a line. */
  lead: (status: string) => status,
  leads: (kind: LinkKind, basis: LinkBasis | null): string => {
    if (kind === 'auxiliary') return '配套于';
    if (kind === 'recycling') return '进入再生环节';
    return basis === 'listed' ? '原文其次列出' : '去向';
  },
  stageItem: '环节',
  linkItem: '衔接',
  statementItem: '说法',
  companies: '企业',
  also: (names: string) => `另作${names}`,
  /** How many figures stand behind the first one. */
  ofFigures: (count: number) => `共${count}个数字`,
  chosen: (name: string) => `${name}：数字与出处`,
  differing: '不可相比',
  overviewOnly: '这里只列各链的主要环节和代表性数字，其余见各链分图',
  forecastsOf: (dates: string) => `预测作于${dates}，不是实际结果`,
  notComparable: '同一环节的数字口径或时间不同，不可相比，也不能算作完成率',
  errors: {
    duplicateStage: (id: string) => `data.stages 里有两个环节的编号都是“${id}”，请改成不同的编号。`,
    duplicateLink: (link: string) => `data.links 里“${link}”写了两次，请删去一条。`,
    unknownStage: (field: string, id: string, known: readonly string[]) =>
      `${field} 提到的环节“${id}”不存在，可用：${someOf(known).join('、')}。`,
    circle: (path: string) => `data.links 首尾相接成了环：${path}。只有再生（kind 为 recycling）可以回到前面的环节。`,
  },
};

export type ChainWords = typeof zhCN;

const en: ChainWords = {
  heading: (name) => `${name}: the industry chain`,
  hint: 'choose a stage for its figures, companies and sources',
  stillHint: 'figures and companies, stage by stage',
  roles: {
    stage: 'stage',
    auxiliary: 'supporting product',
    recycling: 'recycling',
    part: 'part',
    product: 'product',
    input: 'upstream',
  },
  tags: {
    stage: '',
    auxiliary: 'supporting product',
    recycling: 'recycling',
    part: '',
    product: 'product',
    input: 'upstream',
  },
  planned: 'Planned or started',
  notProvided: 'no figure provided',
  whole: 'Whole chain',
  allCompanies: 'Companies that the documents name',
  companiesOf: (chain, count) => `${chain}: companies that the documents name (${count})`,
  companyCount: (count) => (count === 1 ? '1 company' : `${count} companies`),
  where: (places) => `Companies at: ${places}`,
  status: (name, status, others) => `${name}: ${status}${others ? ` (elsewhere: ${others})` : ''}`,
  together: (stages) => `one figure with ${stages}`,
  elsewhere: (figures, stage) => `${figures}: one figure for both, see ${stage}`,
  lead: (status) => status.charAt(0).toUpperCase() + status.slice(1),
  leads: (kind, basis) => {
    if (kind === 'auxiliary') return 'supplies';
    if (kind === 'recycling') return 'is recycled as';
    return basis === 'listed' ? 'listed next' : 'leads to';
  },
  stageItem: 'Stage',
  linkItem: 'Link',
  statementItem: 'Statement',
  companies: 'Companies',
  also: (names) => `also ${names}`,
  ofFigures: (count) => `${count} figures in all`,
  chosen: (name) => `${name}: figures and sources`,
  differing: 'Not comparable',
  overviewOnly:
    'Only the main stages and leading figures of each chain stand here; the views of the chains have the others',
  forecastsOf: (dates) => `Forecasts were made in a document of ${dates}; they are not results`,
  notComparable:
    'Figures of one stage differ in scope or date: they cannot be compared, and none is a rate of completion of another',
  errors: {
    duplicateStage: (id) => `Two stages in data.stages have the id “${id}”. Give each its own.`,
    duplicateLink: (link) => `“${link}” stands twice in data.links. Remove one.`,
    unknownStage: (field, id, known) =>
      `${field} names the stage “${id}”, which does not exist. Known: ${someOf(known).join(', ')}.`,
    circle: (path) =>
      `data.links go round in a circle: ${path}. Only recycling (kind: recycling) may lead back to an earlier stage.`,
  },
};

const WORDS: Record<Locale, ChainWords> = { 'zh-CN': zhCN, en };

/** The words that only this widget has. */
export const chainWords = (locale: Locale): ChainWords => WORDS[locale];
