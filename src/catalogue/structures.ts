import type { CatalogueData, Structure } from './types.js';

/** Every structure, and the task trees as structures whose items are their parts and tasks. */
export const structuresOf = ({ structures, trees }: CatalogueData): Structure[] => [
  ...structures,
  ...trees.map(({ parts, ...tree }): Structure => ({
    ...tree,
    items: parts
      .flatMap(({ tasks, ...part }) => [part, ...tasks])
      .map(({ bodies, ...node }) => ({ ...node, bodies: bodies ?? [] })),
  })),
];
