import { html, type TemplateResult } from 'lit';
import type { Locale } from '../core/locale.js';
import { words } from '../i18n/index.js';
import type { ViewModel } from '../view/view-model.js';

/** What stands in for a drawing that cannot be had. */
export const inWords = ({ inWords: [, ...sentences] }: ViewModel): TemplateResult =>
  html`<ul class="in-words" role="list">
    ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
  </ul>`;

/** What a reader is told then. */
export const unavailable = (locale: Locale): string => words(locale).chartUnavailable;
