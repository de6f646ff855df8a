import type { Embedded } from '../catalogue/types.js';
import type { DifferenceReason, Figure, Sourced } from '../core/fact.js';
import type { Locale } from '../core/locale.js';
import type { Face, SwatchPath } from './static-view.js';
import type { Touch } from './touch.js';

/** How a figure is drawn: its nature, never told by colour alone. */
export type Mark = 'actual' | 'earlier' | 'underway' | 'target' | 'stretch' | 'plan' | 'forecast' | 'editor';

/** The shades of ordered classes, from the strongest. */
export type ClassLook = 'class-1' | 'class-2' | 'class-3' | 'class-4' | 'class-5';

/** What is not begun yet and not settled either: preliminary work, and what is striven for or explored. */
export type StatusLook = 'prepared' | 'sought';

/** A place in a drawing has the look of its figure, of its class, of its status, or of none. */
export type Look = Mark | ClassLook | StatusLook | 'none';

/** What a line of credit says: the document or the editor, and its date. */
export interface Credit {
  /** 《意见》（云南省委、省政府，未注明日期） */
  source: string;
  /** ISO 8601, or null where there is none. */
  sourceDate: string | null;
}

/** A figure in the view's language, with all that tables and panels say of it. */
export interface FigureWords extends Credit {
  figure: Figure;
  /** What is measured. */
  indicator: string;
  /** Where; null where it is the view's own place. */
  place: string | null;
  /** The kind as tables name it. */
  kind: string;
  /** 突破5000亿元 */
  label: string;
  /** In English the figure as printed stands beside the converted one. */
  original: string;
  /** 2025年 */
  when: string;
  period: string | null;
  scope: string | null;
  note: string | null;
}

/** A figure on screen, with the words that stand beside it. */
export interface ShownFigure extends FigureWords {
  /** Unique within the view; `qj-select` reports it. */
  key: string;
  /** What a list or a table calls it. */
  item: string;
  mark: Mark;
  /** 目标, 实际 …: the word that goes with the mark. */
  role: string;
}

/** A figure that may not be set against the view's own, and why. */
export interface OtherFigure extends FigureWords {
  reason: DifferenceReason;
  /** The reason in words. */
  words: string;
}

/** Something that is said in words, with its evidence: a company's arrival, a county's role. */
export type ShownClaim = Sourced &
  Credit & {
    key: string;
    /** What kind of thing it is: 企业, 说法. */
    item: string;
    name: string;
    text: string;
    place: string | null;
    note: string | null;
  };

/** A mark of the drawing with its words; a box stands for a place in the drawing, a stroke for a mark on a scale. */
export interface LegendEntry {
  key: string;
  look: Look;
  form: 'stroke' | 'box';
  /** What is drawn instead, where a widget has marks of its own. */
  mark?: SwatchPath[];
  /** The editor's own, in the editor's colour. */
  own?: boolean;
  text: string;
}

/** A line below the drawing that belongs to it: 引进：宁德时代、德方纳米 … */
export interface Passage {
  term: string;
  text: string;
}

/** All that a view says, as data; nothing after it looks anything up. Widgets extend it with what their drawing needs. */
export interface ViewModel {
  tag: string;
  /** The attribute that chooses the view, and its value. */
  attribute: string;
  view: string;
  locale: Locale;
  heading: string;
  subheading: string;
  /** The same for a picture, in which nothing can be chosen. */
  stillSubheading: string;
  /** The place, for tables and citations. */
  place: string;
  /** 口径：认定, if the view's figure counts only a part of what is measured. */
  narrowed?: string;
  figures: ShownFigure[];
  others: OtherFigure[];
  claims: ShownClaim[];
  legend: LegendEntry[];
  /** Where a picture has the legend, if not below the drawing. */
  legendPlace?: 'above' | 'drawn';
  passages: Passage[];
  /** What the frame has tools for above the drawing, as the words of a link that stands there until they come. */
  tools?: string;
  /** Derived values in words, with their formula. */
  derived: string[];
  /** Lines that a reader must see with the drawing. */
  remarks: string[];
  /** The view in sentences, for places that show text only; its title goes before them. */
  inWords: string[];
  /** The description for screen readers, in place of the drawing; heading and place go before it, the remarks after it. */
  spoken: string[];
  /** What the element's frame shows around the drawing. */
  face: Face;
  /** What a touch on a part of the drawing shows. */
  touch: Touch;
  /** What an iframe or a link states about the view; an editor's own view has none. */
  embedded?: Embedded;
}

/** A model before its face and its touch are made from it. */
export type Said<M extends ViewModel> = Omit<M, 'face' | 'touch'>;
