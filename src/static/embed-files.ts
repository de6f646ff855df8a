import type { Catalogue } from '../catalogue/catalogue.js';
import { LOCALES } from '../core/locale.js';
import { singleFile } from '../view/snippets.js';
import { embedPage } from './embed-page.js';
import { singleScript } from './single-file.js';
import { WIDGETS } from './views.js';

/** Where the build keeps the script of a widget that its single files share, by its path in `dist/`. */
export const sharedScript = (widget: string): string => `single/${widget}.js`;

/**
 * The files that a site serves for each view, by their paths in `dist/`, with what makes their texts: each single file holds the
 * whole script, so the package has the command that makes them instead of them.
 */
export const embedFiles = (catalogue: Catalogue, scriptOf: (widget: string) => string): Map<string, () => string> =>
  new Map(
    WIDGETS.flatMap((views) =>
      views.ids(catalogue).flatMap((id) =>
        LOCALES.flatMap((locale) => {
          const model = views.model(catalogue, id, locale);
          const script = singleFile(model, 'js');
          return [
            [`embed/${script}`, () => singleScript(scriptOf(views.widget), views, catalogue, id, locale)],
            [`embed/${singleFile(model, 'html')}`, () => embedPage(model, catalogue, script)],
          ] satisfies [string, () => string][];
        }),
      ),
    ),
  );
