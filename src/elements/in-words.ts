import { html, type TemplateResult } from 'lit';
import type { Locale } from '../core/locale.js';
import { words } from '../i18n/index.js';
import type { ViewModel } from '../view/view-model.js';

/** The view in sentences, as the fallback for a drawing that failed. */
export const inWords = ({ inWords: sentences }: ViewModel): TemplateResult =>
  html`<ul class="in-words" role="list">
    ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
  </ul>`;

/** The message that goes with that fallback. */
export const unavailable = (locale: Locale): string => words(locale).chartUnavailable;
