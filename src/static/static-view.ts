import type { Catalogue } from '../catalogue/catalogue.js';
import type { Locale } from '../core/locale.js';
import { PLACEHOLDERS } from '../theme/tokens.js';
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
  const { svg, parts, ...size } = drawPicture(model, width, PLACEHOLDERS);
  const [name, attributes, content] = svg;
  // The frame has the fonts, and makes the elements in their namespace.
  const others = Object.fromEntries(
    Object.entries(attributes).filter(([key]) => key !== 'font-family' && key !== 'xmlns'),
  );
  return {
    face: face(model, catalogue),
    picture: { ...size, svg: [name, others, content ?? []], parts: parts.map(roundedPart) },
  };
};
