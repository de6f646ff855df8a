import { html, type TemplateResult } from 'lit';
import type { Face } from '../view/static-view.js';
import { swatch } from './swatch.js';
import { typeset } from './typeset.js';

/** Every mark of the drawing with its words. */
export const legend = (entries: Face['legend'], label: string): TemplateResult => html`
  <ul class="legend" part="legend" role="list" aria-label=${label}>
    ${entries.map((entry) => html`<li data-key=${entry.key}>${swatch(entry.swatch)}<span>${typeset(entry.text)}</span></li>`)}
  </ul>
`;
