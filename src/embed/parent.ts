import { pageDocument } from '../elements/page-document.js';
import { ASK, heightIn } from './message.js';

/** On the page around our iframes: gives each the height that it reports. */

/** The site that this script came from: a plain one is the page's current script while it runs, a module is not. */
const ownOrigin = (): string => {
  const own =
    (pageDocument.currentScript as HTMLScriptElement | null) ??
    pageDocument.querySelector<HTMLScriptElement>('script[src*="qj-frames.js"]');
  return new URL(own?.src ?? location.href).origin;
};

/** Every frame of the page, also below shadow roots. */
const framesIn = (root: ParentNode): HTMLIFrameElement[] =>
  [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element instanceof HTMLIFrameElement ? [element] : []),
    ...(element.shadowRoot ? framesIn(element.shadowRoot) : []),
  ]);

/** A frame without an origin of its own (`sandbox`) says `null`; that it is ours is then told by its address alone. */
const isOurs = (frame: HTMLIFrameElement, from: string, origin: string): boolean => {
  try {
    return (
      new URL(frame.src).origin === origin && (from === origin || (from === 'null' && frame.hasAttribute('sandbox')))
    );
  } catch {
    return false;
  }
};

const serve = (origin: string): void => {
  addEventListener('message', ({ data, source, origin: from }: MessageEvent<unknown>) => {
    const height = heightIn(data);
    if (height === null) return;
    const frame = framesIn(pageDocument).find(({ contentWindow }) => contentWindow === source);
    if (frame && isOurs(frame, from, origin)) frame.style.height = `${height}px`;
  });
  // Frames that were there first have told their height to nobody.
  for (const frame of framesIn(pageDocument)) {
    if (frame.src.startsWith(`${origin}/`)) frame.contentWindow?.postMessage(ASK, '*');
  }
};

// Apps may import this on the server too, where there is no page.
if (typeof document !== 'undefined') serve(ownOrigin());
