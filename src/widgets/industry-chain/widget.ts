export const name = 'industry-chain';
export const title = { 'zh-CN': '产业链', en: 'Industry chain' };
export const order = 2;
export const attribute = 'chain';
export const viewsAttribute = null;
export const emphasis = {
  attribute: 'focus',
  several: false,
  label: { 'zh-CN': '默认选中的环节', en: 'Stage chosen at first' },
};
export const takesValue = false;
export const widest = 1060;
export const singleWidths = [290, 580, 680, 860];
export const storyView = 'green-silicon-pv';
export const handbookView = 'luoping-ginger';
export const budget = {
  picture: 5000,
  single: 25_000,
  long: { picture: 8000, single: 28_000 },
  tap: 7000,
  full: 189_800,
  script: 200,
};
