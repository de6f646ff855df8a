import { heightIn } from './message.js';
import { pageDocument } from '../elements/page-document.js';

/** On the page around our iframes: gives each the height that it reports. */

const origin = new URL((pageDocument.currentScript as HTMLScriptElement | null)?.src ?? location.href).origin;

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

addEventListener('message', ({ data, source, origin: from }: MessageEvent<unknown>) => {
  const height = heightIn(data);
  if (height === null) return;
  for (const frame of pageDocument.querySelectorAll('iframe')) {
    if (frame.contentWindow === source && isOurs(frame, from)) frame.style.height = `${height}px`;
  }
});
