import { FROM_ADDRESS, elementFor } from '../elements/links.js';
import { VIEW_ATTRIBUTES } from '../view/snippet-forms.js';
import type { HeightMessage } from './message.js';
import { pageDocument } from '../elements/page-document.js';

/** The page in an iframe: shows the view that its address asks for, and tells the page around it how high it is. */

const sameView = (one: Element, other: Element): boolean =>
  VIEW_ATTRIBUTES.every((name) => one.getAttribute(name) === other.getAttribute(name));

/** A page of one view has its element in its markup and takes from the address how it looks, never another view. */
const show = (): void => {
  const asked = elementFor(location.hash);
  if (!asked) return;
  const own = pageDocument.querySelector('main:not(.any) > *');
  if (!own) pageDocument.querySelector('main')?.replaceChildren(asked);
  else if (own.localName === asked.localName && sameView(own, asked)) {
    Object.assign(own, FROM_ADDRESS);
    for (const { name, value } of asked.attributes) own.setAttribute(name, value);
  }
};

const report = (): void => {
  const message: HeightMessage = {
    type: 'qj-widgets:height',
    height: Math.ceil(pageDocument.documentElement.getBoundingClientRect().height),
  };
  // A height is no secret, and a frame cannot know every site that may hold it.
  if (parent !== window) parent.postMessage(message, '*');
};

// Apps may import this on the server too, where there is no page.
if (typeof document !== 'undefined') {
  addEventListener('hashchange', show);
  show();
  new ResizeObserver(report).observe(pageDocument.documentElement);
  report();
}
