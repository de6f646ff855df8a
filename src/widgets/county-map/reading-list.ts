import { html, nothing, type TemplateResult } from 'lit';
import { typeset } from '../../elements/typeset.js';
import type { FigureLine, MapFace, ReadingItem, Saying } from './face.js';

const figureItem = ({ value, caption }: FigureLine): TemplateResult =>
  html`<span class="reading-figure"><strong .textContent=${value}></strong> <span class="muted">${typeset(caption)}</span></span>`;

const saying = ({ text, aside, figures }: Saying): TemplateResult =>
  html`<span .textContent=${text}></span>${aside ? html` <span class="muted" .textContent=${aside}></span>` : nothing}
  ${figures?.map(figureItem)}`;

const readingItem = ({ key, term, sayings }: ReadingItem): TemplateResult => html`
  <div data-reading=${key}>
    <dt .textContent=${term}></dt>
    ${sayings.map((one) => html`<dd>${saying(one)}</dd>`)}
  </div>
`;

/** What the drawing says beside its counties, for those who hear it: county by county or class by class, and what is in none. */
export const readingList = ({ readings, label, lists }: MapFace): TemplateResult => html`
  <div class="heard"><dl class="readings" part="readings" aria-label=${label}>${readings.map(readingItem)}</dl>
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
  }</div>
`;
