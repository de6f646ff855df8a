import type { Catalogue } from '../catalogue/catalogue.js';
import { toLocale } from '../core/locale.js';
import { pageWidths } from '../view/page-widths.js';
import { snippetOf } from '../picture/snippets.js';
import { zoomOf } from '../theme/tokens.js';
import { retitled, type Picture } from '../view/static-view.js';
import type { ViewModel } from '../view/view-model.js';
import { staticViewOf } from './static-view.js';
import type { WidgetViews } from './views.js';

/** The drawings of a view that stand in the page, as the tag's attributes ask for them. */
export const pagePictures = (
  views: WidgetViews,
  model: ViewModel,
  { 'text-size': size, expanded = '' }: Record<string, string | undefined>,
): Picture[] =>
  pageWidths(views.record.widest, zoomOf(size)).map((width) => {
    const { picture } = staticViewOf(model, width);
    return views.folded?.(model, picture, expanded) ?? picture;
  });

/** A tag with its view in the page, as the form `inline`. */
export const inlineSnippet = (
  catalogue: Catalogue,
  views: WidgetViews,
  id: string,
  attributes: Record<string, string>,
  script: string,
): string => {
  const said = views.model(catalogue, id, toLocale(attributes['lang']));
  const heading = attributes['heading']?.trim() ?? '';
  const model = heading ? { ...said, heading, face: retitled(said.face, heading) } : said;
  return snippetOf('inline', { model, script, attributes, pictures: pagePictures(views, model, attributes) });
};
