/**
 * Writes a filter of each document's words, for searches that find no view; `npm run check -- --sources DIR` verifies it.
 *
 *   npm run document-words -- DIR
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '../src/catalogue/all.js';
import { documentWords } from '../src/cli/document-words.js';
import { generate } from './generated-file.js';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Give the folder that holds the documents.');

const words = catalogue.data.documents.map(({ id, file }) => ({
  document: id,
  words: documentWords(readFileSync(join(folder, file), 'utf8')),
}));
generate('data/document-words.json', `${JSON.stringify(words, null, 2)}\n`, 'npm run document-words -- DIR');
