import type { Catalogue } from '../../catalogue/catalogue.js';
import type { Structure, Task, TaskPart, TaskTree } from '../../catalogue/types.js';
import { once } from '../../core/once.js';
import type { Named, Noted } from '../../core/text.js';
import { differencesOf, placeName, type DifferenceSubject } from '../../view/provenance.js';
import { statementSubject, type StatementSubject } from '../../view/statements.js';

/** What a document says of something in parts. */
export interface StructureSubject extends Named, Noted {
  id: string;
  items: StatementSubject[];
}

/** A view of any widget. */
export interface ViewReference extends Named {
  id: string;
}

/** A task, a part of a tree or the tree itself. */
export interface NodeSubject {
  said: StatementSubject;
  structures: StructureSubject[];
  /** The views that draw its figures and its structures. */
  elsewhere: ViewReference[];
}

export interface PartSubject extends NodeSubject {
  tasks: NodeSubject[];
}

/** One tree before it is put into words. */
export interface TaskTreeSubject {
  view: string;
  place: Named;
  root: NodeSubject;
  parts: PartSubject[];
  /** The figures that are deadlines themselves, by id. */
  deadlines: string[];
  differences: DifferenceSubject[];
}

type NodeRecord = TaskTree | TaskPart | Task;

/** Something named without parts is its own only item. */
const structureSubject = (catalogue: Catalogue, structure: Structure): StructureSubject => {
  const { id, name, note, items = [] } = structure;
  return {
    id,
    name,
    note,
    items: (items.length > 0 ? items : [structure]).map((item) => statementSubject(catalogue, item)),
  };
};

/** The views that draw what a node holds: a line for each kind of view. */
const elsewhere = (catalogue: Catalogue, { facts, structures }: NodeRecord): ViewReference[] =>
  once([
    ...facts.flatMap((id) => catalogue.groups(catalogue.fact(id))),
    ...catalogue.data.frameworks.filter(({ sections }) =>
      sections.some((section) => section.structures.some((id) => structures.includes(id))),
    ),
  ]).map(({ id, name }) => ({ id, name }));

export const nodeSubject = (catalogue: Catalogue, node: NodeRecord): NodeSubject => ({
  said: statementSubject(catalogue, node),
  structures: node.structures.map((id) => structureSubject(catalogue, catalogue.structure(id))),
  elsewhere: elsewhere(catalogue, node),
});

/** What holds for a whole part stands in a row of its own, because the part's name only opens and closes. */
export const ownKey = (part: string): string => `${part}-own`;

/** Everything in a tree that a reader can choose, by the key of its row. */
export const rowsOf = (tree: TaskTree): [key: string, node: NodeRecord][] => [
  [tree.id, tree],
  ...tree.parts.flatMap((part) => [
    [ownKey(part.id), part] satisfies [string, NodeRecord],
    ...part.tasks.map((task) => [task.id, task] satisfies [string, NodeRecord]),
  ]),
];

export const subjectOf = (catalogue: Catalogue, id: string): TaskTreeSubject => {
  const tree = catalogue.tree(id);
  const facts = once(rowsOf(tree).flatMap(([, node]) => node.facts));
  const root = nodeSubject(catalogue, tree);
  return {
    view: id,
    place: placeName(catalogue, tree.place) ?? root.said,
    root,
    parts: tree.parts.map((part) => ({
      ...nodeSubject(catalogue, part),
      tasks: part.tasks.map((task) => nodeSubject(catalogue, task)),
    })),
    deadlines: facts.filter((fact) => catalogue.indicator(catalogue.fact(fact).indicator).measure === 'deadline'),
    differences: differencesOf(catalogue, facts),
  };
};
