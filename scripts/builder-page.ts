/**
 * Writes the files that the builder's script needs: its page for sites that serve `dist/` (the demo's page, with addresses
 * relative to itself and without the sample pages), an index of what the documents have besides the views, the documents' contents,
 * and the figures that drafts are held against.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import documentOrder from '../data/document-order.json' with { type: 'json' };
import documentWords from '../data/document-words.json' with { type: 'json' };
import proofWords from '../data/proof-words.json' with { type: 'json' };
import withheld from '../data/withheld.json' with { type: 'json' };
import { catalogue } from '../src/catalogue/all.js';
import { indexFiles } from '../src/static/index-files.js';
import type { ProofWords } from '../src/static/proof-index.js';
import { version } from './served-files.js';

const CHANGES: [from: string, to: string][] = [
  [' data-pages="/pages.html"', ''],
  ['和<a href="/pages.html">示例页面</a>', ''],
  ['href="/favicon.ico"', 'href="data:,"'],
  ['"/qj/builder/', '"'],
  ['"/qj/', '"../'],
];

const page = CHANGES.reduce(
  (text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`demo/index.html has no ${from}`);
    return text.replaceAll(from, to);
  },
  readFileSync(new URL('../demo/index.html', import.meta.url), 'utf8'),
);
writeFileSync(new URL('../dist/builder/index.html', import.meta.url), page);

for (const [path, make] of indexFiles(catalogue, version, {
  order: documentOrder,
  withheld,
  words: documentWords,
  proofWords: proofWords as ProofWords,
}))
  writeFileSync(new URL(`../dist/${path}`, import.meta.url), make());
