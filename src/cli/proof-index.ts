import type { ProofIndex } from '../proof/index-types.js';
import { proofIndex, type ProofWords } from '../static/proof-index.js';
import { catalogueOf, readDataFiles } from './project.js';

/** The documents' figures as the package has them. */
export const packageProofIndex = (): ProofIndex => {
  const files = readDataFiles();
  const words = files.find(({ path }) => path === 'proof-words.json')?.content as ProofWords;
  return proofIndex(catalogueOf(files), words);
};
