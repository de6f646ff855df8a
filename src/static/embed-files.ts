import type { Catalogue } from '../catalogue/catalogue.js';
import { LOCALES } from '../core/locale.js';
import { singleFile } from '../view/view-path.js';
import { embedPage } from './embed-page.js';
import { heldView } from './held-view.js';
import { cardLines, oembedOf } from './oembed.js';
import { singleScript } from './single-file.js';
import { WIDGETS } from './views.js';

/** The path in `dist/` of the script that the single files of a widget share. */
export const sharedScript = (widget: string): string => `single/${widget}.js`;

/** The path of the script that the pages of a widget's views share: the element and all that it may load later. */
export const frameScript = (widget: string): string => `frame-${widget}.js`;

/**
 * The files that a site serves for each view, by their paths in `dist/`, each with the function that makes its text. The package
 * ships the command that makes them, not the files, because each single file holds the whole script.
 */
export const embedFiles = (
  catalogue: Catalogue,
  scriptOf: (widget: string) => string,
  site: string,
): Map<string, () => string> =>
  new Map(
    WIDGETS.flatMap((views) =>
      views.ids(catalogue).flatMap((id) =>
        LOCALES.flatMap((locale) => {
          const model = views.model(catalogue, id, locale);
          const script = singleFile(model, 'js');
          return [
            [`embed/${script}`, () => singleScript(scriptOf(views.widget), views, catalogue, id, locale)],
            [
              `embed/${singleFile(model, 'html')}`,
              () =>
                embedPage(
                  model,
                  frameScript(views.widget),
                  heldView(views, catalogue, id, locale),
                  cardLines(model, site),
                ),
            ],
            [`embed/${singleFile(model, 'oembed.json')}`, () => oembedOf(views, catalogue, model, site)],
          ] satisfies [string, () => string][];
        }),
      ),
    ),
  );
