import type { Catalogue } from '../catalogue/catalogue.js';
import { documentContents } from './document-contents.js';
import { documentIndex } from './document-index.js';
import { proofIndex, type ProofWords } from './proof-index.js';
import { viewIndex } from './view-index.js';

/** What of `data/` the indexes take besides the catalogue. */
export interface IndexData {
  order: Parameters<typeof documentContents>[1];
  withheld: Parameters<typeof documentContents>[2];
  words: Parameters<typeof documentIndex>[1];
  proofWords: ProofWords;
}

/** The lists that the builder and the proof read: made from the data alone, so that the package needs not bring them. */
export const indexFiles = (
  catalogue: Catalogue,
  version: string,
  { order, withheld, words, proofWords }: IndexData,
): [path: string, make: () => string][] => [
  ['views.json', () => JSON.stringify(viewIndex(catalogue, version))],
  ['documents.json', () => JSON.stringify(documentIndex(catalogue, words))],
  ['proof.json', () => JSON.stringify(proofIndex(catalogue, proofWords))],
  ['builder/contents.json', () => JSON.stringify(documentContents(catalogue, order, withheld))],
];
