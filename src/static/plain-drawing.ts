import { escapeMarkup } from '../view/text.js';
import type { SvgNode } from '../view/static-view.js';

/** What the picture says for all its texts, and what only pages know. */
const OF_THE_PICTURE = ['xmlns', 'font-family'];

const attributesText = (attributes: SvgNode[1]): string =>
  Object.entries(attributes)
    .flatMap(([name, value]) => (OF_THE_PICTURE.includes(name) ? [] : [` ${name}="${escapeMarkup(value)}"`]))
    .join('');

/** A tidy drawing as the text of an SVG element that stands in a picture and says nothing but shapes, colours and texts. */
export const plainDrawing = ([name, attributes, content = '']: SvgNode): string => {
  const inside = typeof content === 'string' ? escapeMarkup(content) : content.map(plainDrawing).join('');
  const tag = `${name}${attributesText(attributes)}`;
  return inside ? `<${tag}>${inside}</${name}>` : `<${tag}/>`;
};
