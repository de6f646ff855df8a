import type { Catalogue } from '../../catalogue/catalogue.js';
import { ofRecord, type WidgetViews } from '../../view/widget-views.js';
import { openParts } from './expanded.js';
import type { TaskTreeFace } from './face.js';
import { folded } from './fold.js';
import { taskTreeModel, type TaskTreeModel } from './model.js';
import { nodeSubject, rowsOf, subjectOf } from './subject.js';
import { insideOf } from './touch.js';
import * as record from './widget.js';

/** What the structures of tasks say: a file for each, by the tree and the row. */
const inside = ({ data }: Catalogue) =>
  data.trees.flatMap((tree) =>
    rowsOf(tree).flatMap(([row, node]) =>
      node.structures.length > 0 ? [{ tree, key: `${tree.id}-${row}`, node }] : [],
    ),
  );

export const views: WidgetViews<TaskTreeModel> = {
  ...ofRecord(record),
  ids: ({ data }) => data.trees.map(({ id }) => id),
  subject: subjectOf,
  model: (catalogue, id, locale) => taskTreeModel(subjectOf(catalogue, id), {}, locale),
  place: (catalogue, id, locale) => subjectOf(catalogue, id).place.name[locale],
  choices: ({ branches }) => branches.map(({ key, name }) => ({ value: key, name })),
  folded: ({ face }, picture, expanded) => {
    const { branches } = face as TaskTreeFace;
    return folded(
      picture,
      branches,
      openParts(
        expanded,
        branches.map(({ key }) => key),
      ),
    );
  },
  more: {
    keys: (catalogue) => inside(catalogue).map(({ key }) => key),
    of: (catalogue, id) => inside(catalogue).flatMap(({ tree, key }) => (tree.id === id ? [key] : [])),
    details: (catalogue, key, locale) => {
      const found = inside(catalogue).find((one) => one.key === key);
      if (!found) throw new RangeError(`no task ${key}`);
      return insideOf(nodeSubject(catalogue, found.node), locale);
    },
  },
};
