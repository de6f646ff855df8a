export const name = 'county-map';
export const title = { 'zh-CN': '县域地图', en: 'County map' };
export const order = 3;
export const attribute = 'layer';
export const viewsAttribute = 'layers';
export const emphasis = {
  attribute: 'highlight',
  several: true,
  label: { 'zh-CN': '突出显示的县（市、区）', en: 'Counties that stand out' },
};
export const takesValue = false;
export const widest = 860;
export const singleWidths = [290, 580];
export const storyView = 'pattern';
export const budget = {
  picture: 5000,
  single: 25_000,
  /** Every item stands in the picture, beside its county or below the map. */
  long: { picture: 7500, single: 30_000 },
  tap: 6500,
  full: 168_500,
  script: 200,
};
