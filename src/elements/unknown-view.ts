import { worded } from '../i18n/index.js';
import { closest } from './closest.js';
import { shorten, type Problem } from './problem.js';
import type { ViewEntry } from './view-source.js';

/**
 * The problem of an id that is not in the index, with the closest ids; null if the view exists. A chunk of its own, loaded for
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
