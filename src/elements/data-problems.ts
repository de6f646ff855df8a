import type { ErrorObject } from 'ajv';
import { worded, type Words } from '../i18n/index.js';
import type { Problem } from './problem.js';

const fieldOf = ({ instancePath }: ErrorObject): string => ['data', ...instancePath.split('/').slice(1)].join('.');

/** More would be a wall of text. */
const MOST = 5;

const wordsOf = (error: ErrorObject, w: Words): string => {
  const field = fieldOf(error);
  const { missingProperty, additionalProperty, limit } = error.params as Record<string, string | undefined>;
  if (missingProperty !== undefined) return w.errors.fieldMissing(`${field}.${missingProperty}`);
  if (additionalProperty !== undefined) return w.errors.fieldUnknown(`${field}.${additionalProperty}`);
  if (error.keyword === 'maxItems') return w.errors.fieldTooMany(field, Number(limit));
  return w.errors.fieldInvalid(field);
};

/** What the schema says of an editor's data, naming the first field that does not fit. */
export const dataProblems = (data: unknown, errors: readonly ErrorObject[]): Problem => ({
  code: 'bad-data',
  attribute: 'data',
  value: errors[0] ? fieldOf(errors[0]) : null,
  choices: [],
  text: worded((w) =>
    typeof data === 'string'
      ? w.errors.json
      : w.errors.data(
          errors
            .slice(0, MOST)
            .map((error) => wordsOf(error, w))
            .join(w.listSeparator),
        ),
  ),
});
