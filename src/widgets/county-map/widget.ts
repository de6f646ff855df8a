export const name = 'county-map';
export const title = { 'zh-CN': '县域地图', en: 'County map' };
export const attribute = 'layer';
export const linkAttributes = ['layers', 'highlight'];
export const widest = 580;
export const singleWidths = [240, 290, 440];
export const storyView = 'pattern';
export const budget = { picture: 5000, single: 25_000, tap: 26_000, full: 185_000 };
