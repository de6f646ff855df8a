import { elementFor } from '../elements/links.js';
import type { HeightMessage } from './message.js';

/** The page in an iframe: shows the view that its address asks for, and tells the page around it how high it is. */

const show = (): void => {
  const element = elementFor(location.hash);
  const place = document.querySelector('main');
  if (element && place) place.replaceChildren(element);
};

const report = (): void => {
  const message: HeightMessage = {
    type: 'qj-widgets:height',
    height: Math.ceil(document.documentElement.getBoundingClientRect().height),
  };
  // A height is no secret, and a frame cannot know every site that may hold it.
  if (parent !== window) parent.postMessage(message, '*');
};

// A page of one view has it in its markup; the page for all takes it from the address.
if (!document.querySelector('main > :not(nav)')) {
  addEventListener('hashchange', show);
  show();
}
new ResizeObserver(report).observe(document.documentElement);
report();
