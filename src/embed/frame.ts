import { FROM_ADDRESS, elementFor } from '../elements/links.js';
import { VIEW_ATTRIBUTES } from '../view/widget-names.js';
import { ASK, type HeightMessage } from './message.js';
import { pageDocument } from '../elements/page-document.js';

/** The page in an iframe: shows the view that its address asks for, and reports its height to the page around it. */

const sameView = (one: Element, other: Element): boolean =>
  VIEW_ATTRIBUTES.every((name) => one.getAttribute(name) === other.getAttribute(name));

/** The page of one view has its element in its markup; the address may change how it looks, but not which view it is. */
const show = (): void => {
  const asked = elementFor(location.hash);
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

const report = (): void => {
  const message: HeightMessage = {
    type: 'qj-widgets:height',
    height: Math.ceil(pageDocument.documentElement.getBoundingClientRect().height),
  };
  // Any origin may receive it: a height is no secret, and a frame cannot know every site that embeds it.
  if (parent !== window) parent.postMessage(JSON.stringify(message), '*');
};

// Apps may import this on the server too, where there is no page.
if (typeof document !== 'undefined') {
  addEventListener('hashchange', show);
  addEventListener('message', ({ data }) => {
    if (data === ASK) report();
  });
  show();
  new ResizeObserver(report).observe(pageDocument.documentElement);
  report();
}
