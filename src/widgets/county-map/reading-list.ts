import { html, nothing, type TemplateResult } from 'lit';
import { swatch } from '../../elements/swatch.js';
import { typeset } from '../../elements/typeset.js';
import type { FigureLine, MapFace, ReadingItem, Saying } from './face.js';

const figureItem = ({ value, caption }: FigureLine): TemplateResult =>
  html`<span class="reading-figure"><strong .textContent=${value}></strong> <span class="muted">${typeset(caption)}</span></span>`;

const saying = ({ text, aside, figures }: Saying): TemplateResult =>
  html`<span .textContent=${text}></span>${aside ? html` <span class="muted" .textContent=${aside}></span>` : nothing}
  ${figures?.map(figureItem)}`;

const readingItem = ({ key, term, swatch: look, sayings }: ReadingItem): TemplateResult => html`
  <div data-reading=${key}>
    <dt>${look ? swatch(look) : nothing}<span .textContent=${term}></span></dt>
    ${sayings.map((one) => html`<dd class=${one.quiet ? 'muted' : ''}>${saying(one)}</dd>`)}
  </div>
`;

/** What the documents say, county by county or class by class, and what they place in no county. */
export const readingList = ({ readings, label, lists }: MapFace): TemplateResult => html`
  <dl class="readings" part="readings" aria-label=${label}>${readings.map(readingItem)}</dl>
  ${
    lists.length > 0
      ? html`<div class="lists" part="lists">
          ${lists.map(
            ({ title, figures, items, note }) => html`
              <section>
                <h4 .textContent=${title}></h4>
                ${figures.map(figureItem)}
                <ul role="list">
                  ${items.map((item) => html`<li>${saying(item)}</li>`)}
                </ul>
                ${note ? html`<p class="muted" .textContent=${note}></p>` : nothing}
              </section>
            `,
          )}
        </div>`
      : nothing
  }
`;
