import type { Locale } from '../../core/locale.js';
import type { Side } from './types.js';

const sidesZhCN: Record<Side, string> = {
  before: '已有的结果',
  after: '目标和预测',
  span: '只写时段，没写起止年份',
  undated: '未注明年份',
};

const sidesEn: typeof sidesZhCN = {
  before: 'Results',
  after: 'Goals and forecasts',
  span: 'Spans without a start or an end year',
  undated: 'Year not stated',
};

const zhCN = {
  sides: sidesZhCN,
  split: '粗线之前是已有的结果，之后是目标和预测',
  order: '按时间先后排列',
  writing: '文件写作时',
  ownWriting: '资料写作时',
  writingFrom: (source: string) => `“文件写作时”取所引文件中注明的最晚日期：${source}；未注明日期的文件，不另推定日期`,
  ownWritingFrom: (date: string) => `“资料写作时”取编辑注明的最晚日期：${date}`,
  writingUnknown: '所引文件都没有注明日期，粗线只隔开结果和目标，不代表年份',
  ownWritingUnknown: '编辑没有注明来源的日期，粗线只隔开结果和目标，不代表年份',
  goalBands: '目标和预测是“到某年为止”，横条没有起点',
  scales: '各组用自己的尺，不同组的高低不能相比',
  upright: '只按先后排列，疏密不代表时间长短',
  higherIsBetter: '越高越靠前',
  noGoal: '文件未载目标',
  years: (count: number) => `${count}年`,
  event: '事件',
};

const en: typeof zhCN = {
  sides: sidesEn,
  split: 'results stand before the thick line, goals and forecasts after it',
  order: 'in order of time',
  writing: 'When the documents were written',
  ownWriting: 'When the sources were written',
  writingFrom: (source) =>
    `“When the documents were written” is the latest date that a cited document gives: ${source}; documents without a date are not given one`,
  ownWritingFrom: (date) => `“When the sources were written” is the latest date that the editor gives: ${date}`,
  writingUnknown:
    'None of the cited documents has a date: the thick line parts results from goals, and stands for no year',
  ownWritingUnknown:
    'The editor gives no date of the sources: the thick line parts results from goals, and stands for no year',
  goalBands: 'Goals and forecasts hold “by” their year: the bands have no start',
  scales: 'Each lane has a scale of its own: heights do not compare across lanes',
  upright: 'In order only: distances do not show how long things take',
  higherIsBetter: 'higher is better',
  noGoal: 'No goal in the documents',
  years: (count) => (count === 1 ? '1 year' : `${count} years`),
  event: 'Event',
};

const WORDS: Record<Locale, typeof zhCN> = { 'zh-CN': zhCN, en };

/** The words that only this widget has. */
export const timelineWords = (locale: Locale): typeof zhCN => WORDS[locale];
