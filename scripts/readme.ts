import { readFileSync } from 'node:fs';
import { LOCALES, type Locale } from '../src/core/locale.js';
import { WIDGETS } from '../src/static/views.js';
import { readResult } from '../bench/result.js';
import { generate } from './generated-file.js';
import { readAccuracy } from '../test/proof/result.js';
import { allowlistBlock } from './readme/allowlist.js';
import { benchBlock } from './readme/bench.js';
import { declarationOf, readManifest, sentencesOf } from './readme/manifest.js';
import { markBlock } from './readme/marks.js';
import { filled, pagesOf, placeProblems, rootOf } from './readme/pages.js';
import { pictureBlocks } from './readme/pictures.js';
import { proofBlock } from './readme/proof.js';
import { tablesOf, viewTables, wordsOf, type Block } from './readme/tables.js';
import { FIGURE_FILE, SHARED, dictionaryProblems, ownFile, readDictionary } from './readme/translations.js';

/**
 * Writes what the README and the pages of `docs/` take from the code, in both languages: pictures, tables of the elements
 * and of their views, and what the benchmark measured. With `--check` it only reports whether the files are out of date. It stops at a docblock sentence without
 * a translation, and at a table without a place.
 */

const at = (path: string): URL => new URL(path, import.meta.url);

const manifest = readManifest(at('../dist/custom-elements.json'));
const shared = readDictionary(SHARED);
const widgets = [
  ...WIDGETS.map(({ widget, tag }) => ({ tag, file: ownFile(widget) })),
  { tag: 'qj-figure', file: FIGURE_FILE },
].map(({ tag, file }) => ({
  file,
  own: readDictionary(file),
  sentences: sentencesOf(declarationOf(manifest, tag)),
}));
const dictionary = new Map([shared, ...widgets.map(({ own }) => own)].flatMap((one) => Object.entries(one)));

const TRANSLATE: Record<Locale, (sentence: string) => string> = {
  en: (sentence) => sentence,
  'zh-CN': (sentence) => dictionary.get(sentence) ?? sentence,
};

const result = readResult();
const accuracy = readAccuracy();

const blocksOf = (locale: Locale, root: string): Block[] => [
  ...pictureBlocks(locale, root),
  ['marks', markBlock(locale, root)],
  allowlistBlock(locale),
  benchBlock(result, locale),
  proofBlock(accuracy, locale),
  ...wordsOf(manifest, locale, TRANSLATE[locale]),
  ...tablesOf(manifest, locale, TRANSLATE[locale]),
  ...viewTables(locale),
];

const texts = new Map(
  LOCALES.map((locale) => [
    locale,
    new Map(pagesOf(locale).map((page) => [page, readFileSync(at(`../${page}`), 'utf8')])),
  ]),
);

const problems = [
  ...dictionaryProblems(shared, widgets),
  ...[...texts].flatMap(([locale, pages]) =>
    placeProblems(pages, blocksOf(locale, '')).map((problem) => `${locale}: ${problem}`),
  ),
];
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exitCode = 1;
} else {
  for (const [locale, pages] of texts)
    for (const [page, text] of pages) generate(page, filled(text, blocksOf(locale, rootOf(page))), 'npm run readme');
}
