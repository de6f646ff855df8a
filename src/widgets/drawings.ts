// Written by scripts/generate-lists.ts from the folders of src/widgets/. Do not edit: run `npm run lists`.
import type { DrawingModule } from '../charts/drawing.js';
import type { ViewModel } from '../view/view-model.js';
import * as targetGauge from './target-gauge/drawing.js';
import * as industryChain from './industry-chain/drawing.js';
import * as countyMap from './county-map/drawing.js';
import * as keyFigures from './key-figures/drawing.js';
import * as taskTree from './task-tree/drawing.js';
import * as framework from './framework/drawing.js';
import * as timeline from './timeline/drawing.js';

/** What draws each widget's views, by its tag. */
export const DRAWINGS: Readonly<Record<string, DrawingModule<ViewModel>>> = {
  'qj-target-gauge': targetGauge,
  'qj-industry-chain': industryChain,
  'qj-county-map': countyMap,
  'qj-key-figures': keyFigures,
  'qj-task-tree': taskTree,
  'qj-framework': framework,
  'qj-timeline': timeline,
};
