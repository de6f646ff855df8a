import { escapeMarkup } from '../view/text.js';

/** An element as text; its content is markup already. An element that can have none, such as `img`, has no end tag. */
export const markup = (name: string, attributes: Record<string, string>, content: string | null = ''): string => {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeMarkup(value)}"`);
  return `<${name}${list.join('')}>${content === null ? '' : `${content}</${name}>`}`;
};
