import { inlineOf } from 'qj-widgets/node';

// The site serves the files at /qj/ (docs/en/hosting.md). A template names the version: /qj/0.1.0/qj-widgets.js.
const SCRIPT = '/qj/qj-widgets.js';

/**
 * @typedef {(tag: string, attributes: Record<string, string>) => string} Shortcode
 * @param {{ addShortcode: (name: string, write: Shortcode) => void, addPassthroughCopy: (file: string) => void }} site
 */
export default (site) => {
  // In any page: {% view "qj-target-gauge", { target: "gdp-2025" } %}. A wrong id ends the build and says what is wrong.
  site.addShortcode('view', (tag, attributes) => inlineOf(tag, attributes, { script: SCRIPT }));
  site.addPassthroughCopy('site.css');
};

// Nunjucks in Markdown too: its shortcodes take an object.
export const config = { markdownTemplateEngine: 'njk' };
