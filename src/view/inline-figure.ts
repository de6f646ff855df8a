import type { FigureParts } from '../core/format.js';
import type { SwatchPath } from './static-view.js';
import type { Mark } from './view-model.js';

/** A figure in running text, in one language, ready to be shown: nothing has to be computed or looked up. */
export interface InlineFigure {
  /** The fact's id. */
  view: string;
  parts: FigureParts;
  mark: Mark;
  swatch: SwatchPath[];
  /** All that a screen reader says of it. */
  name: string;
  /** What follows it on paper, where nothing opens. */
  paper: string;
  /** 曲靖市，地区生产总值：突破5000亿元（2025年目标） */
  statement: string;
  printed: string;
  source: string;
  /** What the note says, in the order of reading. */
  note: {
    /** 目标 */
    role: string;
    /** 2025年 · 曲靖市 */
    aside: string;
    /** What is measured. */
    indicator: string;
    /** Its evidence, and the figures that differ from it: each term with one or several lines. */
    rows: [term: string, ...lines: string[]][];
    close: string;
  };
}
