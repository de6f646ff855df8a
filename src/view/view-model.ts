import type { Difference } from '../catalogue/types.js';
import type { Figure } from '../core/fact.js';
import type { Locale } from '../core/locale.js';

/** How a figure is drawn: its nature, never told by colour alone. */
export type Mark = 'actual' | 'earlier' | 'target' | 'stretch' | 'plan' | 'forecast' | 'editor';

/** A figure on screen, with the words that stand beside it. */
export interface ShownFigure {
  /** Unique within the view; `qj-select` reports it. */
  key: string;
  figure: Figure;
  mark: Mark;
  /** 目标, 已实现 …: the word that goes with the mark. */
  role: string;
  /** 突破5000亿元 */
  label: string;
  /** 2025年 */
  when: string;
}

/** A figure that may not be set against the view's own, and why. */
export interface OtherFigure {
  figure: Figure;
  label: string;
  difference: Difference;
  /** The words of the difference in the view's language. */
  words: string;
}

/** All that a view shows, as data. Widgets extend it with what their drawing needs. */
export interface ViewModel {
  tag: string;
  /** The attribute that chooses the view, and its value. */
  attribute: string;
  view: string;
  locale: Locale;
  heading: string;
  subheading: string;
  /** The place, for tables and citations. */
  place: string;
  figures: ShownFigure[];
  others: OtherFigure[];
  /** Derived values in words, with their formula. */
  derived: string[];
  /** Lines that a reader must see with the drawing. */
  remarks: string[];
  /** What a listener hears instead of the drawing. */
  summary: string;
}
