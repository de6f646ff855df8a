import type { ErrorObject } from 'ajv';
import { worded, type Words } from '../i18n/index.js';
import { shorten, type Problem } from './problem.js';

/** The path of a field in the editor's data, with overlong names shortened. */
const fieldOf = ({ instancePath }: ErrorObject): string =>
  [
    'data',
    ...instancePath
      .split('/')
      .slice(1)
      .map((name) => shorten(name.replace(/~1/g, '/').replace(/~0/g, '~'))),
  ].join('.');

/** The most problems that a message lists; more would be a wall of text. */
const MOST = 5;

interface Params {
  missingProperty?: string;
  additionalProperty?: string;
  limit?: number;
  allowedValues?: unknown[];
}

const wordsOf = (error: ErrorObject, w: Words): string => {
  const field = fieldOf(error);
  const { missingProperty, additionalProperty, limit, allowedValues } = error.params as Params;
  if (missingProperty !== undefined) return w.errors.fieldMissing(`${field}.${missingProperty}`);
  if (additionalProperty !== undefined) return w.errors.fieldUnknown(`${field}.${shorten(additionalProperty)}`);
  if (error.keyword === 'maxItems') return w.errors.fieldTooMany(field, Number(limit));
  if (allowedValues) return w.errors.fieldChoice(field, allowedValues.join(w.nameSeparator));
  return w.errors.fieldInvalid(field);
};

/** The problems without duplicates: a field of two possible types fails for each of them and once more for their union. */
const clausesOf = (errors: readonly ErrorObject[], w: Words): string[] => {
  const clauses = new Set<string>();
  for (const error of errors) {
    if (clauses.size === MOST) break;
    clauses.add(wordsOf(error, w));
  }
  return [...clauses];
};

/** The schema errors in an editor's data as one problem; its value is the first field that fails. */
export const dataProblems = (data: unknown, errors: readonly ErrorObject[]): Problem => ({
  code: 'bad-data',
  attribute: 'data',
  value: errors[0] ? fieldOf(errors[0]) : null,
  choices: ((errors[0]?.params as Params | undefined)?.allowedValues ?? []).map(String),
  text: worded((w) =>
    typeof data === 'string' ? w.errors.json : w.errors.data(clausesOf(errors, w).join(w.listSeparator)),
  ),
});
