// Written by scripts/generate-lists.ts from the records of src/widgets/. Do not edit: run `npm run lists`.
/** The tags of all widgets. */
export const TAGS: readonly string[] = [
  'qj-target-gauge',
  'qj-industry-chain',
  'qj-county-map',
  'qj-key-figures',
  'qj-task-tree',
  'qj-framework',
  'qj-timeline',
];

/** The attributes that choose a view. */
export const VIEW_ATTRIBUTES: readonly string[] = ['target', 'chain', 'layer', 'group', 'tree', 'framework', 'line'];

/** Those that choose several views, or parts to set off. */
export const CHOICE_ATTRIBUTES: readonly string[] = ['focus', 'layers', 'highlight', 'expanded'];
