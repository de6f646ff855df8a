declare module 'virtual:qj-validate/target-gauge-data' {
  import type { ValidateFunction } from 'ajv';

  /** Compiled from data/schema/target-gauge-data.schema.json when the project is built. */
  export const validate: ValidateFunction;
}
