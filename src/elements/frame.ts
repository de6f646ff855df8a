import { html, nothing, type TemplateResult } from 'lit';
import type { FrameWords } from '../i18n/frame.js';
import type { Face } from '../view/static-view.js';
import { legend } from './legend.js';
import { phrases, typeset } from './typeset.js';

/** What a widget renders around its drawing; `below` is undefined if it has none. */
export interface Regions {
  above: unknown;
  visual: unknown;
  opened: unknown;
  below: unknown;
  buttons: unknown;
  status: unknown;
  panel: unknown;
}

const list = (content: unknown): TemplateResult | typeof nothing =>
  content === undefined ? nothing : html`<div class="below">${content}</div>`;

/** The visible parts of a view: heading, legend, drawing and sources. */
export const viewFrame = (face: Face, regions: Regions, w: FrameWords): TemplateResult => html`
  <h3 class="heading" part="heading" id="heading">${phrases(face.heading)}</h3>
  <p class="subheading ${face.still ? 'act' : ''}" part="subheading">${typeset(face.subheading)}</p>
  ${face.still ? html`<p class="subheading still">${typeset(face.still)}</p>` : nothing}
  <p hidden id="hint">${face.hint}</p>
  ${regions.above} ${face.legend.length > 0 ? legend(face.legend, w.legend) : nothing}
  <div class="body">
    <div class="main">
      ${regions.visual} ${regions.opened} ${list(regions.below)}
      ${face.remarks ? html`<p class="remarks" part="remarks">${typeset(face.remarks)}</p>` : nothing}
      <div class="footer" part="footer">
        <p class="source" part="source">${typeset(face.source)}</p>
        ${regions.buttons}
      </div>
    </div>
    <div class="more">${regions.status} ${regions.panel}</div>
  </div>
`;

const SPACER = html`<div class="spacer"></div>`;

/**
 * The frame while its view loads. It already has the drawing's box, whose width decides what to load. The view replaces these
 * elements instead of reusing them, so that its arrival does not count as a layout shift.
 */
export const emptyFrame = (w: FrameWords, below: boolean): TemplateResult => html`
  <div class="loading" part="loading" .textContent=${w.loading}></div>
  <div class="body">
    <div class="main">
      <div class="visual"></div>
      ${below ? list(SPACER) : nothing}
    </div>
  </div>
`;
