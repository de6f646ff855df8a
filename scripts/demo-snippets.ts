import { catalogue } from '../src/catalogue/all.js';
import type { Locale } from '../src/core/locale.js';
import { WIDGETS } from '../src/static/views.js';
import { SNIPPET_FORMS, snippetOf, type SnippetForm } from '../src/view/snippets.js';
import { escapeMarkup, fallbackText } from '../src/view/text.js';
import type { ViewModel } from '../src/view/view-model.js';

/** What the sample pages take from the catalogue, as an editor would paste it. */

const SCRIPT = '/qj/qj-widgets.js';

export const modelOf = (tag: string, id: string, locale: Locale): ViewModel => {
  const widget = WIDGETS.find((one) => one.tag === tag);
  if (!widget?.ids(catalogue).includes(id)) throw new Error(`there is no ${tag} "${id}"`);
  return widget.model(catalogue, id, locale);
};

/** A form as the command prints it. */
export const snippet = (form: string, tag: string, id: string, locale: Locale): string => {
  if (!SNIPPET_FORMS.includes(form as SnippetForm)) throw new Error(`there is no form "${form}"`);
  const model = modelOf(tag, id, locale);
  const attributes = { [model.attribute]: id, ...(locale === 'en' ? { lang: 'en' } : {}) };
  return snippetOf(form as SnippetForm, { model, catalogue, script: SCRIPT, attributes });
};

/** The same text inside every tag of a page as in the snippet. */
export const withTexts = (markup: string, locale: Locale): string =>
  WIDGETS.reduce(
    (text, { tag, attribute }) =>
      text.replace(
        new RegExp(`(<${tag}\\b[^>]*?\\b${attribute}="([^"]*)"[^>]*>)[^<]*(</${tag})`, 'g'),
        (_, open: string, id: string, close: string) =>
          open + escapeMarkup(fallbackText(modelOf(tag, id, locale), catalogue)) + close,
      ),
    markup,
  );

/** The views that a page shows, by tag and by link, in its order. */
export const viewsIn = (markup: string): { tag: string; id: string }[] => {
  const tags = WIDGETS.map(({ tag, attribute }) => `<(${tag})\\b[^>]*?\\b${attribute}="([^"]*)"`);
  const links = WIDGETS.map(({ tag, attribute }) => `href="[^"]*#(${tag})\\?${attribute}=([^"&]*)`);
  return [...markup.matchAll(new RegExp([...tags, ...links].join('|'), 'g'))].map(([, ...groups]) => {
    const [tag = '', id = ''] = groups.filter(Boolean);
    return { tag, id };
  });
};

/** The style sheets that keep the places of a page's views, as the snippets have them. */
export const viewLinks = (markup: string, locale: Locale): string =>
  [
    ...new Set(
      viewsIn(markup).flatMap(
        ({ tag, id }) => snippet('script', tag, id, locale).match(/<link rel="stylesheet"[^>]*>/g) ?? [],
      ),
    ),
  ].join('\n');
