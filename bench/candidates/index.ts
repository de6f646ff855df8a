import { renderedBy, snippetOf } from '../snippets.js';
import { VIEWS } from '../content.js';
import type { Candidate } from './candidate.js';
import { chartjs } from './chartjs.js';
import { dsfr } from './dsfr.js';
import { echartsBundled } from './echarts-bundled.js';
import { echarts } from './echarts.js';
import { inlineSvg, pastedSvg } from './inline-svg.js';
import { ownForms } from './own.js';
import { vegaLite } from './vega-lite.js';

export const PEERS: readonly Candidate[] = [inlineSvg, echarts, echartsBundled, chartjs, vegaLite, dsfr];

/** Ours first, in the order of the table. */
export const candidatesOf = (dist: string): Candidate[] => [
  ...ownForms((widget, form) => snippetOf(dist, VIEWS[widget], form)),
  pastedSvg((widget, width) => renderedBy(dist, VIEWS[widget], width)),
  ...PEERS,
];
