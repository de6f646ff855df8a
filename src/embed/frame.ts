import { ASK, heightMessage } from './message.js';
import { startFrame } from './shown.js';

/** The page of all views, in an iframe or not. */

// Apps may import this on the server too, where there is no page.
if (typeof document !== 'undefined') {
  const report = startFrame(
    (hash) => hash,
    (height) => [heightMessage(height)],
  );
  addEventListener('message', ({ data }) => {
    if (data === ASK) report();
  });
}
