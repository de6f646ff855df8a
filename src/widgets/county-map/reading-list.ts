import type { LitElement, TemplateResult } from 'lit';
import type { Kit } from '../../elements/kit.js';
import type { FigureLine, MapFace, ReadingItem, Saying } from './face.js';
import { heardStyles } from './heard-styles.js';

/**
 * What the drawing says beside its counties, for those who hear it: county by county or class by class, and what is in none. It
 * follows the drawing, in a chunk of its own.
 */
export class ReadingList {
  private readonly kit: Kit;

  constructor(host: LitElement, kit: Kit) {
    this.kit = kit;
    kit.adopt(host, heardStyles(kit));
  }

  render({ readings, label, lists }: MapFace): TemplateResult {
    const { html, nothing } = this.kit;
    const figureItem = ({ value, caption }: FigureLine): TemplateResult =>
      html`<span><strong .textContent=${value}></strong> <span .textContent=${caption}></span></span>`;

    const saying = ({ text, aside, figures }: Saying): TemplateResult =>
      html`<span .textContent=${text}></span>${aside ? html` <span .textContent=${aside}></span>` : nothing}
    ${figures?.map(figureItem)}`;

    const readingItem = ({ key, term, sayings }: ReadingItem): TemplateResult => html`
    <div data-reading=${key}>
      <dt .textContent=${term}></dt>
      ${sayings.map((one) => html`<dd>${saying(one)}</dd>`)}
    </div>
  `;

    const list = ({ title, figures, items, note }: MapFace['lists'][number]): TemplateResult => html`
    <section>
      <h4 .textContent=${title}></h4>
      ${figures.map(figureItem)}
      <ul role="list">
        ${items.map((item) => html`<li>${saying(item)}</li>`)}
      </ul>
      ${note ? html`<p .textContent=${note}></p>` : nothing}
    </section>
  `;

    return html`
    <div class="heard"><dl class="readings" part="readings" aria-label=${label}>${readings.map(readingItem)}</dl>
    ${lists.length > 0 ? html`<div class="lists" part="lists">${lists.map(list)}</div>` : nothing}</div>
  `;
  }
}
