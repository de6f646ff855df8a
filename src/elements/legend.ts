import { html, svg, type TemplateResult } from 'lit';
import { SWATCH_SIZE, swatchPaths } from '../picture/swatch.js';
import { colorVar } from '../theme/tokens.js';
import type { LegendEntry } from '../view/view-model.js';

/** The mark that stands beside its word. */
export const swatch = (entry: Omit<LegendEntry, 'key' | 'text'>): TemplateResult =>
  html`<svg class="swatch" width=${SWATCH_SIZE} height=${SWATCH_SIZE} viewBox="0 0 16 16" aria-hidden="true">
    ${swatchPaths(entry).map(
      ({ d, stroke, width, dash, fill }) =>
        svg`<path d=${d} stroke=${colorVar(stroke)} stroke-width=${width} stroke-dasharray=${dash || 'none'} fill=${fill ? colorVar(fill) : 'none'} />`,
    )}
  </svg>`;

/** Every mark of the drawing with its words. */
export const legend = (entries: readonly LegendEntry[], label: string): TemplateResult => html`
  <ul class="legend" part="legend" role="list" aria-label=${label}>
    ${entries.map((entry) => html`<li data-key=${entry.key}>${swatch(entry)}<span>${entry.text}</span></li>`)}
  </ul>
`;
