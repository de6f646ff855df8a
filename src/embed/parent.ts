import { heightIn } from './message.js';
import { pageDocument } from '../elements/page-document.js';

/** On the page around our iframes: gives each the height that it reports. */

/** Apps may import this on the server too, where there is no page. */
const onPage = typeof document !== 'undefined';

const origin = onPage && new URL((pageDocument.currentScript as HTMLScriptElement | null)?.src ?? location.href).origin;

/** A frame without an origin of its own (`sandbox`) says `null`; that it is ours is then told by its address alone. */
const isOurs = (frame: HTMLIFrameElement, from: string): boolean => {
  try {
    return (
      new URL(frame.src).origin === origin && (from === origin || (from === 'null' && frame.hasAttribute('sandbox')))
    );
  } catch {
    return false;
  }
};

const hear = ({ data, source, origin: from }: MessageEvent<unknown>): void => {
  const height = heightIn(data);
  if (height === null) return;
  for (const frame of pageDocument.querySelectorAll('iframe')) {
    if (frame.contentWindow === source && isOurs(frame, from)) frame.style.height = `${height}px`;
  }
};

if (onPage) addEventListener('message', hear);
