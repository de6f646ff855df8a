import { catalogue } from '../src/catalogue/all.js';
import type { Locale } from '../src/core/locale.js';
import { inlineFigure } from '../src/figure/file.js';
import { figureTag } from '../src/figure/snippets.js';
import { WIDGETS } from '../src/static/views.js';
import { SNIPPET_FORMS, type SnippetForm } from '../src/view/snippet-forms.js';
import { snippetOf } from '../src/picture/snippets.js';
import { escapeMarkup, fallbackText } from '../src/view/text.js';
import type { ViewModel } from '../src/view/view-model.js';

/** What the sample pages take from the catalogue, as an editor would paste it. */

const SCRIPT = '/qj/qj-widgets.js';

export const modelOf = (tag: string, id: string, locale: Locale): ViewModel => {
  const widget = WIDGETS.find((one) => one.tag === tag);
  if (!widget?.ids(catalogue).includes(id)) throw new Error(`there is no ${tag} "${id}"`);
  return widget.model(catalogue, id, locale);
};

/** A snippet as the command prints it. */
export const snippet = (form: string, tag: string, id: string, locale: Locale): string => {
  if (!SNIPPET_FORMS.includes(form as SnippetForm)) throw new Error(`there is no form "${form}"`);
  const model = modelOf(tag, id, locale);
  const attributes = { [model.attribute]: id, ...(locale === 'en' ? { lang: 'en' } : {}) };
  return snippetOf(form as SnippetForm, { model, script: SCRIPT, attributes });
};

/** A figure in running text, as its snippet has it. */
export const figure = (fact: string, locale: Locale): string =>
  figureTag(inlineFigure(catalogue, fact, locale), locale, SCRIPT);

/** Gives every tag of a page the fallback text that its snippet has. */
export const withTexts = (markup: string, locale: Locale): string =>
  WIDGETS.reduce(
    (text, { tag, attribute }) =>
      text.replace(
        new RegExp(`(<${tag}\\b[^>]*?\\b${attribute}="([^"]*)"[^>]*>)[^<]*(</${tag})`, 'g'),
        (_, open: string, id: string, close: string) =>
          open + escapeMarkup(fallbackText(modelOf(tag, id, locale))) + close,
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

/** The style sheets that reserve space for a page's views, as in the snippets. */
export const viewLinks = (markup: string, locale: Locale): string =>
  [
    ...new Set(
      viewsIn(markup).flatMap(
        ({ tag, id }) => snippet('script', tag, id, locale).match(/<link rel="stylesheet"[^>]*>/g) ?? [],
      ),
    ),
  ].join('\n');
