import type { LinkBasis, LinkKind, StageRole } from '../core/chain.js';
import type { DifferenceReason, FactKind } from '../core/fact.js';
import { frameZhCN } from './frame-zh-CN.js';

const kinds: Record<FactKind, string> = { actual: '已实现', target: '目标', plan: '规划', forecast: '预测' };

const reasons: Record<DifferenceReason, string> = {
  scope: '口径不同',
  date: '时间不同',
  'scope-and-date': '口径和时间均不同',
  none: '文件未说明原因',
};

const stageRoles: Record<StageRole, string> = {
  stage: '环节',
  auxiliary: '配套',
  recycling: '再生',
  part: '组成部分',
  product: '产品',
  input: '上游来源',
};

/** There are nine counties. */
const MOST_CHOICES = 9;

/** An error message names only a few choices; the error event has them all. */
export const someOf = (choices: readonly string[]): readonly string[] =>
  choices.length > MOST_CHOICES ? [...choices.slice(0, MOST_CHOICES), '…'] : choices;

export const zhCN = {
  ...frameZhCN,
  separator: '，',
  sentenceGap: '',
  colon: '：',
  kinds,
  reasons,
  stretch: '更高目标',
  underway: '建成和在建',
  notStated: '文件未载数字',
  editorProvided: '编辑提供',
  roleOfEditor: (role: string) => `${role}（编辑提供）`,
  year: (year: number) => `${year}年`,
  date: (year: number, month: number | null, day: number | null) =>
    `${year}年${month === null ? '' : `${month}月`}${day === null ? '' : `${day}日`}`,
  undatedYear: '未注明年份',
  undated: '未注明日期',
  statuses: {
    建成和在建: '建成和在建',
    建成: '建成',
    项目开工: '项目开工',
    即将开工: '即将开工',
    规划建设: '规划建设',
  },
  figureItem: (subject: string, indicator: string, role: string) => `${subject}，${indicator}（${role}）`,
  nameSeparator: '、',
  listSeparator: '；',
  sentenceEnd: '。',
  parenthesis: (text: string) => `（${text}）`,
  quote: (text: string) => (text.includes('《') || text.includes('（') ? text : `《${text}》`),

  // Gauge
  gaugeHeading: (indicator: string, when: string) => (when ? `${indicator}：${when}` : indicator),
  whenKind: (when: string, kind: string) => `${when}${kind}`,
  subheading: (place: string, hint: string) => `${place} · ${hint}`,
  caption: (when: string, role: string) => (when.includes('未注明') ? `${role}（${when}）` : `${when}${role}`),
  averageUntil: (year: number, average: string) => `到${year}年${average}`,
  hintWithActual: (goal: string, dated: boolean) => `${goal}与文件所载${dated ? '最近一次' : ''}实际值对照`,
  hintNoActual: '文件未载可比的实际值',
  hintEditorData: '数据由编辑提供',
  hintEditorValue: '含编辑提供的数据（非文件所载）',
  noActualForYear: (year: number) => `文件未载${year}年实际值`,
  lowerIsBetter: '名次数字越小，排名越靠前',
  ratioLine: (percent: string, goal: string) => `相当于${goal}的${percent}`,
  ratioReachedLine: (percent: string, goal: string) => `已达到${goal}，为其${percent}`,
  goalOf: (figure: string, goal: string) => figure + goal,
  gapToForecast: (gap: string, goal: string) => `比${goal}低${gap}`,
  gapLine: (gap: string, goal: string) => `距${goal}还差${gap}`,
  gapReachedLine: (goal: string) => `已达到${goal}`,
  places: (gap: number) => `${gap}位`,
  points: (gap: number) => `${gap}个百分点`,
  formula: (left: string, sign: string, right: string) => `${left} ${sign} ${right}`,
  goal: (kind: FactKind, stretch: boolean): string =>
    stretch ? '更高目标' : kind === 'forecast' ? '预测值' : kind === 'plan' ? '规划值' : '目标',
  unexplainedDifferences: (figures: string) => `另有不同数字（${reasons.none}）：${figures}`,
  moreDifferences: (figures: string, reason: string) => `另有不同数字，不作对比（${reason}）：${figures}`,

  // Chain
  chain: {
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
    undatedFigures: '没有标年份的数字，文件未注明年份',
  },

  // Map
  map: {
    layers: '图层',
    readings: '各县（市、区）记载',
    hint: '点选县（市、区），看文件里的记载',
    stillHint: '文件里的记载',
    aspects: {
      pattern: '空间格局',
      town: '城镇体系',
      direction: '面向',
      industry: '产业',
      park: '园区',
      transport: '交通',
      livelihood: '民生',
      other: '其他',
    },
    facing: (name: string, targets: string) => `${name}：${targets}`,
    mentioned: '文件提到',
    notMentioned: '文件未提到',
    noData: '无数据',
    range: (from: string, to: string, last: boolean) => (from === to ? from : `${from}至${last ? '' : '不足'}${to}`),
    legend: (text: string, counties: string) => `${text}（${counties}）`,
    mosaic: '示意图：以六边形近似各县（市、区）的位置和面积，不表示行政区划界线',
    schematic: '边界由发布网站提供',
    approval: (approvalNumber: string) => `审图号：${approvalNumber}`,
    approvalMissing: '缺少审图号，不得公开发布',
    noApproval: '地图没有审图号：请在 approval-number 属性里填写所用底图的审图号，否则不得公开发布。',
    details: (name: string) => `${name}：文件里的全部记载`,
    rest: '文件里的其他记载',
    entries: (count: number) => `${count}项记载`,
    geometry: {
      missing: '没有给出地图边界（geometry），改用六边形示意图。请填写 GeoJSON 或 TopoJSON 文件的地址。',
      load: '地图边界未能载入（geometry），改用六边形示意图。请检查地址，以及文件是不是 GeoJSON 或 TopoJSON。',
      slow: '地图边界（geometry）等了半分钟仍未载完，改用六边形示意图。请检查地址和网络，或者换一份小一些的文件。',
      large:
        '地图边界（geometry）太大，网页上画不了，改用六边形示意图。请先简化：qj-widgets geometry check 文件 -o 简化后的文件。',
      degrees: '地图边界（geometry）的坐标不是经纬度，改用六边形示意图。请转成以度为单位的经纬度（WGS-84 或 GCJ-02）。',
      polygons: '地图边界文件里的县（市、区）没有面（Polygon 或 MultiPolygon），改用六边形示意图。请提供县界的面。',
      foreign: (properties: string) =>
        '地图边界文件里没有曲靖县（市、区）的行政区划代码，改用六边形示意图。请在 adcode、gb、PAC 之类的属性里写明，例如 530302。' +
        (properties ? `文件里的属性有：${properties}。` : '文件里没有任何属性。'),
      partial: (missing: string) => `地图边界文件缺少${missing}，改用六边形示意图。请提供全部九个县（市、区）。`,
    },
  },

  // Frame
  sourcesLead: '来源',
  downloadCsv: '下载 CSV',
  downloadSvg: '下载 SVG',
  downloadPng: '下载 PNG',
  copyCitation: '复制引用',
  copyEmbed: '复制嵌入代码',
  copied: '已复制',
  copyByHand: '浏览器不允许自动复制，请选中下面的文字复制：',
  pictureTexts: { caption: '图片说明', alternative: '替代文字', citation: '引用' },
  close: '关闭',
  printed: '原文',
  locator: '出处',
  document: '文件',
  scope: '口径',
  kind: '性质',
  comparator: '限定词',
  noScope: '未注明',
  noComparator: '无',
  differs: '不同数字',
  claimsCaption: (heading: string) => `${heading}：文字记载`,
  note: '备注',
  editorSource: '编辑注明的来源',
  editorDate: '数据时间',
  documentFigures: '文件所载数字',
  documentClaims: '文件所载文字',
  editorFigures: '编辑提供的数字（不属于上述文件）',
  visualHint: '用方向键逐项查看，按 Enter 选择，按 Esc 关闭。',
  chartUnavailable: '图形暂时无法显示，图中内容以文字列出。',
  derived: '推算',
  columns: {
    item: '项目',
    indicator: '指标',
    place: '地区',
    kind: '性质',
    figure: '数值',
    comparator: '限定词',
    value: '数值（数字）',
    unit: '单位',
    year: '年份',
    period: '时段',
    scope: '口径',
    source: '来源',
    date: '文件日期',
    locator: '出处',
    printed: '原文',
    name: '名称',
    text: '内容',
    note: '备注',
  },

  // Errors
  errors: {
    ...frameZhCN.errors,
    choice: (attribute: string, value: string, choices: string) =>
      `${attribute} 属性不能是“${value}”，可用：${choices}。`,
    missing: (attribute: string) => `缺少 ${attribute} 属性，请填写要显示的视图编号。`,
    unknown: (attribute: string, value: string) => `没有编号为“${value}”的视图（${attribute} 属性）。`,
    examples: (choices: string) => `例如：${choices}。`,
    closest: (choices: string) => `相近的编号：${choices}。`,
    number: (attribute: string, value: string) =>
      `${attribute} 属性的值“${value}”不是可用的数字，未显示。请填写数字，可带单位，例如 3500 或 3500亿元。`,
    unit: (attribute: string, value: string, units: string) =>
      `${attribute} 属性的值“${value}”单位不符，未显示。可用的单位：${units}。`,
    range: (attribute: string, value: string) => `${attribute} 属性的值“${value}”超出可显示的范围，未显示。`,
    date: (attribute: string, value: string) =>
      `${attribute} 属性的值“${value}”不是可用的日期，未显示。请写成 2024、2024-06 或 2024-06-30。`,
    future: (attribute: string, value: string) =>
      `${attribute} 属性的值“${value}”晚于今天，未显示。请填写数字所属的时间。`,
    needs: (attribute: string, other: string) => `填写 ${attribute} 时还须填写 ${other}，否则不显示该数字。`,
    data: (problems: string) => `data 的内容不符合格式：${problems}。`,
    json: 'data 不是有效的 JSON，请检查引号和括号。',
    fieldMissing: (field: string) => `缺少 ${field}`,
    fieldUnknown: (field: string) => `不认识 ${field}`,
    fieldDate: (field: string, value: string) =>
      `${field} 的“${value}”不是可用的日期，请写成 2024、2024-06 或 2024-06-30`,
    fieldFuture: (field: string, value: string) => `${field} 的“${value}”晚于今天`,
    fieldChoice: (field: string, choices: string) => `${field} 只能是：${choices}`,
    fieldTooMany: (field: string, most: number) => `${field} 最多 ${most} 项`,
    duplicateStage: (id: string) => `data.stages 里有两个环节的编号都是“${id}”，请改成不同的编号。`,
    duplicateLink: (link: string) => `data.links 里“${link}”写了两次，请删去一条。`,
    unknownStage: (field: string, id: string, known: readonly string[]) =>
      `${field} 提到的环节“${id}”不存在，可用：${someOf(known).join('、')}。`,
    unknownCounty: (field: string, code: string, known: readonly string[]) =>
      `${field} 里的“${code}”不是曲靖的县（市、区），可用：${known.join('、')}。`,
    duplicateCategory: (key: string) => `data.categories 里有两个类别的编号都是“${key}”，请改成不同的编号。`,
    unknownCategory: (code: string, known: readonly string[]) =>
      `data.values 用了没有定义的类别“${code}”，可用：${known.join('、')}。`,
    mixedValues: 'data.values 里不能混用数字和类别：有 categories 时全部填类别编号，否则全部填数字并写明 unit。',
    circle: (path: string) => `data.links 首尾相接成了环：${path}。只有再生（kind 为 recycling）可以回到前面的环节。`,
    fieldInvalid: (field: string) => `${field} 的类型或取值不对`,
  },
};

export type Words = typeof zhCN;
