import type { ProofIndex } from '../proof/index-types.js';
import { proofIndex, type ProofWords } from '../static/proof-index.js';
import { catalogueOf, contentOf, readDataFiles } from './project.js';

/** The documents' figures as the package has them. */
export const packageProofIndex = (): ProofIndex => {
  const files = readDataFiles();
  const words = contentOf(files, 'proof-words.json') as ProofWords;
  return proofIndex(catalogueOf(files), words);
};
