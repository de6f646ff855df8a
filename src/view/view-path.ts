import type { ViewModel } from './view-model.js';

/** The name of a view's widget: its folder in the source and in the build. */
export const widgetOf = ({ tag }: Pick<ViewModel, 'tag'>): string => tag.slice('qj-'.length);

/** Where a view's files are in the build: `views/target-gauge/gdp-2025`, with an ending for each. */
export const viewPath = (view: Pick<ViewModel, 'tag' | 'view'>): string => `views/${widgetOf(view)}/${view.view}`;
