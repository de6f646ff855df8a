import type { Locale } from '../core/locale.js';

const zhCN = {
  evidence: '查看出处',
  aside: (when: string, place: string) => `${when} · ${place}`,
  about: (place: string, indicator: string) => place + indicator,
  quoted: (text: string) => `“${text}”`,
  missing: (example: string) => `〔缺少 fact 属性，请填写数字的编号，例如 ${example}〕`,
  unknown: (id: string, close: string) => `〔没有编号为“${id}”的数字，相近的是 ${close}〕`,
};

const en: typeof zhCN = {
  evidence: 'show the evidence',
  aside: (when, place) => `${when} · ${place}`,
  about: (place, indicator) => `${indicator}, ${place}`,
  quoted: (text) => `“${text}”`,
  missing: (example) => ` [The fact attribute is missing. Give the id of a figure, such as ${example}]`,
  unknown: (id, close) => ` [There is no figure “${id}”. A close match is ${close}]`,
};

const WORDS: Record<Locale, typeof zhCN> = { 'zh-CN': zhCN, en };

export const figureWordsIn = (locale: Locale): typeof zhCN => WORDS[locale];
