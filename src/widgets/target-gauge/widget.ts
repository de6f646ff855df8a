export const name = 'target-gauge';
export const title = { 'zh-CN': '目标仪表', en: 'Target gauge' };
export const order = 1;
export const attribute = 'target';
export const viewsAttribute = null;
export const emphasis = null;
export const takesValue = true;
/** Beyond that the dial's parts would only move apart. */
export const widest = 580;
export const singleWidths = [240, 290, 350, 580];
export const storyView = 'gdp-2025';
export const budget = { picture: 2000, single: 20_000, tap: 4500, full: 154_800, script: 200 };
