import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../../src/core/locale.js';
import type { Figure } from './figures.js';
import { proofWords } from './words.js';

/** The clauses that differ, as they read with the document's figure. */
export const corrections = (
  figures: readonly Figure[],
  copy: (text: string) => void,
  ui: Locale,
): TemplateResult | typeof nothing => {
  const w = proofWords(ui);
  const some = figures.flatMap(({ number, correction }) => (correction ? [{ number, ...correction }] : []));
  if (some.length === 0) return nothing;
  return html`<section class="corrections" aria-labelledby="corrections">
    <h3 id="corrections">${w.correct}</h3>
    <p class="hint">${w.correctHint}</p>
    <ul role="list">
      ${some.map(
        ({ number, instead, suggestion }) =>
          html`<li data-figure=${number}>
            <span class="disc">${number}</span>
            <p lang="zh-CN">
              <s aria-label=${`${w.instead}${w.colon}${instead}`}>${instead}</s>
              <b>${suggestion}</b>
            </p>
            <button
              type="button"
              class="quiet"
              aria-label=${w.copyClause(number)}
              @click=${() => {
                copy(suggestion);
              }}
            >
              ${w.copyShort}
            </button>
          </li>`,
      )}
    </ul>
  </section>`;
};
