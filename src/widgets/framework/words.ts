import type { FrameworkForm } from '../../catalogue/types.js';
import type { Locale } from '../../core/locale.js';

/** How to read a form; a list needs no help. */
const formsZhCN: Partial<Record<FrameworkForm, string>> = {
  matrix: '进度按文件用词',
  rings: '半径按分钟数画，不是地图上的距离',
  partners: '示意图，不表示方位、距离和线路',
  code: '数字各指什么，以文件写明的为准',
};

const formsEn: typeof formsZhCN = {
  matrix: 'progress in the documents’ own words',
  rings: 'the radius stands for minutes, not for a distance on a map',
  partners: 'a schematic, not of bearings, distances or routes',
  code: 'what the numbers stand for, as far as the documents say',
};

const zhCN = {
  forms: formsZhCN,
  hint: '点选一项，看出处',
  stillHint: '按文件原文',
  item: '内容',
  noneInColumn: '文件未列',
  noMinutes: '未写分钟数',
  explained: '原文没有说明各个数字指什么',
  dated: (year: string) => `${year}年的文件所载`,
  undated: '未注明日期的文件所载',
  held: '已获称号',
};

const en: typeof zhCN = {
  forms: formsEn,
  hint: 'choose an item for its source',
  stillHint: 'as the documents put it',
  item: 'Content',
  noneInColumn: 'None named',
  noMinutes: 'No minutes given',
  explained: 'The text does not say what the numbers stand for',
  dated: (year) => `by a document of ${year}`,
  undated: 'by a document without a date',
  held: 'Held',
};

const WORDS: Record<Locale, typeof zhCN> = { 'zh-CN': zhCN, en };

/** The words that only this widget has. */
export const frameworkWords = (locale: Locale): typeof zhCN => WORDS[locale];
