import type { Picture, SvgNode } from '../view/static-view.js';

/** A drawing with other values in its attributes, such as colours for its placeholders. */
const recolour = ([name, attributes, content]: SvgNode, change: (value: string) => string): SvgNode => {
  const changed = Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, change(value)]));
  if (content === undefined) return [name, changed];
  return [name, changed, typeof content === 'string' ? content : content.map((child) => recolour(child, change))];
};

/** The shapes of a drawing over a ground of their own, where what they stand on is not known; `change` gives them their colours. */
export const onGround = (
  { svg, width, height }: Pick<Picture, 'svg' | 'width' | 'height'>,
  surface: string,
  change: (value: string) => string,
): SvgNode[] => {
  const [, , content] = recolour(svg, change);
  const ground: SvgNode = ['rect', { width: String(width), height: String(height), fill: surface }];
  return [ground, ...(typeof content === 'object' ? content : [])];
};
