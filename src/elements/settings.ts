import { worded } from '../i18n/index.js';
import { someOf } from '../i18n/some-of.js';
import { shorten, type Problem } from './problem.js';

/** An attribute with a closed list of values, and its current value. */
export type Setting = readonly [attribute: string, value: string, choices: readonly string[]];

/** The problem of a value that is not in the list; the default is used instead. A chunk of its own, loaded for the message. */
export const settingProblem = ([attribute, value, choices]: Setting): Problem => ({
  code: 'bad-value',
  attribute,
  value,
  choices,
  text: worded((w) => w.errors.choice(attribute, shorten(value), someOf(choices).join(w.separator))),
});
