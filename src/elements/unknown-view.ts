import { worded } from '../i18n/index.js';
import { closest } from './closest.js';
import { shorten, type Problem } from './problem.js';

/** An id that no view has, with those that come close. A chunk of its own: it comes with the message. */
export const unknownView = (attribute: string, id: string, ids: readonly string[]): Problem => {
  const missing = id.trim() === '';
  const choices = closest(id, ids);
  return {
    code: missing ? 'missing-view' : 'unknown-view',
    attribute,
    value: id,
    choices,
    text: worded((w) => {
      const list = choices.join(w.separator);
      return missing
        ? w.errors.missing(attribute) + w.sentenceGap + w.errors.examples(list)
        : w.errors.unknown(attribute, shorten(id)) + w.sentenceGap + w.errors.closest(list);
    }),
  };
};
