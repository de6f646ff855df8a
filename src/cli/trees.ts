import type { CatalogueData, TaskTree } from '../catalogue/types.js';

const nodesOf = (tree: TaskTree) => [tree, ...tree.parts, ...tree.parts.flatMap(({ tasks }) => tasks)];

/** References to facts and structures of another document: a task tree shows what its own document says. */
export const treeProblems = ({ trees, facts, structures }: CatalogueData): string[] =>
  trees.flatMap((tree) =>
    nodesOf(tree).flatMap((node) =>
      [...facts, ...structures]
        .filter(({ id }) => node.facts.includes(id) || node.structures.includes(id))
        .filter(({ evidence }) => evidence.document !== tree.evidence.document)
        .map(({ id, evidence }) => `tree ${tree.id}, ${node.id}: “${id}” is of ${evidence.document}`),
    ),
  );
