import type { Plugin } from 'vite';

/**
 * Syntax is lowered for old engines, calls of newer functions are not: those that a dependency makes are written out. A page's
 * globals are not ours to add to.
 */
const REPLACEMENTS: [call: RegExp, instead: string][] = [
  [/\bObject\.hasOwn\(/g, 'Object.prototype.hasOwnProperty.call('],
  // The layout copies its matrix of node names only.
  [/\bstructuredClone\(/g, '((matrix) => JSON.parse(JSON.stringify(matrix)))('],
];

export const oldEnginesPlugin = (): Plugin => ({
  name: 'qj-old-engines',
  apply: 'build',
  transform: {
    filter: { id: /@dagrejs/ },
    handler: (code) => REPLACEMENTS.reduce((text, [call, instead]) => text.replace(call, instead), code),
  },
});
