// Written by scripts/generate-lists.ts from the folders of src/widgets/. Do not edit: run `npm run lists`.
export * from './target-gauge/api.js';
export * from './industry-chain/api.js';
export * from './county-map/api.js';
export * from './key-figures/api.js';
export * from './task-tree/api.js';
export * from './framework/api.js';
export * from './timeline/api.js';
