import type { Catalogue } from '../catalogue/catalogue.js';
import type { Locale } from '../core/locale.js';
import type { OwnView } from '../view/static-view.js';
import { staticViewOf } from './static-view.js';
import type { WidgetViews } from './views.js';

/** A view with its pictures of the widths that files of their own have. */
export const ownView = (views: WidgetViews, catalogue: Catalogue, id: string, locale: Locale): OwnView => {
  const { singleWidths } = views.record;
  if (singleWidths.length === 0) throw new Error(`${views.widget} has no widths for its single files`);
  const model = views.model(catalogue, id, locale);
  return {
    path: `${views.widget}/${id}/${locale}`,
    face: model.face,
    pictures: singleWidths.map((width) => staticViewOf(model, width).picture),
  };
};

/** JSON in ASCII, because a page may have a different charset than its scripts. */
const asciiJson = (value: unknown): string =>
  JSON.stringify(value).replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** A view with the script of its widget in one file. */
export const singleScript = (
  script: string,
  views: WidgetViews,
  catalogue: Catalogue,
  id: string,
  locale: Locale,
): string => `(function(QV){${script}})(${asciiJson(ownView(views, catalogue, id, locale))});\n`;
