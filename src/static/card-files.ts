import type { Catalogue } from '../catalogue/catalogue.js';
import { LOCALES } from '../core/locale.js';
import { greatest } from '../core/extremes.js';
import { COLORS } from '../theme/tokens.js';
import type { ViewModel } from '../view/view-model.js';
import { singleFile } from '../view/view-path.js';
import { standaloneSvg } from './standalone-svg.js';
import { WIDGETS } from './views.js';

/** The size that previews of pages are made for, in pixels. */
export const CARD = { width: 1200, height: 630 };

/** The widths that a picture is tried at. */
const WIDTHS = [360, 480, 600, 720, 860, 1000];

/** The view whole, as large as the preview of a page has room for: a part of it might say something else. */
const cardSvg = (model: ViewModel): string => {
  const tried = WIDTHS.map((width) => {
    const picture = standaloneSvg(model, width, COLORS.light);
    return { ...picture, scale: Math.min(CARD.width / picture.width, CARD.height / picture.height) };
  });
  const scale = greatest(tried.map((one) => one.scale));
  const { svg = '', width = 0, height = 0 } = tried.find((one) => one.scale === scale) ?? {};
  const place = [CARD.width - width * scale, CARD.height - height * scale]
    .map((rest) => (Math.max(0, rest) / 2).toFixed(1))
    .join(' ');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}">` +
    `<rect width="${CARD.width}" height="${CARD.height}" fill="${COLORS.light.surface}"/>` +
    `<g transform="translate(${place}) scale(${scale.toFixed(4)})">${svg}</g></svg>`
  );
};

/** The picture of each view's page for previews, by its path in `dist/`, with the function that makes its SVG. */
export const cardFiles = (catalogue: Catalogue): Map<string, () => { svg: string; model: ViewModel }> =>
  new Map(
    WIDGETS.flatMap((views) =>
      views.ids(catalogue).flatMap((id) =>
        LOCALES.map((locale) => {
          const model = views.model(catalogue, id, locale);
          return [`embed/${singleFile(model, 'png')}`, () => ({ svg: cardSvg(model), model })] as const;
        }),
      ),
    ),
  );
