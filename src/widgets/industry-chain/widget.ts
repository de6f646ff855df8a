export const name = 'industry-chain';
export const title = { 'zh-CN': '产业链', en: 'Industry chain' };
export const attribute = 'chain';
export const linkAttributes = ['focus'];
export const widest = 1060;
export const singleWidths = [290, 580, 860];
export const storyView = 'green-silicon-pv';
export const budget = { picture: 5000, single: 25_000, tap: 33_000, full: 210_000 };
