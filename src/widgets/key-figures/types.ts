import type { FigureParts } from '../../core/format.js';
import type { CaptionedFigure } from '../../view/captions.js';
import type { Form } from '../../view/form.js';
import type { ViewModel } from '../../view/view-model.js';

/** A figure with its form, and with all that makes it more than a bare number. */
export interface FormedFigure extends CaptionedFigure {
  form: Form;
  /** 突破 5000 亿元: the number is set larger than its words. */
  parts: FigureParts;
  /** 新认定 · 2025年目标: what the view does not say of all its figures already. */
  about: string;
}

/** One figure; one indicator in two years; or figures that stand beside one another. */
export type RowKind = 'single' | 'change' | 'beside';

export interface KeyFiguresRow {
  /** That of its last figure. */
  key: string;
  kind: RowKind;
  name: string;
  /** Quieter lines below the name. */
  asides: string[];
  /** The document, where the figures of a view differ from one to the other; else empty. */
  source: string;
  figures: FormedFigure[];
}

export interface KeyFiguresSection {
  /** Empty where the view has one section only. */
  name: string;
  rows: KeyFiguresRow[];
}

/** Why figures differ, as far as the documents say. */
export interface Reason {
  title: string;
  text: string;
}

export interface KeyFiguresModel extends ViewModel {
  sections: KeyFiguresSection[];
  /** Null for figures that are not set against each other. */
  reason: Reason | null;
}
