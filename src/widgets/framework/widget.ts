export const name = 'framework';
export const title = { 'zh-CN': '框架图', en: 'Framework' };
export const order = 6;
export const attribute = 'framework';
export const viewsAttribute = null;
export const emphasis = null;
export const takesValue = false;
/** Wider ones would only grow apart. */
export const widest = 960;
export const singleWidths = [240, 350, 520, 760];
export const storyView = 'transport-progress';
export const budget = { picture: 4000, single: 24_000, tap: 8000, full: 160_000, script: 400 };
