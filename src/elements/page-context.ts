import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { localeOf, type Locale } from '../core/locale.js';
import type { ThemeName } from '../theme/tokens.js';
import { pageDocument } from './page-document.js';

const isThemeName = (name: string | null | undefined): name is ThemeName => name === 'light' || name === 'dark';

/**
 * The value of an attribute on the element or its nearest ancestor, across shadow roots. Members are read from their prototypes,
 * because a form's field of the same name would shadow them.
 */
const closestAcrossRoots = <T>(start: Element, name: string, read: (value: string | null) => T | null): T | null => {
  for (let element: Element | null = start; element;) {
    const found = read(Element.prototype.getAttribute.call(element, name));
    if (found !== null) return found;
    const root: Node = Node.prototype.getRootNode.call(element);
    const parent: Element | null = Reflect.get(Node.prototype, 'parentElement', element);
    element = parent ?? (root instanceof ShadowRoot ? root.host : null);
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

/** Null in test environments that have no `matchMedia`. */
const systemScheme = (): MediaQueryList | null =>
  'matchMedia' in window ? matchMedia('(prefers-color-scheme: dark)') : null;

/** The attributes that set the language and the theme. */
const MARKS = ['lang', 'data-theme'];

/** Elements that follow the page; one observer serves them all and stops with the last. */
const followers = new Set<() => void>();
let stopFollowing: (() => void) | null = null;

const notify = (): void => {
  for (const follower of followers) follower();
};

const startFollowing = (): (() => void) => {
  const observer = new MutationObserver(notify);
  const { documentElement: root, head, body } = pageDocument;
  // Language and theme may be set on any ancestor. The colour scheme may depend on any attribute of the root elements, or on a
  // style sheet that the page or an extension adds.
  observer.observe(root, { attributeFilter: MARKS, subtree: true });
  const roots = new MutationObserver(notify);
  for (const element of [root, body]) roots.observe(element, { attributes: true });
  roots.observe(head, { childList: true });
  const scheme = systemScheme();
  scheme?.addEventListener('change', notify);
  return () => {
    observer.disconnect();
    roots.disconnect();
    scheme?.removeEventListener('change', notify);
  };
};

/** The language and the theme that the page asks for, kept up to date. */
export class PageContext implements ReactiveController {
  private readonly host: ReactiveControllerHost & Element;
  private rootObserver: MutationObserver | null = null;
  private last: Locale | null = null;
  private readonly follow = (): void => {
    this.host.requestUpdate();
  };

  constructor(host: ReactiveControllerHost & Element) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    followers.add(this.follow);
    this.rootObserver = new MutationObserver(this.follow);
    for (let root = this.host.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) {
      this.rootObserver.observe(root, { attributeFilter: MARKS, subtree: true });
    }
    stopFollowing ??= startFollowing();
  }

  hostDisconnected(): void {
    followers.delete(this.follow);
    this.rootObserver?.disconnect();
    if (followers.size > 0) return;
    stopFollowing?.();
    stopFollowing = null;
  }

  /**
   * The element's own language, else the nearest ancestor's, else Chinese. A page translator sets a language of its own but does
   * not translate our words: if it is not one of ours, the previous one stays.
   */
  get locale(): Locale {
    const { host } = this;
    const found = closestAcrossRoots(host, 'lang', localeOf);
    const translated = closestAcrossRoots(host, 'lang', (value) => value?.trim() ?? null);
    if (found !== null || !translated) this.last = found;
    return this.last ?? 'zh-CN';
  }

  /** `theme="light|dark"`, else the page's `data-theme`, else its `color-scheme`, else what is given, or the system's. */
  theme(own: string, otherwise?: ThemeName): ThemeName {
    const named = (name: string | null): ThemeName | null => (isThemeName(name) ? name : null);
    return (
      named(own) ??
      closestAcrossRoots(this.host, 'data-theme', named) ??
      schemeOf(this.host) ??
      otherwise ??
      (systemScheme()?.matches ? 'dark' : 'light')
    );
  }
}
