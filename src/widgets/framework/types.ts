import type { FrameworkForm } from '../../catalogue/types.js';
import type { CaptionedFigure } from '../../view/captions.js';
import type { ShownStatement } from '../../view/statements.js';
import type { ViewModel } from '../../view/view-model.js';

/** Items that a name gathers. */
export interface ItemGroup {
  name: string;
  items: ShownStatement[];
}

export interface FrameworkStructure {
  /** The structure itself, with the figures that none of its items has. */
  self: ShownStatement;
  /** Empty for a single named thing. */
  items: ShownStatement[];
  groups: ItemGroup[];
  /** 2021年的文件: of when its document is, or that it has no date. */
  dated: string;
}

export interface ShownSection {
  /** Empty where the view has one section only. */
  name: string;
  form: FrameworkForm;
  structures: FrameworkStructure[];
}

/** What a reader can choose: a structure with its items, or one item. */
export interface FrameworkPart {
  key: string;
  title: string;
  /** What it says, the first of them the thing itself. */
  statements: ShownStatement[];
}

export interface FrameworkModel extends ViewModel {
  sections: ShownSection[];
  parts: FrameworkPart[];
  figures: CaptionedFigure[];
}
