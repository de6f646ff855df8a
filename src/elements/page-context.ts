import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { toLocale, type Locale } from '../core/locale.js';
import type { ThemeName } from '../theme/tokens.js';
import { pageDocument } from './page-document.js';

const isThemeName = (name: string | null | undefined): name is ThemeName => name === 'light' || name === 'dark';

/** The element itself or the nearest ancestor that matches, across shadow roots. */
const closestAcrossRoots = (start: Element, selector: string): Element | null => {
  let element: Element | null = start;
  while (element) {
    const found: Element | null = element.closest(selector);
    if (found) return found;
    const root: Node = element.getRootNode();
    element = root instanceof ShadowRoot ? root.host : null;
  }
  return null;
};

/** The one scheme that a page commits to, by CSS or by its meta element; null where it leaves the choice to the system. */
const schemeOf = (host: Element): ThemeName | null => {
  const { colorScheme } = getComputedStyle(host);
  const meta = pageDocument.querySelector('meta[name="color-scheme"]')?.getAttribute('content');
  const schemes = (!colorScheme || colorScheme === 'normal' ? (meta ?? '') : colorScheme)
    .split(/\s+/)
    .filter(isThemeName);
  return schemes.length === 1 ? (schemes[0] ?? null) : null;
};

/** Elements that follow the page; one observer serves them all and stops with the last. */
const followers = new Set<() => void>();
let stopFollowing: (() => void) | null = null;

const notify = (): void => {
  for (const follower of followers) follower();
};

const startFollowing = (): (() => void) => {
  // Language and theme may be set on any ancestor; a class or a style that changes the scheme stands on the page's roots.
  const marks = new MutationObserver(notify);
  marks.observe(pageDocument.documentElement, { attributeFilter: ['lang', 'data-theme'], subtree: true });
  const roots = new MutationObserver(notify);
  for (const root of [pageDocument.documentElement, pageDocument.body]) {
    roots.observe(root, { attributeFilter: ['class', 'style'] });
  }
  const scheme = matchMedia('(prefers-color-scheme: dark)');
  scheme.addEventListener('change', notify);
  return () => {
    marks.disconnect();
    roots.disconnect();
    scheme.removeEventListener('change', notify);
  };
};

/** The language and the theme that the page asks for, kept up to date. */
export class PageContext implements ReactiveController {
  private readonly host: ReactiveControllerHost & Element;
  private rootObserver: MutationObserver | null = null;
  private readonly follow = (): void => {
    this.host.requestUpdate();
  };

  constructor(host: ReactiveControllerHost & Element) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    followers.add(this.follow);
    const root = this.host.getRootNode();
    if (root instanceof ShadowRoot) {
      this.rootObserver = new MutationObserver(this.follow);
      this.rootObserver.observe(root, { attributeFilter: ['lang', 'data-theme'], subtree: true });
    }
    stopFollowing ??= startFollowing();
  }

  hostDisconnected(): void {
    followers.delete(this.follow);
    this.rootObserver?.disconnect();
    this.rootObserver = null;
    if (followers.size > 0) return;
    stopFollowing?.();
    stopFollowing = null;
  }

  /** The element's own language, else the nearest ancestor's, else Chinese. */
  get locale(): Locale {
    return toLocale(closestAcrossRoots(this.host, '[lang]:not([lang=""])')?.getAttribute('lang'));
  }

  /** `theme="light|dark"`, else the page's `data-theme`, else its `color-scheme`, else the system's. */
  theme(own: string): ThemeName {
    if (isThemeName(own)) return own;
    const marked = closestAcrossRoots(this.host, '[data-theme="light"],[data-theme="dark"]');
    const chosen = marked?.getAttribute('data-theme');
    if (isThemeName(chosen)) return chosen;
    const scheme = schemeOf(this.host);
    if (scheme) return scheme;
    return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  }
}
