import type { DataFile } from '../catalogue/assemble.js';
import type { Terms } from '../catalogue/types.js';
import { contentOf } from './project.js';
import { objectsIn } from './records.js';

const GLOSSARY = 'glossary.json';

export interface Glossary {
  terms: { 'zh-CN': string; en: string[] }[];
  texts: { 'zh-CN': string; en: string[]; why: string }[];
}

interface Found {
  where: string;
  chinese: string;
  english: string;
}

/** Every text of the data that is in both languages, and the words of terms.json, which map one to the other. */
const textsIn = (files: readonly DataFile[]): Found[] =>
  files
    .filter(({ path }) => path !== GLOSSARY)
    .flatMap(({ path, content }) => {
      if (path === 'terms.json') {
        return Object.values(content as Terms).flatMap((words: Readonly<Record<string, string>>) =>
          Object.entries(words).map(([chinese, english]) => ({ where: path, chinese, english })),
        );
      }
      return objectsIn(content, path).flatMap(([where, { 'zh-CN': chinese, en: english }]) =>
        typeof chinese === 'string' && typeof english === 'string' ? [{ where, chinese, english }] : [],
      );
    });

/** A heading and a detail differ in the case of their first letter. */
const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** Where the English leaves the glossary, or where one Chinese text has two. */
export const glossaryProblems = (files: readonly DataFile[]): string[] => {
  const glossary = contentOf(files, GLOSSARY) as Glossary | undefined;
  if (!glossary) return [`data/${GLOSSARY} is missing`];
  const several = new Map(glossary.texts.map(({ 'zh-CN': chinese, en }) => [chinese, en]));
  const first = new Map<string, Found>();
  return textsIn(files).flatMap((text) => {
    const { where, chinese, english } = text;
    const problems = glossary.terms.flatMap(({ 'zh-CN': term, en }) =>
      !chinese.includes(term) || en.some((phrase) => english.toLowerCase().includes(phrase.toLowerCase()))
        ? []
        : [`${where}: “${english}” does not put ${term} as “${en.join('” or “')}” (data/${GLOSSARY})`],
    );
    const allowed = several.get(chinese);
    if (allowed) {
      return allowed.some((one) => same(one, english))
        ? problems
        : [...problems, `${where}: “${english}” is not among the English texts of ${chinese} (data/${GLOSSARY})`];
    }
    const known = first.get(chinese);
    if (!known) first.set(chinese, text);
    return !known || same(known.english, english)
      ? problems
      : [...problems, `${where}: ${chinese} is “${english}” here and “${known.english}” in ${known.where}`];
  });
};
