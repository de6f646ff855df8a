import { html, svg, type TemplateResult } from 'lit';
import { colorVar } from '../theme/tokens.js';
import type { SwatchPath } from '../view/static-view.js';

/** The mark beside the text of a legend's entry. */
export const swatch = (paths: readonly SwatchPath[]): TemplateResult =>
  html`<svg class="swatch" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
    ${paths.map(
      ({ d, stroke, width, dash, fill }) =>
        svg`<path d=${d} stroke=${colorVar(stroke)} stroke-width=${width} stroke-dasharray=${dash || 'none'} fill=${fill ? colorVar(fill) : 'none'} />`,
    )}
  </svg>`;
