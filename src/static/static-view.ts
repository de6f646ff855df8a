import { PLACEHOLDERS } from '../theme/tokens.js';
import type { PlacedPart, StaticView, SvgNode } from '../view/static-view.js';
import type { ViewModel } from '../view/view-model.js';
import { drawPicture } from './draw.js';

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
export const staticViewOf = (model: ViewModel, width: number): StaticView => {
  const { svg, parts, ...size } = drawPicture(model, width, PLACEHOLDERS);
  return { face: model.face, picture: { ...size, svg: ofPage(svg), parts: parts.map(roundedPart) } };
};
