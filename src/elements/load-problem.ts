import { frameWords } from '../i18n/frame.js';
import type { Problem } from './problem.js';
import type { ViewSource } from './view-source.js';

export const loadProblem = (attribute: string, value: string | null): Problem => ({
  code: 'load-failed',
  attribute,
  value,
  choices: [],
  text: (locale) => frameWords(locale).errors.load,
});

/** Finds out whether the view does not exist or could not be loaded, and which ids come close. */
export const explain = async (source: ViewSource, widget: string, attribute: string, id: string): Promise<Problem> => {
  try {
    const ids = (await source.index(widget)).map((entry) => entry.id);
    if (ids.length === 0 || ids.includes(id)) return loadProblem(attribute, id);
    const { unknownView } = await import('./unknown-view.js');
    return unknownView(attribute, id, ids);
  } catch {
    // Nothing loads at all, which is what the message then says.
    return loadProblem(attribute, id);
  }
};
