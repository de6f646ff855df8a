import type { Catalogue } from '../catalogue/catalogue.js';
import type { Embedded } from '../catalogue/types.js';
import type { Locale } from '../core/locale.js';
import { firstStatements, titleOf } from '../view/text.js';
import { layOut } from './draw.js';
import { frameHeight } from './frame-height.js';
import { inEvery } from '../core/text.js';
import type { WidgetViews } from './views.js';

/** What an iframe or a link states about its view. It is part of the view's file, for readers who ask for embed code. */
export const embeddedOf = (views: WidgetViews, catalogue: Catalogue, id: string): Record<Locale, Embedded> =>
  inEvery((locale) => {
    const model = views.model(catalogue, id, locale);
    return {
      title: titleOf(model),
      said: firstStatements(model),
      height: frameHeight(views.widget, id, locale, 'full'),
      plainHeight: frameHeight(views.widget, id, locale, 'plain'),
      pictures: views.widths.map((width) => [width, layOut(model, width).height]),
    };
  });
