import type { Locale } from '../../core/locale.js';

const zhCN = {
  hint: '点选一项，看出处和具体内容',
  stillHint: '文件列出的任务',
  tree: '整体',
  part: '部分',
  task: '任务',
  article: '条文',
  articleOf: (number: number) => `第${number}条`,
  counted: (count: number, articles: boolean) => `${count}${articles ? '条' : '项'}`,
  parts: (count: number) => `${count}个部分`,
  own: '整个部分',
  unnamed: '未点名',
  unnamedHere: '文中没有点名',
  unnamedElsewhere: '没有写明部门、单位的，文中没有点名',
  namedOnly: '“文中点名”只表示文中提到，不等于写明由其负责',
  figures: '数字',
  figureCount: (count: number) => `${count}个数字`,
  taskMark: '任务（文中未写进展）',
  deadlines: '写明期限的目标',
  deadlineMark: '目标；在名称前：写明期限，汇总在下',
  within: (years: number) => `${years}年内`,
  noStart: '原文未写从哪天算起',
  inside: '文中的具体内容',
  seeAlso: (view: string) => `另见“${view}”`,
  of: (name: string, note: string) => `${name}：${note}`,
  expandAll: '全部展开',
  collapseAll: '全部收起',
  search: '在任务中查找',
  /** `#` is the number. */
  found: '找到#项',
};

const en: typeof zhCN = {
  hint: 'choose an item for its source and its content',
  stillHint: 'the tasks that the document lists',
  tree: 'Whole',
  part: 'Part',
  task: 'Task',
  article: 'Article',
  articleOf: (number) => `Article ${number}`,
  counted: (count, articles) => `${count} ${articles ? 'article' : 'task'}${count === 1 ? '' : 's'}`,
  parts: (count) => `${count} part${count === 1 ? '' : 's'}`,
  own: 'The whole part',
  unnamed: 'nobody named',
  unnamedHere: 'The text names nobody',
  unnamedElsewhere: 'Where no body stands, the text names none',
  namedOnly: '“Named in the text” does not mean that the text makes them answer for it',
  figures: 'Figures',
  figureCount: (count) => `${count} figure${count === 1 ? '' : 's'}`,
  taskMark: 'Task (the text does not say how far it has come)',
  deadlines: 'Targets with a deadline',
  deadlineMark: 'Target; before a name: has a deadline, gathered below',
  within: (years) => `within ${years} year${years === 1 ? '' : 's'}`,
  noStart: 'the text does not say from when',
  inside: 'What the text says in detail',
  seeAlso: (view) => `See also “${view}”`,
  of: (name, note) => `${name}: ${note}`,
  expandAll: 'Expand all',
  collapseAll: 'Collapse all',
  search: 'Search the tasks',
  found: '# found',
};

const WORDS: Record<Locale, typeof zhCN> = { 'zh-CN': zhCN, en };

/** The words that only this widget has. */
export const taskTreeWords = (locale: Locale): typeof zhCN => WORDS[locale];
