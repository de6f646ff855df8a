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
import { documentContents } from '../src/static/document-contents.js';
import { documentIndex } from '../src/static/document-index.js';
import { proofIndex, type ProofWords } from '../src/static/proof-index.js';

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

writeFileSync(
  new URL('../dist/documents.json', import.meta.url),
  JSON.stringify(documentIndex(catalogue, documentWords)),
);

writeFileSync(
  new URL('../dist/builder/contents.json', import.meta.url),
  JSON.stringify(documentContents(catalogue, documentOrder, withheld)),
);

writeFileSync(
  new URL('../dist/proof.json', import.meta.url),
  JSON.stringify(proofIndex(catalogue, proofWords as ProofWords)),
);
