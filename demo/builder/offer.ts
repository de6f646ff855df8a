import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from './words.js';

/** What an address from elsewhere brings in words and figures: an editor takes it or leaves it. */
export const offer = (
  names: readonly string[],
  w: Words,
  answer: (taken: boolean) => void,
): TemplateResult | typeof nothing => {
  if (names.length === 0) return nothing;
  return html`<div class="notice" role="alert">
    <p>${w.offered(names.map((name) => w.attributes[name] ?? name))}</p>
    <p class="actions">
      <button type="button" data-act="take" @click=${() => {
        answer(true);
      }}>${w.takeOffered}</button>
      <button type="button" data-act="leave" @click=${() => {
        answer(false);
      }}>${w.leaveOffered}</button>
    </p>
  </div>`;
};
