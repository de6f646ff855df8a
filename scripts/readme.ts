import { readFileSync } from 'node:fs';
import { LOCALES, type Locale } from '../src/core/locale.js';
import { WIDGETS } from '../src/static/views.js';
import { generate } from './generated-file.js';
import { declarationOf, descriptionOf, readManifest, sentencesOf } from './readme/manifest.js';
import { markBlock } from './readme/marks.js';
import { pictureBlock } from './readme/pictures.js';
import { withSection } from './readme/sections.js';
import { tablesOf, viewTables, type Block } from './readme/tables.js';
import { dictionaryProblems, type Dictionary } from './readme/translations.js';

/**
 * Writes what the handbook takes from the code, in both languages: pictures, tables of the elements and of their views, and a
 * first section for a new widget. With `--check` it only says whether the files are current. A sentence of a docblock without a
 * translation stops it.
 */

const FILES: Record<Locale, string> = { en: 'README.md', 'zh-CN': 'README.zh-CN.md' };

const at = (path: string): URL => new URL(path, import.meta.url);

const DICTIONARY = 'scripts/readme/zh-CN.json';
const dictionary = JSON.parse(readFileSync(at(`../${DICTIONARY}`), 'utf8')) as Dictionary;
const manifest = readManifest(at('../dist/custom-elements.json'));

const TRANSLATE: Record<Locale, (sentence: string) => string> = {
  en: (sentence) => sentence,
  'zh-CN': (sentence) => dictionary[sentence] ?? sentence,
};

const blocksOf = (locale: Locale): Block[] => [
  ['pictures', pictureBlock(locale)],
  ['marks', markBlock(locale)],
  ...tablesOf(manifest, locale, TRANSLATE[locale]),
  ...viewTables(locale),
];

/** Puts a block between its comments; a block without rows needs no place. */
const insert = (file: string, text: string, [name, content]: Block): string => {
  const place = new RegExp(`(<!-- ${name} -->)[\\s\\S]*?(<!-- /${name} -->)`);
  if (!place.test(text)) {
    if (content === '') return text;
    throw new Error(`${file} has no place for the ${name}: write <!-- ${name} --> and <!-- /${name} --> where they go`);
  }
  return text.replace(place, (_, open: string, close: string) => [open, content, close].filter(Boolean).join('\n\n'));
};

const problems = dictionaryProblems(
  dictionary,
  WIDGETS.flatMap(({ tag }) => sentencesOf(declarationOf(manifest, tag))),
);
if (problems.length > 0) {
  console.error(`${DICTIONARY} does not fit the docblocks of the elements:\n${problems.join('\n')}`);
  process.exitCode = 1;
} else {
  for (const locale of LOCALES) {
    const file = FILES[locale];
    const before = readFileSync(at(`../${file}`), 'utf8');
    const whole = WIDGETS.reduce((text, { widget, tag }) => {
      const description = TRANSLATE[locale](descriptionOf(declarationOf(manifest, tag)));
      return withSection(text, { widget, tag, description }, locale);
    }, before);
    const after = blocksOf(locale).reduce((text, block) => insert(file, text, block), whole);
    generate(file, after, 'npm run readme');
  }
}
