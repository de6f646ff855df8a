export const name = 'framework';
export const title = { 'zh-CN': '框架图', en: 'Framework' };
export const order = 6;
export const attribute = 'framework';
export const viewsAttribute = null;
export const emphasis = null;
export const takesValue = false;
/** Wider ones would only grow apart. */
export const widest = 860;
export const singleWidths = [240, 350, 580, 860];
export const storyView = 'transport-progress';
export const budget = { picture: 4500, single: 25_000, tap: 8000, full: 162_000, script: 200 };
