import type { CaptionedFigure } from '../../view/captions.js';
import type { ViewModel } from '../../view/view-model.js';

/** A figure with all that makes it more than a bare number. */
export interface {{pascal}}Row extends CaptionedFigure {
  /** 曲靖市 · 2025年目标: its place, its scope, its kind and when; in English before that the figure of the document. */
  about: string;
}

export interface {{pascal}}Model extends ViewModel {
  rows: {{pascal}}Row[];
}
