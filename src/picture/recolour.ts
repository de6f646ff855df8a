import type { SvgNode } from '../view/static-view.js';

/** A drawing with other values in its attributes, such as colours for its placeholders. */
export const recolour = ([name, attributes, content]: SvgNode, change: (value: string) => string): SvgNode => {
  const changed = Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, change(value)]));
  if (content === undefined) return [name, changed];
  return [name, changed, typeof content === 'string' ? content : content.map((child) => recolour(child, change))];
};
