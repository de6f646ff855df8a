import { frameWords } from '../i18n/frame.js';
import { problem, type Problem } from './problem.js';
import type { ViewSource } from './view-source.js';

export const loadProblem = (attribute: string, value: string | null): Problem =>
  problem('load-failed', attribute, value, (locale) => frameWords(locale).errors.load);

/** Finds out whether the view does not exist or could not be loaded, and which ids come close. */
export const explain = async (source: ViewSource, widget: string, attribute: string, id: string): Promise<Problem> => {
  // The fallback, if the view does exist or if the index cannot be loaded either.
  const load = loadProblem(attribute, id);
  try {
    const { unknownView } = await import('./unknown-view.js');
    return unknownView(await source.index(widget), attribute, id) ?? load;
  } catch {
    return load;
  }
};
