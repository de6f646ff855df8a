import type { QjErrorDetail } from '../../src/elements/problem.js';
import { scriptProblem } from './script-address.js';
import type { State, StateName } from './state.js';
import type { Words } from './words.js';

/** Error messages by field, and the chart's other messages. */
export interface FieldErrors {
  fields: Partial<Record<StateName, string>>;
  others: string[];
}

const OWN = ['value', 'value-date', 'value-source'] as const;

/** An element's message in the words of this page, where its attributes are fields. */
const inFieldWords = (message: string, attribute: string, w: Words): string => {
  const name = w.attributes[attribute] ?? attribute;
  return message.replaceAll(`${attribute} 属性的值`, name).replaceAll(` of the attribute ${attribute}`, '');
};

export const fieldErrors = (state: State, errors: readonly QjErrorDetail[], w: Words): FieldErrors => {
  const fields: FieldErrors['fields'] = {};
  const others: string[] = [];
  const missing = { value: w.valueMissing, 'value-date': w.valueDateMissing, 'value-source': w.valueSourceMissing };
  // Report all missing fields at once; the element reports one at a time.
  if (OWN.some((name) => state[name].trim() !== ''))
    for (const name of OWN) if (state[name].trim() === '') fields[name] = missing[name];
  for (const { attribute, message } of errors) {
    const field = OWN.find((name) => name === attribute);
    if (!field) others.push(message);
    else fields[field] ??= inFieldWords(message, field, w);
  }
  const problem = scriptProblem(state.script);
  if (problem) fields.script = w.scriptProblems[problem];
  return { fields, others };
};
