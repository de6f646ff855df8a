import { FROM_ADDRESS, elementFor } from '../elements/links.js';
import { pageDocument } from '../elements/page-document.js';
import { VIEW_ATTRIBUTES } from '../view/widget-names.js';

const sameView = (one: Element, other: Element): boolean =>
  VIEW_ATTRIBUTES.every((name) => one.getAttribute(name) === other.getAttribute(name));

/** The page of one view has its element in its markup; the address may change how it looks, but not which view it is. */
const show = (fragment: string): void => {
  const asked = elementFor(fragment);
  if (!asked) return;
  // A figure alone says little: the reader who followed a link to it came for its evidence.
  if ('open' in asked) asked.open = true;
  const own = pageDocument.querySelector('main:not(.any) > *');
  if (!own) pageDocument.querySelector('main')?.replaceChildren(asked);
  else if (own.localName === asked.localName && sameView(own, asked)) {
    Object.assign(own, FROM_ADDRESS);
    for (const { name, value } of asked.attributes) own.setAttribute(name, value);
  }
};

// Any origin may receive the message: a height is no secret, and a frame cannot know every site that embeds it.
export const tell = (message: unknown): void => {
  if (parent !== window) parent.postMessage(message, '*');
};

/**
 * Shows the view that the page's address asks for, now and whenever it changes, and tells the page around it each height, in the
 * given messages; returns what tells it once more.
 */
export const startFrame = (fragmentOf: (hash: string) => string, told: (height: number) => unknown[]): (() => void) => {
  const report = (): void => {
    told(Math.ceil(pageDocument.documentElement.getBoundingClientRect().height)).forEach(tell);
  };
  const update = (): void => {
    show(fragmentOf(location.hash));
    report();
  };
  addEventListener('hashchange', update);
  new ResizeObserver(report).observe(pageDocument.documentElement);
  update();
  return report;
};
