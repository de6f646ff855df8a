import { pagesOf } from '../../scripts/readme/pages.js';
import { LOCALES, readText } from './helpers.js';

/** What the tests of the handbook read in it. */

/** Every page of it, in both languages. */
export const PAGES = LOCALES.flatMap(pagesOf);

export const textOf = (file: string): string => readText(file);

/** The examples of a language in a handbook, with the text before each. */
export const examplesOf = (file: string, language: string): { code: string; before: string }[] => {
  const text = textOf(file);
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map((match) => ({
    code: match[1] ?? '',
    before: text.slice(0, match.index),
  }));
};

/** The lines with our command, without their remarks. */
export const commandsOf = (file: string): string[] =>
  examplesOf(file, 'sh')
    .flatMap(({ code }) => code.split('\n'))
    .map((line) => line.replace(/\s+#.*$/, '').trim())
    .filter((line) => line.startsWith('node dist/cli.js '))
    .map((line) => line.slice('node dist/cli.js '.length));
