import type { Plugin } from 'vite';

/**
 * Lit's decorators and the compiler's helper support every kind of decorator in both proposals. Our elements only decorate
 * properties, in TypeScript's form; these replacements do just that, because every page pays for their size.
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
