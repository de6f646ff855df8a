import { FROM_ADDRESS, elementFor } from '../elements/links.js';
import { pageDocument } from '../elements/page-document.js';
import { VIEW_ATTRIBUTES } from '../view/widget-names.js';
import { heightMessages, isReady, linkMessage, secretIn, withoutSecret } from './hosts.js';
import { ASK } from './message.js';

/** The page in an iframe: shows the view that its address asks for, and reports its height to the page around it. */

const sameView = (one: Element, other: Element): boolean =>
  VIEW_ATTRIBUTES.every((name) => one.getAttribute(name) === other.getAttribute(name));

/** The page of one view has its element in its markup; the address may change how it looks, but not which view it is. */
const show = (): void => {
  const asked = elementFor(withoutSecret(location.hash));
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

const secret = (): string | null => secretIn(location.hash);

// Any origin may receive it: a height is no secret, and a frame cannot know every site that embeds it.
const tell = (message: unknown): void => {
  if (parent !== window) parent.postMessage(message, '*');
};

const report = (): void => {
  const height = Math.ceil(pageDocument.documentElement.getBoundingClientRect().height);
  heightMessages(height, secret()).forEach(tell);
};

/** WordPress opens links to the frame's own site; those to a place in the page stay in it. */
const follow = (event: MouseEvent): void => {
  const told = secret();
  const link = event.composedPath().find((one): one is HTMLAnchorElement => one instanceof HTMLAnchorElement);
  const leads = link?.href && !link.download && !link.getAttribute('href')?.startsWith('#');
  if (told === null || !leads || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  tell(linkMessage(link.href, told));
};

// Apps may import this on the server too, where there is no page.
if (typeof document !== 'undefined') {
  addEventListener('hashchange', () => {
    show();
    report();
  });
  addEventListener('message', ({ data, source }) => {
    if (data === ASK || (source === parent && isReady(data, secret()))) report();
  });
  addEventListener('click', follow);
  show();
  new ResizeObserver(report).observe(pageDocument.documentElement);
  report();
}
