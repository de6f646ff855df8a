import { pageDocument, windowOf } from './page-document.js';

/** Whether the view already stands in a tag, as words and a drawing in the page. */
export const isStanding = (host: Element): boolean => host.querySelector(':scope>[slot=drawing]') !== null;

/** How near to the viewport a reader has to come. */
export const NEARBY = '600px';

/** Calls back once the tag's image, if it is one, has loaded, and a frame has been painted. */
const afterPaint = (host: Element, action: () => void): void => {
  const image = host.querySelector('img');
  const painted = (): void => {
    requestAnimationFrame(() => setTimeout(action));
  };
  if (!image || image.complete) painted();
  else for (const type of ['load', 'error']) image.addEventListener(type, painted, { once: true });
};

/**
 * Calls back when a reader is near a view that already stands in the page, and what stands there has been painted. Returns what
 * stops waiting.
 */
export const whenReached = (host: Element, action: () => void): (() => void) => {
  const view = windowOf(host);
  if (!view || !('IntersectionObserver' in view)) {
    action();
    return () => undefined;
  }
  let waits = true;
  const observer = new view.IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      afterPaint(host, () => {
        if (waits) action();
      });
    },
    { rootMargin: NEARBY },
  );
  // Every child is observed: a reader may arrive in the middle of a long view, and the host itself may have no box.
  for (const child of host.children) observer.observe(child);
  return () => {
    waits = false;
    observer.disconnect();
  };
};

/** Calls back when the parser has gone past an element, so that its children are there. */
export const whenParsed = (host: Element, action: () => void): void => {
  const isOpen = (): boolean => pageDocument.readyState === 'loading' && !host.nextSibling;
  if (!isOpen() || !host.parentNode) {
    action();
    return;
  }
  const observer = new MutationObserver(() => {
    if (isOpen()) return;
    done();
  });
  const done = (): void => {
    observer.disconnect();
    pageDocument.removeEventListener('DOMContentLoaded', done);
    action();
  };
  observer.observe(host.parentNode, { childList: true });
  pageDocument.addEventListener('DOMContentLoaded', done);
};
