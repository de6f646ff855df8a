import { PICTURE_MARGIN, pictureOf } from '../picture/picture.js';
import { svgText } from '../picture/svg-text.js';
import type { ColorScheme } from '../theme/tokens.js';
import type { Picture } from '../view/static-view.js';
import type { ViewModel } from '../view/view-model.js';
import { drawPicture } from './draw.js';

/**
 * A view as an SVG file of a width: nothing but elements and attributes, for any renderer and inside any page. `change` makes
 * another picture of the drawing, such as one with some parts closed.
 */
export const standaloneSvg = (
  model: ViewModel,
  width: number,
  colors: ColorScheme,
  change: (picture: Picture) => Picture = (picture) => picture,
  plain = false,
): { svg: string; width: number; height: number } => {
  const { svg, ...size } = change(drawPicture(model, width - 2 * PICTURE_MARGIN, colors));
  return pictureOf(model, { ...size, svg: svgText(svg) }, colors, plain);
};
