import type { Catalogue } from '../catalogue/catalogue.js';
import type { Locale } from '../core/locale.js';
import { liveColors } from '../theme/tokens.js';
import type { PlacedPart, StaticView } from '../view/static-view.js';
import { drawPicture } from './draw.js';
import type { WidgetViews } from './views.js';

const rounded = (value: number): number => Math.round(value * 10) / 10;

const roundedPart = ({ left, top, right, bottom, ...part }: PlacedPart): PlacedPart => ({
  ...part,
  left: rounded(left),
  top: rounded(top),
  right: rounded(right),
  bottom: rounded(bottom),
});

/** What an element loads to show a view at once. */
export const staticViewOf = (
  { model: modelOf, face }: WidgetViews,
  catalogue: Catalogue,
  id: string,
  locale: Locale,
  width: number,
): StaticView => {
  const model = modelOf(catalogue, id, locale);
  const picture = drawPicture(model, width, liveColors);
  return { face: face(model, catalogue), picture: { ...picture, parts: picture.parts.map(roundedPart) } };
};
