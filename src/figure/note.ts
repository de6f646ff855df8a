import { html, type LitElement, type TemplateResult } from 'lit';
import { adopt } from '../elements/adopt.js';
import { swatch } from '../elements/swatch.js';
import type { InlineFigure } from '../view/inline-figure.js';
import { hold, release } from './block.js';
import { noteStyles } from './note-styles.js';

/** What opens below the line of a figure: what it says, and where. */
export const note = ({ parts, swatch: paths, statement, note }: InlineFigure, close: () => void): TemplateResult =>
  html`<div class="note" part="note" id="note" role="group" aria-label=${statement}>
    <button type="button" @click=${close}>${note.close}</button>
    ${swatch(paths)} <b>${note.role}</b> <i>${note.aside}</i>
    <p><b>${parts.before}<span class="number">${parts.number}</span>${parts.after}</b></p>
    <p>${note.indicator}</p>
    <dl>
      ${note.rows.map(
        ([term, ...lines]) =>
          html`<dt class=${lines.length > 1 ? 'wide' : ''}>${term}</dt>${lines.map((text) => html`<dd>${text}</dd>`)}`,
      )}
    </dl>
  </div>`;

/** Gives the note its styles and its room in the page, or takes the room back. */
export const place = (host: LitElement, open: boolean): void => {
  adopt(host, noteStyles);
  if (open) hold(host);
  else release(host);
};
