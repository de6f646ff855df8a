import { worded } from '../i18n/index.js';
import { closest } from './closest.js';
import { shorten, type Problem } from './problem.js';
import type { ViewEntry } from './view-source.js';

/**
 * An id that no view of the index has, with those that come close; null where the view is there. A chunk of its own: it comes with
 * the message.
 */
export const unknownView = (index: readonly ViewEntry[], attribute: string, id: string): Problem | null => {
  const ids = index.map((entry) => entry.id);
  if (ids.length === 0 || ids.includes(id)) return null;
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
