import type { SwatchPath } from './static-view.js';

/** A line of a part's details: a mark, a strong beginning, its text, and quieter words beside it. */
export interface DetailLine {
  swatch?: SwatchPath[];
  strong?: string;
  text?: string;
  aside?: string;
  /** The whole line is secondary. */
  quiet?: boolean;
}

/** What one record says: a figure with its caption and its source, a company, a statement. */
export interface DetailItem {
  /** The record's key, if the part's own record has it too. */
  key?: string;
  /** The editor's own, in the editor's colour. */
  own?: boolean;
  lines: DetailLine[];
}

/** What leads to one of the build's pages, by its path among their files. */
export interface DetailLink {
  text: string;
  page: string;
}

/** A section of a part's details: each of its members is optional, in the order of reading. */
export interface DetailBlock {
  title?: string;
  lines?: DetailLine[];
  items?: DetailItem[];
  links?: DetailLink[];
}

/** What opens for a part, ready to render. A panel has a title and a button that closes it; a hint has lines alone. */
export interface PartDetails {
  panel?: { label: string; title: string; aside?: string; close: string };
  blocks: DetailBlock[];
}

/** More about a part than its view says; what the view says already is left out when it is shown. */
export interface MoreDetails {
  summary: string;
  blocks: DetailBlock[];
}

/** All that a touch on a part needs: what opens, and what `qj-select` tells the page. */
export interface Touch {
  parts: Record<string, { details: PartDetails; selection: object }>;
  /** What `qj-select` tells when the details were closed; null for hints, which close by themselves. */
  closed: object | null;
}
