import { worded } from '../i18n/index.js';
import { shorten, type Problem } from './problem.js';

/** An attribute with a closed list of values, and the one that it has. */
export type Setting = readonly [attribute: string, value: string, choices: readonly string[]];

/** What is said where it has another one; the default is used then. A chunk of its own: it comes with the message. */
export const settingProblem = ([attribute, value, choices]: Setting): Problem => ({
  code: 'bad-value',
  attribute,
  value,
  choices,
  text: worded((w) => w.errors.choice(attribute, shorten(value), choices.join(w.separator))),
});
