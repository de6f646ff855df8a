import { readFile } from 'node:fs/promises';
import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import type { Plugin } from 'vite';

const PREFIX = 'virtual:qj-validate/';

/**
 * Compiles a schema of data/schema/ to a module that validates without `eval` and without the validator library, so that
 * elements can check an editor's data under a strict policy.
 */
export const validatorsPlugin = (): Plugin => ({
  name: 'qj-validators',
  resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
  async load(id) {
    if (!id.startsWith(`\0${PREFIX}`)) return null;
    const name = id.slice(PREFIX.length + 1);
    const url = new URL(`../data/schema/${name}.schema.json`, import.meta.url);
    // Schemas for browsers limit lengths by patterns: minLength and maxLength would need a runtime import.
    const ajv = new Ajv({ allErrors: true, code: { source: true, esm: true } });
    const validate = ajv.compile(JSON.parse(await readFile(url, 'utf8')) as object);
    const code = standaloneCode as unknown as (ajv: Ajv, refs: typeof validate) => string;
    return code(ajv, validate);
  },
});
