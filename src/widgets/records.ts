// Written by scripts/generate-lists.ts from the folders of src/widgets/. Do not edit: run `npm run lists`.
import type { WidgetRecord } from '../view/widget-record.js';
import * as targetGauge from './target-gauge/widget.js';
import * as industryChain from './industry-chain/widget.js';
import * as countyMap from './county-map/widget.js';
import * as keyFigures from './key-figures/widget.js';
import * as taskTree from './task-tree/widget.js';
import * as framework from './framework/widget.js';
import * as timeline from './timeline/widget.js';

export const RECORDS: readonly WidgetRecord[] = [
  targetGauge,
  industryChain,
  countyMap,
  keyFigures,
  taskTree,
  framework,
  timeline,
];
