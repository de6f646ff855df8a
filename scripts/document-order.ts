/**
 * Writes the order in which each document states its facts and structures, since the builder's page cannot see the documents;
 * `npm run check -- --sources DIR` verifies it.
 *
 *   npm run document-order -- DIR
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '../src/catalogue/all.js';
import { documentOrder } from '../src/cli/document-order.js';
import { bareText } from '../src/cli/evidence.js';
import { generate } from './generated-file.js';

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Give the folder that holds the documents.');

const order = catalogue.data.documents.map(({ id, file }) => {
  const records = documentOrder(catalogue, id, bareText(readFileSync(join(folder, file), 'utf8')));
  if (!records) throw new Error(`${id} lacks evidence: run \`npm run check -- --sources DIR\` first.`);
  return { document: id, records };
});
generate('data/document-order.json', `${JSON.stringify(order, null, 2)}\n`, 'npm run document-order -- DIR');
