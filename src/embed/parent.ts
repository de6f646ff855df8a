import { pageDocument } from '../elements/page-document.js';
import { ASK, heightIn } from './message.js';

/** The script for pages with our iframes: gives each the height that it reports. */

/** The origin of this script. A classic script is `currentScript` while it runs; a module is not, so it is looked up by name. */
const ownOrigin = (): string => {
  const own =
    (pageDocument.currentScript as HTMLScriptElement | null) ??
    pageDocument.querySelector<HTMLScriptElement>('script[src*="qj-frames.js"]');
  return new URL(own?.src ?? location.href).origin;
};

/** Every frame of the page, including those in shadow roots. */
const framesIn = (root: ParentNode): HTMLIFrameElement[] =>
  [...root.querySelectorAll('*')].flatMap((element) => [
    ...(element instanceof HTMLIFrameElement ? [element] : []),
    ...(element.shadowRoot ? framesIn(element.shadowRoot) : []),
  ]);

/** Whether a frame is ours. A sandboxed one has no origin and sends `null`, so only its address can tell. */
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
  // Frames that loaded before this script reported their height to nobody, so ask them.
  for (const frame of framesIn(pageDocument)) {
    if (frame.src.startsWith(`${origin}/`)) frame.contentWindow?.postMessage(ASK, '*');
  }
};

// Apps may import this on the server too, where there is no page.
if (typeof document !== 'undefined') serve(ownOrigin());
