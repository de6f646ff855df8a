import { html, type TemplateResult } from 'lit';

/** A sign that fills the right half of its square: at the start of a line, or after a colon, it leaves a hole. */
const OPENING = /^[“‘《（「]/;

/** The parts of a Chinese heading, each kept on a line where it fits: the sign between them never begins a line. */
export const phrases = (heading: string): TemplateResult[] =>
  (heading.match(/[^：]+：?|：/g) ?? []).map(
    (phrase) => html`<span class=${OPENING.test(phrase) ? 'hung' : ''}>${typeset(phrase)}</span>`,
  );

/**
 * A text whose dates are not broken, whose lines do not begin with the dot between two things, and whose last one is more than
 * a character and a sign.
 */
export const typeset = (text: string): unknown[] =>
  text
    .replace(/ ·/g, '\u00A0·')
    .split(/(\d{4}(?:-\d\d)+|...$)/)
    .map((piece, index) => (index % 2 ? html`<span class="date">${piece}</span>` : piece));
