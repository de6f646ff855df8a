/**
 * Writes the builder's page for sites that serve `dist/`: that of the demo, with addresses from where it lies and without the
 * sample pages.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const CHANGES: [from: string, to: string][] = [
  [' data-pages="/pages.html"', ''],
  ['和<a href="/pages.html">样页</a>', ''],
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
