import type { Catalogue } from '../catalogue/catalogue.js';
import type { Locale } from '../core/locale.js';
import { PLACEHOLDERS } from '../theme/tokens.js';
import type { PlacedPart, StaticView, SvgNode } from '../view/static-view.js';
import { drawPicture } from './draw.js';
import type { WidgetViews } from './views.js';

const roundedPart = ({ left, top, right, bottom, ...part }: PlacedPart): PlacedPart => ({
  ...part,
  left: Math.round(left),
  top: Math.round(top),
  right: Math.round(right),
  bottom: Math.round(bottom),
});

/** A drawing for a page: only its `viewBox` is kept, because the page sets its size. */
const ofPage = ([name, { viewBox = '' }, content = '']: SvgNode): SvgNode => [name, { viewBox }, content];

/** What an element loads to show a view at once. */
export const staticViewOf = (
  { model: modelOf }: WidgetViews,
  catalogue: Catalogue,
  id: string,
  locale: Locale,
  width: number,
): StaticView => {
  const model = modelOf(catalogue, id, locale);
  const { svg, parts, ...size } = drawPicture(model, width, PLACEHOLDERS);
  return { face: model.face, picture: { ...size, svg: ofPage(svg), parts: parts.map(roundedPart) } };
};
