import type { ViewModel } from './view-model.js';

/** The name of a view's widget: its folder in the source and in the build. */
export const widgetOf = ({ tag }: Pick<ViewModel, 'tag'>): string => tag.slice('qj-'.length);

/** Where a view's files are in the build: `views/target-gauge/gdp-2025`, with an ending for each. */
export const viewPath = (view: Pick<ViewModel, 'tag' | 'view'>): string => `views/${widgetOf(view)}/${view.view}`;

/** The style sheet that keeps a view's place until it has loaded, by the path of its files. */
export const placePath = (path: string, plain: boolean): string => `${path}${plain ? '.plain' : ''}.css`;

/** The name of a file in `embed/`: `gdp-2025.js` in Chinese, `gdp-2025.en.js` in English. */
export const singleFile = (
  { view, locale }: Pick<ViewModel, 'view' | 'locale'>,
  ending: 'js' | 'html' | 'png' | 'oembed.json',
): string => `${view}${locale === 'en' ? '.en' : ''}.${ending}`;
