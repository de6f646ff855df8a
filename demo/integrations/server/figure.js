import { inlineOf } from 'qj-widgets/node';
import { html, markup } from './page.js';

// The site serves the files at /qj/ (docs/en/hosting.md). A template names the version: /qj/0.1.0/qj-widgets.js.
const SCRIPT = '/qj/qj-widgets.js';

/**
 * What was made: the same arguments always give the same text, so each view is drawn once.
 *
 * @type {Map<string, ReturnType<typeof markup>>}
 */
const made = new Map();

/**
 * A view for the page; a wrong id in an article costs the figure, not the page.
 *
 * @param {string} tag
 * @param {Record<string, string>} attributes
 */
export const figure = (tag, attributes) => {
  const key = JSON.stringify([tag, attributes]);
  const known = made.get(key);
  if (known) return known;
  try {
    const view = markup(inlineOf(tag, attributes, { script: SCRIPT }));
    made.set(key, view);
    return view;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    console.warn(error.message);
    return html`<p>（图暂缺）</p>`;
  }
};
