import { catalogue } from '../src/catalogue/all.js';
import { LOCALES } from '../src/core/locale.js';
import { FIGURE_FORMS, figureSnippet } from '../src/figure/snippets.js';
import { inlineFigure } from '../src/figure/file.js';
import type { PickForm } from '../src/pick/message.js';
import { elementIn } from '../src/pick/message.js';
import { PICK_FORMS } from '../src/pick/request.js';
import { snippetOf } from '../src/picture/snippets.js';
import { embeddedOf } from '../src/static/embedded.js';
import { inlineSnippet } from '../src/static/inline.js';
import { WIDGETS, type WidgetViews } from '../src/static/views.js';

/** The snippets that the picker gives, and the tags and attributes in them. */

const SCRIPT = '/qj/qj-widgets.js';

export interface Sample {
  form: PickForm;
  html: string;
}

/** A view in every form and language, as it is inserted into an article whose site loads the script. */
export const samplesOf = (views: WidgetViews, id: string): Sample[] =>
  LOCALES.flatMap((locale) => {
    const attributes = { [views.attribute]: id, ...(locale === 'en' ? { lang: 'en' } : {}) };
    const model = { ...views.model(catalogue, id, locale), embedded: embeddedOf(views, catalogue, id)[locale] };
    return PICK_FORMS.map((form) => {
      const code =
        form === 'inline'
          ? inlineSnippet(catalogue, views, id, attributes, SCRIPT)
          : snippetOf(form, { model, script: SCRIPT, attributes });
      return { form, html: elementIn(code) };
    });
  });

/** A figure in a sentence, in its forms. */
export const figureSamplesOf = (fact: string): Sample[] =>
  LOCALES.flatMap((locale) =>
    FIGURE_FORMS.map((form) => ({
      form,
      html: elementIn(figureSnippet(form, inlineFigure(catalogue, fact, locale), locale, SCRIPT)),
    })),
  );

const START_TAG = /<([a-z][\w-]*)((?: [\w:-]+="[^"]*")*) ?\/?>/gi;

/** What an editor may set on the tag of a view, besides which view it is. */
const SETTINGS = ['lang', 'theme', 'heading', 'heading-level', 'text-size'];
const OWN_FIGURE = ['value', 'value-date', 'value-source'];

/** A drawing made in the page, for an editor's own figure, has shapes that the build would join into paths. */
const LIVE_SHAPES: Readonly<Record<string, readonly string[]>> = { rect: ['x', 'y'] };

/**
 * The tags of each form with their attributes: what stands in the samples, and what the settings of the tags may add. An editor's
 * own data and a site's own geometry are left out: who takes these says so in a list of their own.
 */
export const formTags = (samples: readonly Sample[]): Record<PickForm, Record<string, string[]>> => {
  const perForm = PICK_FORMS.map((form) => {
    const tags = new Map<string, Set<string>>();
    const add = (tag: string, names: Iterable<string>) => {
      tags.set(tag, new Set([...(tags.get(tag) ?? []), ...names]));
    };
    for (const { html } of samples.filter((one) => one.form === form))
      for (const [, tag = '', attributes = ''] of html.matchAll(START_TAG))
        add(
          tag,
          [...attributes.matchAll(/ ([\w:-]+)="/g)].map(([, name = '']) => name),
        );
    for (const { tag, attribute, record } of WIDGETS) {
      if (!tags.has(tag)) continue;
      const { viewsAttribute, emphasis, takesValue } = record;
      const chosen = [viewsAttribute, emphasis?.attribute].flatMap((name) => name ?? []);
      add(tag, [attribute, ...chosen, ...SETTINGS, ...(takesValue ? OWN_FIGURE : [])]);
    }
    for (const level of ['h2', 'h3', 'h4', 'h5', 'h6']) if (tags.has('h3')) add(level, tags.get('h3') ?? []);
    for (const [tag, names] of Object.entries(LIVE_SHAPES)) if (tags.has(tag)) add(tag, names);
    const sorted = [...tags].sort(([a], [b]) => (a < b ? -1 : 1)).map(([tag, names]) => [tag, [...names].sort()]);
    return [form, Object.fromEntries(sorted) as Record<string, string[]>] as const;
  });
  return Object.fromEntries(perForm) as Record<PickForm, Record<string, string[]>>;
};
