import { structuresOf } from '../catalogue/structures.js';
import type { Catalogue } from '../catalogue/catalogue.js';
import { findEvidence } from './evidence.js';

/**
 * The ids of a document's facts and structures in the order of its text, which is given without markup and white space: by where
 * each is printed, and in the order of the data where several are taken from the same words. Null where one is not found.
 */
export const documentOrder = ({ data }: Catalogue, document: string, text: string): string[] | null => {
  const placed = [...data.facts, ...structuresOf(data)]
    .filter(({ evidence }) => evidence.document === document)
    .map(({ id, evidence }) => ({ id, at: findEvidence(text, evidence) }));
  const found = placed.flatMap(({ id, at }) => (typeof at === 'number' ? [{ id, at }] : []));
  return found.length < placed.length ? null : found.sort((a, b) => a.at - b.at).map(({ id }) => id);
};
