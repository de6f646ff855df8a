import type { Locale } from '../../core/locale.js';

const zhCN = {
  heading: (indicator: string) => `${indicator}：文件所载数字`,
  hint: '点选数字，看出处和原文',
  stillHint: '各文件的数字',
  notComparable: '各数字的地区、口径或时间可能不同，不可直接相比',
  noData: '这个部件只显示文件所载数字，不接受 data。请去掉 data，用 indicator 属性选择视图。',
};

const en: typeof zhCN = {
  heading: (indicator) => `${indicator}: what the documents say`,
  hint: 'choose a figure for its source and the words in print',
  stillHint: 'the figures of the documents',
  notComparable: 'The figures may differ in place, scope or time: they cannot be compared as they stand',
  noData: 'This widget shows figures of the documents only and takes no data. Remove data, and choose a view with indicator.',
};

const WORDS: Record<Locale, typeof zhCN> = { 'zh-CN': zhCN, en };

/** The words that only this widget has. */
export const {{camel}}Words = (locale: Locale): typeof zhCN => WORDS[locale];
