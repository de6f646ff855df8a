import type { Context } from './context.js';
import type { ProofIndex } from './index-types.js';
import { cityOf, type PlaceMention } from './places.js';

/** Whether a draft speaks of a fact's place, of another that the documents have, or of one that they do not have. */
export type PlaceFit = 'fits' | 'other' | 'elsewhere';

/** Whether a named place may stand for a fact's: texts call the parts of a city by one another's names, or by the city's. */
const standsFor = (index: ProofIndex, named: string, place: string): boolean => {
  if (named === place) return true;
  const { places } = index;
  const [type, namedType] = [places[place]?.type, places[named]?.type];
  if (type === 'urban' && namedType === 'urban') return places[named]?.parent === places[place]?.parent;
  if (type !== 'zone' && type !== 'urban') return false;
  for (let at: string | null = place; at !== null; at = places[at]?.parent ?? null) if (at === named) return true;
  return false;
};

/** Zones, parts of a city and regions are named for many reasons; cities and counties as what is spoken of. */
const isSubject = ({ places }: ProofIndex, { place, isPassing }: PlaceMention): boolean =>
  !isPassing && (place === null || ['city', 'county', 'urban'].includes(places[place]?.type ?? ''));

export const placeFit = (index: ProofIndex, context: Context, place: string): PlaceFit => {
  const { placesInClause, placesInSentence, placesAfter, cityBefore, placeBefore } = context;
  const fits = (one: PlaceMention | null | undefined): boolean =>
    one?.place != null && standsFor(index, one.place, place);
  const misfit = (one: PlaceMention | undefined): PlaceFit => (one?.place === null ? 'elsewhere' : 'other');
  const inClause = placesInClause.filter((one) => isSubject(index, one));
  if (inClause.length > 0) return placesInClause.some(fits) ? 'fits' : misfit(inClause[0]);
  if (placesInClause.some(fits) || placesInSentence.some(fits)) return 'fits';
  const inSentence = placesInSentence.filter((one) => isSubject(index, one));
  const [nearest] = inSentence;
  // A county named earlier in a sentence does not bind what is said after it: the city is still spoken of.
  if (nearest && cityOf(index, nearest.place) !== place) return misfit(nearest);
  if (fits(placeBefore) || fits(cityBefore)) return 'fits';
  if (cityBefore) return misfit(cityBefore);
  // Where nothing was named before, what comes after: 13697元！曲靖农民的收入…
  const after = placesAfter.filter((one) => isSubject(index, one));
  if (after[0]) return placesAfter.some(fits) || cityOf(index, after[0].place) === place ? 'fits' : misfit(after[0]);
  return placeBefore && isSubject(index, placeBefore) && cityOf(index, placeBefore.place) !== place
    ? misfit(placeBefore)
    : 'fits';
};
