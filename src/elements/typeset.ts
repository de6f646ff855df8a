import { html, type TemplateResult } from 'lit';

/** Opening punctuation fills only the right half of its square, which leaves a gap at the start of a line or after a colon. */
const OPENING = /^[“‘《（「]/;

/** A Chinese heading split after its colons: each phrase stays on one line if it fits, and no line begins with a colon. */
export const phrases = (heading: string): TemplateResult[] =>
  (heading.match(/[^：]+：?|：/g) ?? []).map(
    (phrase) => html`<span class=${OPENING.test(phrase) ? 'hung' : ''}>${typeset(phrase)}</span>`,
  );

/**
 * Typesets a text: dates stay unbroken, no line begins with a separating dot, and the last line has more than one character and
 * its punctuation.
 */
export const typeset = (text: string): unknown[] =>
  text
    .replace(/ ·/g, '\u00A0·')
    .split(/(\d{4}(?:-\d\d)+|^.{1,5}$|...$)/)
    .map((piece, index) => (index % 2 ? html`<span class="date">${piece}</span>` : piece));
