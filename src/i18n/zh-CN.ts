import type { DifferenceReason, FactKind } from '../core/fact.js';
import { frameZhCN } from './frame-zh-CN.js';

const kinds: Record<FactKind, string> = { actual: '实际', target: '目标', plan: '规划', forecast: '预测' };

const reasons: Record<DifferenceReason, string> = {
  scope: '口径不同',
  date: '时间不同',
  'scope-and-date': '口径和时间均不同',
  none: '文件未说明原因',
};

export const zhCN = {
  ...frameZhCN,
  separator: '，',
  tableAndSources: '数据表与出处',
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
    项目规模: '项目规模',
  },
  figureItem: (subject: string, indicator: string, role: string) => `${subject}，${indicator}（${role}）`,
  nameSeparator: '、',
  listSeparator: '；',
  sentenceEnd: '。',
  /** Whose charts these are, as the page that finds them is called. */
  publication: '曲靖数据图',
  moreInView: '更多见图',
  parenthesis: (text: string) => `（${text}）`,
  quote: (text: string) => (text.includes('《') || text.includes('（') ? text : `《${text}》`),

  subheading: (place: string, hint: string) => `${place} · ${hint}`,
  caption: (when: string, role: string) => (when.includes('未注明') ? `${role}（${when}）` : `${when}${role}`),
  averageUntil: (year: number, average: string) => `到${year}年${average}`,
  hintEditorData: '数据由编辑提供',
  undatedFigures: '没有标年份的数字，文件未注明年份',
  /** Whom a document names for something; it need not say that they answer for it. */
  namedBodies: '文中点名',
  /** What marks say of statuses. */
  natures: {
    done: '已完成',
    underway: '进行中',
    planned: '提出推进',
    prepared: '前期、筹备',
    sought: '争取、探索',
  },

  // Frame
  sourcesLead: '来源',
  downloadCsv: '下载 CSV',
  downloadSvg: '下载 SVG',
  downloadPng: '下载 PNG',
  copyCitation: '复制引用',
  copyEmbed: '复制嵌入代码',
  actionFailed: '这一步没有完成，请检查网络后再试。',
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
    data: (problems: string) => `data 的内容不符合格式：${problems}。`,
    json: 'data 不是有效的 JSON，请检查引号和括号。',
    fieldMissing: (field: string) => `缺少 ${field}`,
    fieldUnknown: (field: string) => `不认识 ${field}`,
    fieldDate: (field: string, value: string) =>
      `${field} 的“${value}”不是可用的日期，请写成 2024、2024-06 或 2024-06-30`,
    fieldFuture: (field: string, value: string) => `${field} 的“${value}”晚于今天`,
    fieldChoice: (field: string, choices: string) => `${field} 只能是：${choices}`,
    fieldTooMany: (field: string, most: number) => `${field} 最多 ${most} 项`,
    fieldInvalid: (field: string) => `${field} 的类型或取值不对`,
  },
};

export type Words = typeof zhCN;
