export const name = 'task-tree';
export const title = { 'zh-CN': '任务树', en: 'Task tree' };
export const order = 5;
export const attribute = 'tree';
export const viewsAttribute = null;
export const emphasis = {
  attribute: 'expanded',
  several: true,
  label: { 'zh-CN': '展开的部分（不选就全部展开）', en: 'Open parts (all, if none is chosen)' },
};
export const takesValue = false;
export const widest = 1060;
export const singleWidths = [290, 580];
export const storyView = 'sub-centre-task-tree';
export const budget = {
  picture: 4700,
  single: 24_000,
  long: { picture: 8000, single: 29_500 },
  tap: 9800,
  full: 196_000,
  script: 200,
};
