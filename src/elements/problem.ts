import type { Locale } from '../core/locale.js';

export type ProblemCode =
  | 'missing-view'
  | 'unknown-view'
  | 'bad-value'
  | 'bad-data'
  | 'load-failed'
  | 'chart-failed'
  | 'bad-geometry'
  | 'no-approval-number';

/** Something an editor or a reader should know. Its text is made at render time, in the language of that moment. */
export interface Problem {
  code: ProblemCode;
  /** The attribute or property to fix, if there is one. */
  attribute: string | null;
  value: string | null;
  /** Valid choices, closest first. */
  choices: readonly string[];
  text: (locale: Locale) => string;
}

export const problem = (
  code: ProblemCode,
  attribute: string | null,
  value: string | null,
  text: Problem['text'],
  choices: readonly string[] = [],
): Problem => ({ code, attribute, value, choices, text });

/** What `qj-error` carries. */
export interface QjErrorDetail {
  code: ProblemCode;
  attribute: string | null;
  value: string | null;
  choices: readonly string[];
  /** The message that the widget shows, in its language. */
  message: string;
}

export const detailOf = ({ code, attribute, value, choices, text }: Problem, locale: Locale): QjErrorDetail => ({
  code,
  attribute,
  value,
  choices,
  message: text(locale),
});

export const sameProblem = (a: Problem, b: Problem): boolean =>
  a.code === b.code && a.attribute === b.attribute && a.value === b.value;

const SHOWN_VALUE_LENGTH = 40;

/** Shortens a value to quote it in a message. */
export const shorten = (value: string): string =>
  value.length > SHOWN_VALUE_LENGTH ? `${value.slice(0, SHOWN_VALUE_LENGTH)}…` : value;
