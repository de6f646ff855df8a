import type { FactKind } from '../../core/fact.js';
import type { Locale } from '../../core/locale.js';

const zhCN = {
  // Gauge
  heading: (indicator: string, when: string) => (when ? `${indicator}：${when}` : indicator),
  whenKind: (when: string, kind: string) => `${when}${kind}`,
  hintWithActual: (goal: string, dated: boolean) => `${goal}与文件所载${dated ? '最近一次' : ''}实际值对照`,
  cards: {
    share: '横条全长为整体的100%',
    units: (range: boolean) => `一个方块代表一个${range ? '，虚线为上限' : ''}`,
    multiple: '浅色一段为起点的1倍',
    number: (goal: string) => `文件只给出${goal}，所以不画进度`,
  },
  once: '1倍',
  actualValue: '实际值',
  notStated: '文件未载',
  notGiven: '未提供',
  sisters: (group: string) => `同组数字见“${group}”`,
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
  unexplainedDifferences: (figures: string) => `另有不同数字（文件未说明原因）：${figures}`,
  moreDifferences: (figures: string, reason: string) => `另有不同数字，不作对比（${reason}）：${figures}`,
  errors: {
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
  },
};

export type GaugeWords = typeof zhCN;

const en: GaugeWords = {
  heading: (indicator, when) => (when ? `${indicator}: ${when}` : indicator),
  whenKind: (when, kind) => {
    if (when === '') return kind.toLowerCase();
    return /^\d+$/.test(when) ? `${when} ${kind.toLowerCase()}` : `${kind.toLowerCase()}, ${when}`;
  },
  hintWithActual: (goal, dated) => `${goal} and ${dated ? 'latest ' : ''}stated result`,
  cards: {
    share: 'a full bar is 100% of the whole',
    units: (range) => `each square is one${range ? ', dashed ones up to the upper limit' : ''}`,
    multiple: 'the pale part is the starting level',
    number: (goal) => `the documents give the ${goal} only`,
  },
  once: '1×',
  actualValue: 'Actual',
  notStated: 'not stated',
  notGiven: 'not given',
  sisters: (group) => `Figures of the same group: “${group}”`,
  hintEditorValue: 'with a figure from the editor, not from the documents',
  noActualForYear: (year) => `No document states the result for ${year}`,
  lowerIsBetter: 'A rank: lower is better',
  ratioLine: (percent, goal) => `${percent} of the ${goal}`,
  ratioReachedLine: (percent, goal) => `${goal} reached: ${percent} of it`,
  goalOf: (figure, goal) => `${figure} ${goal}`,
  gapToForecast: (gap, goal) => `${gap} below the ${goal}`,
  gapLine: (gap, goal) => `${gap} short of the ${goal}`,
  gapReachedLine: (goal) => `${goal} reached`,
  places: (gap) => (gap === 1 ? '1 place' : `${gap} places`),
  points: (gap) => (gap === 1 ? '1 percentage point' : `${gap} percentage points`),
  formula: (left, sign, right) => `${left} ${sign} ${right}`,
  goal: (kind, stretch) =>
    stretch ? 'higher target' : kind === 'forecast' ? 'forecast' : kind === 'plan' ? 'plan' : 'target',
  unexplainedDifferences: (figures) => `Other figures (the documents do not say why): ${figures}`,
  moreDifferences: (figures, reason) => `Other figures, not compared (${reason}): ${figures}`,

  errors: {
    number: (attribute, value) =>
      `The value “${value}” of the attribute ${attribute} is not a usable number and is not shown. Give a number, with a unit if you like, for example 3500 or 3500亿元.`,
    unit: (attribute, value, units) =>
      `The value “${value}” of the attribute ${attribute} has the wrong unit and is not shown. Units that fit: ${units}.`,
    range: (attribute, value) => `The value “${value}” of the attribute ${attribute} is out of range and is not shown.`,
    date: (attribute, value) =>
      `The value “${value}” of the attribute ${attribute} is not a date that can be; the figure is not shown. Write 2024, 2024-06 or 2024-06-30.`,
    future: (attribute, value) =>
      `The value “${value}” of the attribute ${attribute} is later than today; the figure is not shown. Give the time that the figure is of.`,
    needs: (attribute, other) => `With ${attribute}, ${other} is required too; the figure is not shown.`,
  },
};

const WORDS: Record<Locale, GaugeWords> = { 'zh-CN': zhCN, en };

/** The words that only this widget has. */
export const gaugeWords = (locale: Locale): GaugeWords => WORDS[locale];
