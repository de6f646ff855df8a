import type { Locale } from '../core/locale.js';
import type { OwnView, StaticView } from '../view/static-view.js';
import type { CatalogueData } from '../catalogue/types.js';
import { pageDocument } from './page-document.js';

/** A view's name in the index of its widget, for messages and pickers. */
export interface ViewEntry {
  id: string;
  title: string;
  en: string;
}

/** Where an element gets its data from. Tests put their own in. */
export interface ViewSource {
  /** What shows a view at once: its frame and its drawing, made at build time for one of the widths, or a smaller one. */
  picture: (widget: string, id: string, locale: Locale, width: number) => Promise<StaticView>;
  /** What a view is made from, for those who ask for more. */
  view: (widget: string, id: string) => Promise<Partial<CatalogueData>>;
  index: (widget: string) => Promise<ViewEntry[]>;
}

/** Where the files of the build are, from the file that this code ends up in. */
declare const QJ_BASE: string | undefined;

let base = typeof QJ_BASE === 'undefined' ? './' : QJ_BASE;

/**
 * Where the folder `views/` of the build is served. For apps that bundle the elements: a bundle lies elsewhere than the package's
 * own files, so the app says it before its first element is drawn: `setViewsBase('/qj/')`.
 */
export const setViewsBase = (address: string): void => {
  // An app says it on the server too, where nothing is drawn.
  if (typeof document === 'undefined') return;
  // A whole address: development servers rewrite the imports of relative ones.
  base = new URL(address.replace(/\/?$/, '/'), pageDocument.baseURI).href;
};

/** Where the files come from. Null for a script without an address. */
export const filesOrigin = (): string | null => {
  try {
    return new URL(base, import.meta.url).origin;
  } catch {
    return null;
  }
};

declare const QJ_VIEW: OwnView | undefined;

const load = async <T>(path: string): Promise<T> => {
  // One small module per view beside this script: a page pays for what it shows, however large the catalogue is.
  const module = (await import(/* @vite-ignore */ `${base}views/${path}.js`)) as { default: T };
  return module.default;
};

/** A part of a path. Whoever may write an attribute or a link must not lead the import to another folder's script. */
const part = (id: string): string => {
  if (/[^a-z0-9-]/.test(id)) throw new Error('no view has such an id');
  return id;
};

export const viewSource: ViewSource = {
  picture: async (widget, id, locale, width) => {
    const path = `${widget}/${part(id)}/${locale}`;
    const own = typeof QJ_VIEW === 'undefined' ? undefined : QJ_VIEW;
    const fitting = own?.path === path ? own.pictures.filter((picture) => picture.width <= width) : [];
    const picture = fitting[fitting.length - 1];
    return own && picture ? { face: own.face, picture } : load(`${path}-${width}`);
  },
  view: async (widget, id) => load(`${widget}/${part(id)}`),
  index: (widget) => load(`${widget}/index`),
};
