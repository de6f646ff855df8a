import { elementFor } from '../elements/links.js';
import type { HeightMessage } from './message.js';

/** The page in an iframe: shows the view that its address asks for, and tells the page around it how high it is. */

/** A page of one view has its element in its markup, and takes from the address how it looks. */
const show = (): void => {
  const asked = elementFor(location.hash);
  if (!asked) return;
  const own = document.querySelector(`main > ${asked.localName}`);
  if (own) for (const { name, value } of asked.attributes) own.setAttribute(name, value);
  else document.querySelector('main')?.replaceChildren(asked);
};

const report = (): void => {
  const message: HeightMessage = {
    type: 'qj-widgets:height',
    height: Math.ceil(document.documentElement.getBoundingClientRect().height),
  };
  // A height is no secret, and a frame cannot know every site that may hold it.
  if (parent !== window) parent.postMessage(message, '*');
};

// Apps may import this on the server too, where there is no page.
if (typeof document !== 'undefined') {
  addEventListener('hashchange', show);
  show();
  new ResizeObserver(report).observe(document.documentElement);
  report();
}
