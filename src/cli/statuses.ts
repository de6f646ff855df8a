import type { DataFile } from '../catalogue/assemble.js';
import type { StatusWords } from '../catalogue/types.js';
import { isRecord, objectsIn } from './records.js';

const OF_STATUSES = /^(structures|tasks|counties)\//;

const wordsOf = (status: Record<string, unknown>): string => `${String(status['zh-CN'])} (${String(status['en'])})`;

/** Status words without a nature, with two, and natures of words that no record has. */
export const statusWordProblems = (files: readonly DataFile[], statuses: readonly StatusWords[]): string[] => {
  const used = new Map(
    files
      .filter(({ path }) => OF_STATUSES.test(path))
      .flatMap(({ path, content }) => objectsIn(content, path))
      .flatMap(([where, { status }]) => (isRecord(status) ? [[wordsOf(status), where] as const] : [])),
  );
  const listed = statuses.flatMap(({ words }) => words.map(wordsOf));
  return [
    ...[...used]
      .filter(([word]) => !listed.includes(word))
      .map(([word, where]) => `${where}: statuses.json gives no nature for “${word}”`),
    ...listed
      .filter((word, index) => listed.indexOf(word) !== index)
      .map((word) => `statuses.json: “${word}” stands there twice`),
    ...listed.filter((word) => !used.has(word)).map((word) => `statuses.json: no record has the status “${word}”`),
  ];
};
