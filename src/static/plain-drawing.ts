import { escapeMarkup } from '../view/text.js';
import type { SvgNode } from '../view/static-view.js';

/**
 * How far a baseline is below the middle of its characters, in em: 0.38 for Chinese ones, 0.36 for digits. Said in
 * numbers, because `dominant-baseline` is unknown to office programs, and each renderer takes it from another metric.
 */
const MIDDLE = 0.37;

/** What the picture says for all its texts, and what only pages know. */
const OF_THE_PICTURE = ['xmlns', 'font-family', 'dominant-baseline'];

const rounded = (value: number): string => String(Math.round(value * 10) / 10);

const number = (value = '0'): number => Number(value);

type Attributes = SvgNode[1];

/** Where a text's baseline stands; a mere shift goes into the coordinates. */
const placed = ({ transform = '', x, y, ...others }: Attributes, baseline: string | undefined): Attributes => {
  const shift = /^translate\((\S+) (\S+)\)$/.exec(transform);
  const lower = baseline === 'central' ? number(others['font-size']) * MIDDLE : 0;
  return {
    x: rounded(number(x) + number(shift?.[1])),
    y: rounded(number(y) + number(shift?.[2]) + lower),
    ...(transform && !shift ? { transform } : {}),
    ...others,
  };
};

const attributesText = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`)
    .join('');

/** A tidy drawing as the text of an SVG element that stands in a picture and says nothing but shapes, colours and texts. */
export const plainDrawing = (node: SvgNode, inherited?: string): string => {
  const [name, { ...attributes }, content = ''] = node;
  const baseline = attributes['dominant-baseline'] ?? inherited;
  for (const needless of OF_THE_PICTURE) Reflect.deleteProperty(attributes, needless);
  const kept = name === 'text' ? placed(attributes, baseline) : attributes;
  const inside =
    typeof content === 'string'
      ? escapeMarkup(content)
      : content.map((child) => plainDrawing(child, baseline)).join('');
  return inside ? `<${name}${attributesText(kept)}>${inside}</${name}>` : `<${name}${attributesText(kept)}/>`;
};
