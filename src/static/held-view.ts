import type { Catalogue } from '../catalogue/catalogue.js';
import type { Locale } from '../core/locale.js';
import type { HeldView } from '../view/held-view.js';
import { embeddedOf } from './embedded.js';
import { ownView } from './single-file.js';
import type { WidgetViews } from './views.js';

/** The view as the page of its frame holds it. */
export const heldView = (views: WidgetViews, catalogue: Catalogue, id: string, locale: Locale): HeldView => {
  const { model, subject, more } = views;
  const keys = more?.of?.(catalogue, id) ?? more?.keys(catalogue) ?? [];
  return {
    ...ownView(views, catalogue, id, locale),
    touch: model(catalogue, id, locale).touch,
    more: Object.fromEntries(keys.flatMap((key) => (more ? [[key, more.details(catalogue, key, locale)]] : []))),
    subject: { ...subject(catalogue, id), embedded: embeddedOf(views, catalogue, id) },
  };
};
