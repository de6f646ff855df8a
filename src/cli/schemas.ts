import { Ajv } from 'ajv';
import type { DataFile } from '../catalogue/assemble.js';
import { readSchema } from './project.js';

/** Which schema a data file follows. */
const SCHEMAS: [path: RegExp, schema: string][] = [
  [
    /^(documents|indicators|places|terms|targets|differences|companies|bodies|statuses|events|chain-groups|figure-groups|frameworks|layers|topics|search-terms|document-words|glossary|withheld|document-order|timelines|proof-words)\.json$/,
    '$1',
  ],
  [/^facts\//, 'facts'],
  [/^(structures|tasks)\//, '$1'],
  [/^chains\//, 'chain'],
  [/^counties\//, 'county'],
  [/^geo\//, 'mosaic'],
];

const schemaOf = (path: string): string | null => {
  for (const [pattern, schema] of SCHEMAS) {
    const match = pattern.exec(path);
    if (match) return schema === '$1' ? (match[1] ?? '') : schema;
  }
  return null;
};

export const schemaProblems = (files: readonly DataFile[], root: string): string[] => {
  const ajv = new Ajv({ allErrors: true });
  for (const shared of ['evidence', 'text']) ajv.addSchema(readSchema(shared, root));
  const validators = new Map<string, ReturnType<Ajv['compile']>>();
  return files.flatMap(({ path, content }) => {
    const name = schemaOf(path);
    if (name === null) return [`data/${path}: no schema is known for this file`];
    const validate = validators.get(name) ?? ajv.compile(readSchema(name, root));
    validators.set(name, validate);
    if (validate(content)) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) =>
        `data/${path}${instancePath}: ${message ?? 'does not fit'} ${JSON.stringify(params)}`,
    );
  });
};
