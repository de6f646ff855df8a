import { onGround } from '../picture/on-ground.js';
import { svgText } from '../picture/svg-text.js';
import { COLORS, PLACEHOLDERS, fontFamily, inScheme } from '../theme/tokens.js';
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

/** A drawing for a page as an image of its own: without heading and sources, which the page has as text. */
export const drawingFile = ({ face, picture: { svg, width, height } }: StaticView): string => {
  const { light } = COLORS;
  const [, attributes] = svg;
  const size = { width: String(width), height: String(height) };
  const type = { 'font-family': fontFamily(face.locale), 'text-rendering': 'geometricPrecision' };
  return svgText([
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', ...size, ...attributes, ...type },
    onGround({ svg, width, height }, light.surface, (value) => inScheme(value, light)),
  ]);
};
