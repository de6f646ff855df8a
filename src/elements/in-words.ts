import { html, type TemplateResult } from 'lit';
import type { ViewModel } from '../view/view-model.js';

/** What stands in for a drawing that cannot be had. */
export const inWords = ({ inWords: [, ...sentences] }: ViewModel): TemplateResult =>
  html`<ul class="in-words" role="list">
    ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
  </ul>`;
