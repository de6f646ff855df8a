import { withColor } from '../theme/tokens.js';
import type { Picture, SvgNode } from '../view/static-view.js';
import { pageDocument } from './page-document.js';

const SVG = 'http://www.w3.org/2000/svg';

/** Creates the elements of a drawing one by one, because strict policies forbid parsing markup. */
export const svgElement = ([name, attributes, content]: SvgNode): SVGElement => {
  const element = pageDocument.createElementNS(SVG, name);
  for (const attribute of Object.keys(attributes)) {
    element.setAttribute(attribute, withColor(attributes[attribute] ?? ''));
  }
  if (typeof content === 'string') element.textContent = content;
  else if (content) element.append(...content.map(svgElement));
  return element;
};

/** A picture with its elements. */
export interface ReadyPicture extends Picture {
  element: Element;
}

/** Throws if the file is damaged. */
export const readyPicture = (picture: Picture): ReadyPicture => ({ ...picture, element: svgElement(picture.svg) });
