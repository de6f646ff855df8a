import type { Locale } from '../../core/locale.js';
import type { Form } from '../../view/form.js';
import type { RowKind } from './types.js';

/** How to read a form; a number needs no help. */
const formsZhCN: Partial<Record<Form | RowKind, string>> = {
  change: '两年一组，各用各的刻度',
  share: '横条全长为各自整体的100%',
  growth: '增速按同一刻度',
  multiple: '浅色一段为起点的1倍',
  amount: '同组数量按同一比例',
  units: '一个方块代表一个',
};

const formsEn: typeof formsZhCN = {
  change: 'each pair of years has its own scale',
  share: 'a full bar is 100% of its whole',
  growth: 'growth rates share one scale',
  multiple: 'the pale part is the starting level',
  amount: 'amounts in a group share one scale',
  units: 'each square is one',
};

const zhCN = {
  forms: formsZhCN,
  hint: '点选数字，看出处',
  stillHint: '文件所载数字',
  why: '为什么不同',
  notComparable: '口径不同，不可直接相比',
  once: '1倍',
};

const en: typeof zhCN = {
  forms: formsEn,
  hint: 'choose a figure for its source',
  stillHint: 'figures from the documents',
  why: 'Why they differ',
  notComparable: 'Different scopes: not directly comparable',
  once: '1×',
};

const WORDS: Record<Locale, typeof zhCN> = { 'zh-CN': zhCN, en };

/** The words that only this widget has. */
export const keyFiguresWords = (locale: Locale): typeof zhCN => WORDS[locale];
