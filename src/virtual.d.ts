declare module 'virtual:qj-validate/target-gauge-data' {
  import type { ValidateFunction } from 'ajv';

  /** Compiled from data/schema/target-gauge-data.schema.json when the project is built. */
  export const validate: ValidateFunction;
}

declare module 'virtual:qj-validate/industry-chain-data' {
  import type { ValidateFunction } from 'ajv';

  /** Compiled from data/schema/industry-chain-data.schema.json when the project is built. */
  export const validate: ValidateFunction;
}

declare module 'virtual:qj-validate/county-map-data' {
  import type { ValidateFunction } from 'ajv';

  /** Compiled from data/schema/county-map-data.schema.json when the project is built. */
  export const validate: ValidateFunction;
}
