import type { FigureParts } from '../../core/format.js';
import type { CaptionedFigure } from '../../view/captions.js';
import type { Mark, ViewModel } from '../../view/view-model.js';

/** On which side of the time of writing something stands; or a span without a start, or no year at all. */
export type Side = 'before' | 'after' | 'span' | 'undated';

/** What every item has: a mark, its words, and its sentence for listeners. */
interface MarkedItem {
  key: string;
  mark: Mark;
  role: string;
  own: boolean;
  sentence: string;
}

export interface FigureItem extends MarkedItem {
  figure: CaptionedFigure;
  parts: FigureParts;
  /** What it measures. */
  indicator: string;
  /** Place, scope, year with nature: what stands below it besides. */
  about: string[];
  /** Its height on the scale of its lane, from 0 to 1; null where it is on none. */
  height: number | null;
}

export interface EventItem extends MarkedItem {
  figure: null;
  name: string;
  /** Lines: place, the printed words for the time, nature; why there is no date. */
  about: string[];
}

export type Item = FigureItem | EventItem;

/** What stands at one time in one lane. */
export interface Entry {
  /** That of its first item. */
  key: string;
  lane: number;
  side: Side;
  year: number | null;
  /**
   * Where it stands on the axis, in years: 2021.8 is October 2021. A goal stands at the end of a band from the time of writing,
   * what lasts at the beginning of one up to it.
   */
  at: number | null;
  lasting: boolean;
  /** 2025年; 3年内; the words for a year that is not stated. */
  heading: string;
  /** How many years a span has; null where its words give no such number. */
  years: number | null;
  items: Item[];
}

/** How high the figures of a lane stand: an amount's bar begins at 0, a rank's scale runs backwards. */
export type LaneScale = 'amount' | 'rank' | null;

export interface Lane {
  name: string;
  /** Quieter words below the name. */
  aside: string;
  scale: LaneScale;
  /** Said where the goals would stand, if no document sets one. */
  goalless: string;
}

/** When the documents were written, as far as they say. */
export interface Writing {
  /** On the axis, in years; null where no document is dated. */
  at: number | null;
  /** 文件写作时（2021年10月25日） */
  label: string;
}

export interface TimelineModel extends ViewModel {
  lanes: Lane[];
  /** In order of time: results, goals, spans, the undated. */
  entries: Entry[];
  writing: Writing;
  /** Whether results and goals can stand on one axis: an editor's may be mixed. */
  linear: boolean;
}
