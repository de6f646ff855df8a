export const name = 'key-figures';
export const title = { 'zh-CN': '数字卡', en: 'Key figures' };
export const order = 4;
export const attribute = 'group';
export const viewsAttribute = null;
export const emphasis = null;
export const takesValue = false;
/** Wider ones would only grow apart. */
export const widest = 860;
export const singleWidths = [240, 350, 440, 680];
export const storyView = 'parks-share';
export const budget = { picture: 3000, single: 23_000, tap: 6000, full: 157_500, script: 200 };
