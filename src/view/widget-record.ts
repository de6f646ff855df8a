import type { Locale } from '../core/locale.js';

/** Budgets of a widget's files, in bytes as a server sends them (gzip). */
export interface SizeBudget {
  /** A picture of any view at any width. */
  picture: number;
  /** A view in a single file. */
  single: number;
  /** What the first tap on a part loads. */
  tap: number;
  /** Script, picture, and all that full interaction loads, ECharts included. */
  full: number;
}

/**
 * What a widget is, in constants: its `widget.ts` exports each of these by name, so that the reader's script carries only those
 * that it uses. Everything that lists widgets derives from these records.
 */
export interface WidgetRecord {
  /** The name of its folder; the tag is `qj-` and this. */
  name: string;
  /** What editors call it. */
  title: Record<Locale, string>;
  /** Its place wherever widgets are listed: tags, pages, Storybook. */
  order: number;
  /** The attribute that chooses the view. */
  attribute: string;
  /** Further attributes that a link may set: those that choose or set off, none that states words, figures or addresses. */
  linkAttributes: readonly string[];
  /** The widest drawing, in CSS pixels: one of `DRAWING_WIDTHS`. */
  widest: number;
  /** The widths of the pictures in a single file, for phones, articles and pages; in between they are scaled. */
  singleWidths: readonly number[];
  /** The view that shows the widget's states in Storybook. */
  storyView: string;
  budget: SizeBudget;
}
