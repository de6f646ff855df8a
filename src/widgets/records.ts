import type { WidgetRecord } from '../view/widget-record.js';
import * as countyMap from './county-map/widget.js';
import * as industryChain from './industry-chain/widget.js';
import * as targetGauge from './target-gauge/widget.js';

export const RECORDS: readonly WidgetRecord[] = [targetGauge, industryChain, countyMap];
