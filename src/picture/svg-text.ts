import { PARTS } from '../view/static-view.js';
import type { SvgNode } from '../view/static-view.js';
import { escapeMarkup } from '../view/text.js';

/** Attributes that only pages use. */
const OF_PAGES = [PARTS, 'class'];

/** A drawing as SVG markup; by default for a file, which has nothing but shapes, colours and texts. */
export const svgText = ([name, attributes, content = '']: SvgNode, without: readonly string[] = OF_PAGES): string => {
  const inside =
    typeof content === 'string' ? escapeMarkup(content) : content.map((child) => svgText(child, without)).join('');
  const said = Object.entries(attributes).filter(([attribute]) => !without.includes(attribute));
  const tag = [name, ...said.map(([attribute, value]) => `${attribute}="${escapeMarkup(value)}"`)].join(' ');
  return inside ? `<${tag}>${inside}</${name}>` : `<${tag}/>`;
};
