import { existsSync, readFileSync } from 'node:fs';

/** A dictionary of the handbook: English sentences of docblocks with their Chinese. */
export type Dictionary = Readonly<Record<string, string>>;

const ROOT = new URL('../../', import.meta.url);

/** The sentences that widgets share; a widget's own stand in its folder. */
export const SHARED = 'scripts/readme/zh-CN.json';

export const FIGURE_FILE = 'src/figure/handbook.zh-CN.json';

export const ownFile = (widget: string): string => `src/widgets/${widget}/handbook.zh-CN.json`;

export const readDictionary = (file: string): Dictionary => {
  const url = new URL(file, ROOT);
  return existsSync(url) ? (JSON.parse(readFileSync(url, 'utf8')) as Dictionary) : {};
};

/**
 * Problems of the dictionaries, by their files: sentences of a widget that neither its own nor the shared one translates, and
 * translations that no sentence needs.
 */
export const dictionaryProblems = (
  shared: Dictionary,
  widgets: readonly { file: string; own: Dictionary; sentences: readonly string[] }[],
): string[] => {
  const unused = (file: string, dictionary: Dictionary, sentences: readonly string[]): string[] =>
    Object.keys(dictionary)
      .filter((sentence) => !sentences.includes(sentence))
      .map((sentence) => `${file}: not used: ${sentence}`);
  return [
    ...widgets.flatMap(({ file, own, sentences }) => [
      ...[...new Set(sentences)]
        .filter((sentence) => !own[sentence] && !shared[sentence])
        .map((sentence) => `${file}: no translation: ${sentence}`),
      ...unused(file, own, sentences),
    ]),
    ...unused(
      SHARED,
      shared,
      widgets.flatMap(({ sentences }) => sentences),
    ),
  ];
};
