import type { CaptionedFigure } from '../../view/captions.js';
import type { ShownStatement } from '../../view/statements.js';
import type { Look, ViewModel } from '../../view/view-model.js';

/** What a reader can choose in the tree: the tree itself, what holds for a whole part, a task. */
export interface TreeRow extends ShownStatement {
  /** What opens for it has this title: the name of a part, of which the row says that it holds for the whole. */
  title: string;
  /** The number of an article: 21. */
  ordinal: number | null;
  /** What a listener hears. */
  label: string;
  /** The look of the mark where its line ends; null for none. */
  mark: Look | null;
  /** The text names nobody for this one, as it does for many others. */
  unnamed: boolean;
  /** The figures that stand in its row: those without a deadline, where the others are gathered below. */
  drawn: CaptionedFigure[];
  /** The views that draw what it holds, by their ids and titles. */
  elsewhere: { view: string; title: string }[];
  /** Whether the document says more of it, in structures. */
  more: boolean;
}

/** A part of the tree, which opens and closes. */
export interface Branch {
  key: string;
  ordinal: number | null;
  name: string;
  /** 5项 */
  count: string;
  rows: TreeRow[];
}

/** A goal with the task that sets it. */
export interface Goal {
  /** 第12条; empty for the tree's own goals. */
  of: string;
  figure: CaptionedFigure;
}

export interface Deadline {
  /** 2025年, 3年内 */
  text: string;
  /** A span of which the text does not say when it begins. */
  isSpan: boolean;
  goals: Goal[];
}

export interface TaskTreeModel extends ViewModel {
  root: TreeRow;
  /** The heading is the tree's name, so that the tree need not repeat it. */
  titled: boolean;
  /** 4个部分，18项 */
  counts: string;
  branches: Branch[];
  /** Empty where the tree has fewer than two. */
  deadlines: Deadline[];
  /** Most rows have more than a name, so that they take the whole width. */
  rich: boolean;
  /** Whom the text names has a column of its own. */
  named: boolean;
}
