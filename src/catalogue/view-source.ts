import type { CatalogueData } from './types.js';

/** A view's name in the index of its widget, for messages and pickers. */
export interface ViewEntry {
  id: string;
  title: string;
  en: string;
}

/** Where an element gets its data from. Tests put their own in. */
export interface ViewSource {
  view: (widget: string, id: string) => Promise<Partial<CatalogueData>>;
  index: (widget: string) => Promise<ViewEntry[]>;
}

const load = async <T>(path: string): Promise<T> => {
  // One small module per view beside this script: a page pays for what it shows, however large the catalogue is.
  const url = new URL(/* @vite-ignore */ `./views/${path}.js`, import.meta.url).href;
  const module = (await import(/* @vite-ignore */ url)) as { default: T };
  return module.default;
};

export const viewSource: ViewSource = {
  view: (widget, id) => load(`${widget}/${encodeURIComponent(id)}`),
  index: (widget) => load(`${widget}/index`),
};
