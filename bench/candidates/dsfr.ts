/**
 * DSFR Chart, the component library of the French government: the files of one component, as its README loads them. The
 * style sheet of the design system itself, which it asks for besides, is left out in its favour. As published, version 2.0.4
 * renders into a shadow root that its own style sheet does not reach (GouvernementFR/dsfr-chart#66): the bar of the gauge has
 * no colour, and its words are what is timed.
 */
import type { WidgetName } from '../content.js';
import { escapeHtml } from '../page.js';
import { inBox, moduleScript, type Candidate, type Drawing } from './candidate.js';

const drawn = (
  component: 'GaugeChart' | 'MapChart',
  widget: WidgetName,
  height: number,
  body: string,
  remark: string,
): Drawing => {
  const [script, style] = [`/peers/dsfr-${widget}.js`, `/peers/dsfr-${widget}.css`];
  const file = `@gouvfr/dsfr-chart/dist/${component}/${component}`;
  return inBox({
    head: `<link rel="stylesheet" href="${style}">\n${moduleScript(script)}`,
    body: `<div id="visual" style="min-height:${height}px">${body}</div>`,
    assets: [
      { url: script, file: `${file}.js` },
      { url: style, file: `${file}.css` },
    ],
    remark,
  });
};

/** It draws the departments of France and nothing else: the counties' values go to the first nine. */
const departments = (values: readonly number[]): string =>
  JSON.stringify(Object.fromEntries(values.map((value, index) => [String(index + 1).padStart(2, '0'), value])));

export const dsfr: Candidate = {
  id: 'dsfr',
  name: 'DSFR Chart',
  aside: true,
  draw: ({ gauge: { actual, floor, stretch }, map }) => ({
    gauge: drawn(
      'GaugeChart',
      'gauge',
      320,
      `<p>${escapeHtml([actual, floor, stretch].map(({ name, text }) => `${name}：${text}`).join('；'))}</p>
<gauge-chart value="${actual.value}" init="0" target="${floor.value}" legend="true"></gauge-chart>`,
      'as published its style sheet does not reach it: a bar without colour; the words stand in the page',
    ),
    map: drawn(
      'MapChart',
      'map',
      1000,
      `<map-chart data='${departments(map.counties.map(({ value }) => value))}' value="${map.counties.length}" name="${escapeHtml(map.heading)}"></map-chart>`,
      "its own map of the French departments, the only one it has, with our counties' values",
    ),
  }),
};
