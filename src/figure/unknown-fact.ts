import { closest } from '../elements/closest.js';
import { loadProblem } from '../elements/load-problem.js';
import { problem, shorten, type Problem } from '../elements/problem.js';
import { viewSource } from '../elements/view-source.js';
import { figureWordsIn } from './words.js';

/** Why a figure could not be loaded: there is none of this id, or the network failed. A chunk of its own, loaded for the message. */
export const problemOf = async (fact: string): Promise<Problem> => {
  const index = await viewSource.index('figure').catch(() => []);
  const ids = index.map(({ id }) => id);
  if (ids.length === 0 || ids.includes(fact)) return loadProblem('fact', fact);
  const missing = fact.trim() === '';
  const choices = closest(fact, ids);
  return problem(
    missing ? 'missing-view' : 'unknown-view',
    'fact',
    fact,
    (locale) => {
      const own = figureWordsIn(locale);
      // It stands in the middle of a sentence: one choice is enough there, the event has them all.
      return missing ? own.missing(choices[0] ?? '') : own.unknown(shorten(fact), choices[0] ?? '');
    },
    choices,
  );
};
