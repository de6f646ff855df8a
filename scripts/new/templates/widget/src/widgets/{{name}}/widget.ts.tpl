export const name = '{{name}}';
export const title = { 'zh-CN': '{{title}}', en: '{{english}}' };
export const order = {{order}};
export const attribute = 'indicator';
export const viewsAttribute = null;
export const emphasis = null;
export const takesValue = false;
/** Wider ones would only grow apart. */
export const widest = 580;
export const singleWidths = [240, 290, 350, 580];
export const storyView = '{{views.[0]}}';
export const budget = { picture: 3000, single: 21_000, tap: 21_000, full: 154_800, script: 200 };
