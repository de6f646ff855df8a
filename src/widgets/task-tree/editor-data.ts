import type { StatusNature } from '../../catalogue/types.js';
import { tidyName, tidyText } from '../../core/text.js';
import { figureOfData, type DataFigure } from '../../view/data-figure.js';
import { OWN_VIEW } from '../../view/own-view.js';
import type { Provenance } from '../../view/provenance.js';
import type { NodeSubject, TaskTreeSubject } from './subject.js';

interface DataNode {
  name: string;
  /** 一, 3, （三）: as it is to stand before the name. */
  number?: string;
  status?: string;
  /** How far the status says that it has come. */
  nature?: Exclude<StatusNature, 'none'>;
  detail?: string;
  /** Whom the editor names for it. */
  bodies?: string[];
  figures?: DataFigure[];
}

/** The `data` property: a tree of the editor's own, after data/schema/task-tree-data.schema.json. */
export interface TaskTreeData extends Omit<DataNode, 'number'> {
  place: string;
  source: string;
  date?: string;
  note?: string;
  parts: (DataNode & { tasks: DataNode[] })[];
}

export const subjectOfData = (data: TaskTreeData): TaskTreeSubject => {
  const stated: Extract<Provenance, { evidence: null }> = {
    evidence: null,
    editor: { source: data.source, date: data.date ?? null },
  };
  const nodeOf = (node: DataNode, id: string, note: string | null = null): NodeSubject => ({
    said: {
      ...stated,
      ...tidyName(node.name),
      id,
      number: node.number ?? null,
      status: node.status === undefined ? null : tidyText(node.status),
      nature: node.nature ?? 'none',
      scope: null,
      detail: node.detail === undefined ? null : tidyText(node.detail),
      place: null,
      bodies: (node.bodies ?? []).map((body) => ({ ...stated, ...tidyName(body) })),
      figures: (node.figures ?? []).map((figure, index) =>
        figureOfData(figure, `${id}-figure-${index + 1}`, stated.editor),
      ),
      note: note === null ? null : tidyText(note),
    },
    structures: [],
    elsewhere: [],
  });
  return {
    view: OWN_VIEW,
    place: tidyName(data.place),
    root: nodeOf(data, OWN_VIEW, data.note ?? null),
    parts: data.parts.map((part, index) => ({
      ...nodeOf(part, `part-${index + 1}`),
      tasks: part.tasks.map((task, at) => nodeOf(task, `task-${index + 1}-${at + 1}`)),
    })),
    deadlines: [],
    differences: [],
  };
};
