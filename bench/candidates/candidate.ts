import type { Contents, WidgetName } from '../content.js';

/** A file that a page asks for: one of an installed package as it is, or an entry of ours, bundled. */
export type Asset = { url: string; file: string } | { url: string; entry: string };

/** How a candidate draws one widget's content. */
export interface Drawing {
  head: string;
  body: string;
  assets: Asset[];
  /** What is compared by pixels; light and shadow DOM alike. */
  visual: string;
  /** What a reader taps; null where nothing answers. */
  mark: string | null;
  /** Where it does not draw quite the same thing, so that the reader of a table knows. */
  remark: string | null;
}

export interface Candidate {
  id: string;
  name: string;
  /** No goal is stated against it: two rounds are enough. */
  aside?: boolean;
  /** Nothing for a widget that it has no chart for; a text where it could be drawn but has not been built. */
  draw(contents: Contents): Partial<Record<WidgetName, Drawing | string>>;
}

/** A peer's drawing in a box of the page. */
export const inBox = (drawing: Pick<Drawing, 'body'> & Partial<Drawing>): Drawing => ({
  head: '',
  assets: [],
  visual: '#visual',
  mark: null,
  remark: null,
  ...drawing,
});

export const classicScript = (url: string): string => `<script src="${url}"></script>`;

export const moduleScript = (url: string): string => `<script type="module" src="${url}"></script>`;
