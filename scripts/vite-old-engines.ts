import type { Plugin } from 'vite';

/**
 * The build lowers syntax for old engines, but not calls of newer functions. Those in dependencies are replaced here: polyfills
 * would change the page's globals, which are not ours.
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
