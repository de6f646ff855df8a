// Written by scripts/generate-lists.ts from the folders of src/widgets/. Do not edit: run `npm run lists`.
import type { WidgetViews } from '../view/widget-views.js';
import { views as targetGauge } from './target-gauge/views.js';
import { views as industryChain } from './industry-chain/views.js';
import { views as countyMap } from './county-map/views.js';
import { views as keyFigures } from './key-figures/views.js';
import { views as taskTree } from './task-tree/views.js';
import { views as framework } from './framework/views.js';
import { views as timeline } from './timeline/views.js';

export const WIDGETS: readonly WidgetViews[] = [
  targetGauge,
  industryChain,
  countyMap,
  keyFigures,
  taskTree,
  framework,
  timeline,
];
