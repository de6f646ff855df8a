import type { ViewModel } from '../view/view-model.js';

export type { WidgetViews } from '../view/widget-views.js';
export { WIDGETS } from '../widgets/views.js';

/** The documents that a view draws on, by id. */
export const documentsOf = ({ figures, claims }: ViewModel): string[] => [
  ...new Set(
    [...figures.map(({ figure }) => figure), ...claims].flatMap(({ evidence }) =>
      evidence ? [evidence.document] : [],
    ),
  ),
];
