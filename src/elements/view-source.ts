import type { Locale } from '../core/locale.js';
import type { Text } from '../core/text.js';
import type { OwnView, StaticView } from '../view/static-view.js';
import type { MoreDetails, Touch } from '../view/touch.js';
import { pageDocument } from './page-document.js';

/** A view's name in the index of its widget, for messages and pickers. */
export interface ViewEntry {
  id: string;
  title: Text;
}

/** Where an element gets its data from. Tests provide their own source. */
export interface ViewSource {
  /** A view's frame and drawing, made at build time for this width or the next smaller one. */
  picture: (widget: string, id: string, locale: Locale, width: number) => Promise<StaticView>;
  /** What a touch on a part of a view shows. */
  touch: (widget: string, id: string, locale: Locale) => Promise<Touch>;
  /** More about a part than its view says. */
  more: (widget: string, key: string, locale: Locale) => Promise<MoreDetails>;
  /** The content of a view, for readers who ask for more than the picture. */
  subject: (widget: string, id: string) => Promise<unknown>;
  index: (widget: string) => Promise<ViewEntry[]>;
}

/** The path to the build's files, relative to the file that this code is bundled into. */
declare const QJ_BASE: string | undefined;

let base = typeof QJ_BASE === 'undefined' ? './' : QJ_BASE;

/**
 * Sets where the build's `views/` folder is served. For apps that bundle the elements: a bundle is not beside the package's own
 * files, so the app calls this before its first element is drawn: `setViewsBase('/qj/')`.
 */
export const setViewsBase = (address: string): void => {
  // Apps may call this on the server too, where nothing is drawn.
  if (typeof document === 'undefined') return;
  // An absolute address, because development servers rewrite relative imports.
  base = new URL(address.replace(/\/?$/, '/'), pageDocument.baseURI).href;
};

/** The address of one of the build's files; null for a script without an address. */
export const fileAddress = (path: string): URL | null => {
  try {
    return new URL(base + path, import.meta.url);
  } catch {
    return null;
  }
};

/** The view that a single file includes; other builds have none. */
declare const QJ_VIEW: OwnView | undefined;

/** The picture of such a view for this width or the next smaller one; null where another one is asked for. */
export const included = ({ face, pictures, path: own }: OwnView, path: string, width: number): StaticView | null => {
  const fitting = own === path ? pictures.filter((picture) => picture.width <= width) : [];
  const picture = fitting[fitting.length - 1];
  return picture ? { face, picture } : null;
};

const load = async <T>(path: string): Promise<T> => {
  // One small module per view beside this script: a page pays for what it shows, however large the catalogue is.
  const module = (await import(/* @vite-ignore */ `${base}views/${path}.js`)) as { default: T };
  return module.default;
};

/** Checks an id for use in a path, so that an attribute or a link cannot make the import load a script from another folder. */
const part = (id: string): string => {
  if (!/^[a-z0-9-]+$/.test(id)) throw new Error('no view');
  return id;
};

/** What stands in a file of its own for each language. */
export const inLocale = async <T>(widget: string, key: string, locale: Locale): Promise<T> =>
  load(`${widget}/${part(key)}/${locale}`);

export const viewSource: ViewSource = {
  picture: async (widget, id, locale, width) => {
    const path = `${widget}/${part(id)}/${locale}`;
    const own = typeof QJ_VIEW === 'undefined' ? null : included(QJ_VIEW, path, width);
    return own ?? load(`${path}-${width}`);
  },
  touch: inLocale,
  more: inLocale,
  subject: async (widget, id) => load(`${widget}/${part(id)}`),
  index: (widget) => load(`${widget}/index`),
};
