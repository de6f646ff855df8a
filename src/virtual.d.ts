declare module 'virtual:qj-validate/*' {
  import type { ValidateFunction } from 'ajv';

  /** Compiled from the schema of that name in data/schema/ when the project is built. */
  export const validate: ValidateFunction;
}
