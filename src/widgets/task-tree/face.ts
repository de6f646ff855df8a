import { faceOf } from '../../picture/face.js';
import type { Face } from '../../view/static-view.js';
import type { Said } from '../../view/view-model.js';
import type { TaskTreeModel } from './types.js';
import { taskTreeWords } from './words.js';

/** A part of the tree with the keys of what it holds. */
export interface FacedBranch {
  key: string;
  label: string;
  rows: string[];
}

export interface TaskTreeFace extends Face {
  branches: FacedBranch[];
  /** The keys of what has a file with more. */
  more: string[];
  /** The words of the tools above the tree; `search` is null where a reader sees all tasks at a glance. */
  tools: { expand: string; collapse: string; search: string | null; found: string };
}

/** Up to how many tasks a reader finds one without a search. */
const MOST_WITHOUT_SEARCH = 20;

export const taskTreeFace = (model: Said<TaskTreeModel>): TaskTreeFace => {
  const { root, branches, locale } = model;
  const our = taskTreeWords(locale);
  const rows = [root, ...branches.flatMap((branch) => branch.rows)];
  const { expandAll: expand, collapseAll: collapse, search, found } = our;
  return {
    ...faceOf(
      model,
      rows.map(({ key, label }) => ({ key, label })),
    ),
    branches: branches.map(({ key, name, count, rows: of }) => ({
      key,
      label: [name, count].join(' '),
      rows: of.map((row) => row.key),
    })),
    more: rows.filter(({ more }) => more).map(({ key }) => key),
    tools: { expand, collapse, search: rows.length - 1 > MOST_WITHOUT_SEARCH ? search : null, found },
  };
};
