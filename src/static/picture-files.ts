import type { Catalogue } from '../catalogue/catalogue.js';
import { LOCALES } from '../core/locale.js';
import { COLORS } from '../theme/tokens.js';
import { PICTURE_WIDTH } from '../picture/snippets.js';
import { standaloneSvg } from './standalone-svg.js';
import { WIDGETS } from './views.js';

/** Each view as a picture, by its path in `dist/`, with the function that makes it. */
export const pictureFiles = (catalogue: Catalogue): Map<string, () => string> =>
  new Map(
    WIDGETS.flatMap((views) =>
      views
        .ids(catalogue)
        .flatMap((id) =>
          LOCALES.map((locale): [string, () => string] => [
            `static/${id}.${locale}.svg`,
            () => standaloneSvg(views.model(catalogue, id, locale), PICTURE_WIDTH, COLORS.light).svg,
          ]),
        ),
    ),
  );
