import { snippetOf } from '../snippets.js';
import type { Candidate } from './candidate.js';
import { chartjs } from './chartjs.js';
import { dsfr } from './dsfr.js';
import { echartsBundled } from './echarts-bundled.js';
import { echarts } from './echarts.js';
import { inlineSvg } from './inline-svg.js';
import { ownScript, ownSingle } from './own.js';
import { vegaLite } from './vega-lite.js';

export const PEERS: readonly Candidate[] = [echarts, echartsBundled, chartjs, vegaLite, dsfr, inlineSvg];

/** Ours first, in the order of the table. */
export const candidatesOf = (dist: string): Candidate[] => [
  ownScript((widget) => snippetOf(dist, widget, 'script')),
  ownSingle((widget) => snippetOf(dist, widget, 'single')),
  ...PEERS,
];
