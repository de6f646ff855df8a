import { heightMessages, isReady, linkMessage, secretIn, withoutSecret } from './hosts.js';
import { ASK } from './message.js';
import { startFrame, tell } from './shown.js';

/** The page of one view, in the frames of any system. */

const secret = (): string | null => secretIn(location.hash);

const report = startFrame(withoutSecret, (height) => heightMessages(height, secret()));

addEventListener('message', ({ data, source }) => {
  if (data === ASK || (source === parent && isReady(data, secret()))) report();
});

// WordPress opens links to the frame's own site; those to a place in the page stay in it.
addEventListener('click', (event) => {
  const told = secret();
  const link = event.composedPath().find((one): one is HTMLAnchorElement => one instanceof HTMLAnchorElement);
  const leads = link?.href && !link.download && !link.getAttribute('href')?.startsWith('#');
  if (told === null || !leads || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  tell(linkMessage(link.href, told));
});
