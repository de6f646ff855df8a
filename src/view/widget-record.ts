import type { Text } from '../core/text.js';

/**
 * Budgets of a widget's files, in bytes as a server sends them (gzip). The goal for the first tap is 10 KB. The goal for full
 * interaction is 130 to 190 KB, of which ECharts' core with its SVG renderer takes 116 KB.
 */
export interface SizeBudget {
  /** A picture of any view at any width. */
  picture: number;
  /** A view in a single file. */
  single: number;
  /** The same two for views with several times the content of others, where a widget has such. */
  long?: { picture: number; single: number };
  /** What the first tap on a part loads. */
  tap: number;
  /** All that full interaction loads besides the script: picture, data, code, ECharts included. */
  full: number;
  /** The widget's share of the script that every page loads. */
  script: number;
}

/** An attribute that sets off parts of the drawing. */
export interface Emphasis {
  attribute: string;
  /** Whether it takes several values, separated by commas. */
  several: boolean;
  /** What editors call it. */
  label: Text;
}

/**
 * What a widget is, in constants: its `widget.ts` exports each of these by name, so that the reader's script carries only those
 * that it uses. Everything that lists widgets derives from these records.
 */
export interface WidgetRecord {
  /** The name of its folder; the tag is `qj-` and this. */
  name: string;
  /** What editors call it. */
  title: Text;
  /** Its place wherever widgets are listed: tags, pages, Storybook. */
  order: number;
  /** The attribute that chooses the view. */
  attribute: string;
  /** The attribute that takes several views, for readers to switch between. */
  viewsAttribute: string | null;
  emphasis: Emphasis | null;
  /** Whether an editor may add a newer figure: `value`, `value-date`, `value-source`. */
  takesValue: boolean;
  /** The widest drawing, in CSS pixels: one of `DRAWING_WIDTHS`. */
  widest: number;
  /** The widths of the pictures in a single file, for phones, articles and pages; in between they are scaled. */
  singleWidths: readonly number[];
  /** The view that shows the widget's states in Storybook. */
  storyView: string;
  /** The view in the handbook's picture, if it is another. */
  handbookView?: string;
  budget: SizeBudget;
}
