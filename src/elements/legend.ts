import { html, svg, type TemplateResult } from 'lit';
import { SWATCHES, SWATCH_SIZE, swatchLine } from '../picture/swatch.js';
import { colorVar } from '../theme/tokens.js';
import { figureLine } from '../view/text.js';
import type { Mark, ViewModel } from '../view/view-model.js';

const swatch = (mark: Mark): TemplateResult => {
  const { color, width, dash } = SWATCHES[mark];
  const { x1, y1, x2, y2 } = swatchLine(SWATCHES[mark]);
  return html`<svg width=${SWATCH_SIZE} height=${SWATCH_SIZE} viewBox="0 0 16 16" aria-hidden="true">
    ${svg`<line x1=${x1} y1=${y1} x2=${x2} y2=${y2} stroke=${colorVar(color)} stroke-width=${width} stroke-dasharray=${dash || 'none'} />`}
  </svg>`;
};

/** Every mark of the drawing with its word and its figure. */
export const legend = (model: ViewModel, label: string): TemplateResult => html`
  <ul class="legend" part="legend" role="list" aria-label=${label}>
    ${model.figures.map(
      (figure) =>
        html`<li data-key=${figure.key}>${swatch(figure.mark)}<span>${figureLine(figure, model.locale)}</span></li>`,
    )}
  </ul>
`;
