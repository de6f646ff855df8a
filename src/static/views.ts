import type { ViewModel } from '../view/view-model.js';
import type { WidgetViews } from '../view/widget-views.js';
import { mapViews } from '../widgets/county-map/views.js';
import { chainViews } from '../widgets/industry-chain/views.js';
import { gaugeViews } from '../widgets/target-gauge/views.js';

export type { WidgetViews };

/** Widgets with different models in one list: this is safe because each only gets the models that it made itself. */
export const WIDGETS = [gaugeViews, chainViews, mapViews] as unknown as readonly WidgetViews[];

/** The documents that a view draws on, by id. */
export const documentsOf = ({ figures, claims }: ViewModel): string[] => [
  ...new Set(
    [...figures.map(({ figure }) => figure), ...claims].flatMap(({ evidence }) =>
      evidence ? [evidence.document] : [],
    ),
  ),
];
