/** The dictionary of the handbook: English sentences of docblocks with their Chinese. */
export type Dictionary = Readonly<Record<string, string>>;

/** What keeps a dictionary from being whole: sentences without a translation, and translations of no sentence. */
export const dictionaryProblems = (dictionary: Dictionary, sentences: readonly string[]): string[] => {
  const wanted = new Set(sentences);
  return [
    ...[...wanted].filter((sentence) => !dictionary[sentence]).map((sentence) => `no translation: ${sentence}`),
    ...Object.keys(dictionary)
      .filter((sentence) => !wanted.has(sentence))
      .map((sentence) => `not used: ${sentence}`),
  ];
};
