import type { Problem } from './problem.js';

/** The result of reading an editor's data: a view's content, or what is wrong with it. */
export type OwnData<S> = { subject: S } | { problem: Problem };

/** Parses an attribute as JSON; text that is not JSON is kept, so that the message can say what is wrong. */
export const parseData = (text: string | null): unknown => {
  if (text === null) return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
};
