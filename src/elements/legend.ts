import { html, svg, type TemplateResult } from 'lit';
import { colorVar } from '../theme/tokens.js';
import { typeset } from './typeset.js';
import type { Face, SwatchPath } from '../view/static-view.js';

/** The mark beside the text of a legend's entry. */
export const swatch = (paths: readonly SwatchPath[]): TemplateResult =>
  html`<svg class="swatch" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
    ${paths.map(
      ({ d, stroke, width, dash, fill }) =>
        svg`<path d=${d} stroke=${colorVar(stroke)} stroke-width=${width} stroke-dasharray=${dash || 'none'} fill=${fill ? colorVar(fill) : 'none'} />`,
    )}
  </svg>`;

/** Every mark of the drawing with its words. */
export const legend = (entries: Face['legend'], label: string): TemplateResult => html`
  <ul class="legend" part="legend" role="list" aria-label=${label}>
    ${entries.map((entry) => html`<li data-key=${entry.key}>${swatch(entry.swatch)}<span>${typeset(entry.text)}</span></li>`)}
  </ul>
`;
