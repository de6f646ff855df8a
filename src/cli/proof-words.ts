import type { DataFile } from '../catalogue/assemble.js';
import type { CatalogueData } from '../catalogue/types.js';
import type { ProofWords } from '../static/proof-index.js';
import { contentOf } from './project.js';

/** Where the words of drafts and the catalogue do not fit: everything measured has words, and all words are of something known. */
export const proofWordProblems = ({ indicators, places }: CatalogueData, files: readonly DataFile[]): string[] => {
  const words = contentOf(files, 'proof-words.json') as ProofWords | undefined;
  if (!words) return ['data/proof-words.json is missing'];
  const missing = (name: string, of: object, ids: readonly string[]): string[] =>
    ids.filter((id) => !Object.hasOwn(of, id)).map((id) => `proof-words.json: no words for ${name} ${id}`);
  const unknown = (name: string, of: object, ids: readonly string[]): string[] =>
    Object.keys(of)
      .filter((id) => !ids.includes(id))
      .map((id) => `proof-words.json: ${name} "${id}" is not known`);
  const [known, here] = [indicators.map(({ id }) => id), places.map(({ id }) => id)];
  const own = new Set(Object.values(words.places).flat());
  return [
    ...missing('indicator', words.indicators, known),
    ...missing('place', words.places, here),
    ...unknown('indicator', words.indicators, known),
    ...unknown('place', words.places, here),
    ...words.elsewhere
      .filter((name) => own.has(name))
      .map((name) => `proof-words.json: ${name} is a place of the documents`),
  ];
};
