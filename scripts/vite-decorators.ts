import type { Plugin } from 'vite';

/**
 * Lit's decorators and the compiler's helper serve every kind of decorator of both proposals. The elements have those of
 * properties, after TypeScript's: this is all that they need, and every page pays for it.
 */
const MODULES: [file: RegExp, code: string][] = [
  [
    /\/lit\/decorators\.js$/,
    `export const property = (options) => (prototype, name) => prototype.constructor.createProperty(name, options);
    export const state = () => property({ state: true });`,
  ],
  [
    /@oxc-project\+runtime.*\/decorate\.js$/,
    `export default (decorators, prototype, name) => decorators.forEach((decorate) => decorate(prototype, name));`,
  ],
];

export const decoratorsPlugin = (): Plugin => ({
  name: 'qj-decorators',
  apply: 'build',
  transform: {
    filter: { id: MODULES.map(([file]) => file) },
    handler: (_, id) => MODULES.find(([file]) => file.test(id))?.[1] ?? null,
  },
});
