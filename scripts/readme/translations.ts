/** The dictionary of the handbook: English sentences of docblocks with their Chinese. */
export type Dictionary = Readonly<Record<string, string>>;

/** Problems of a dictionary: sentences without a translation, and translations that no sentence needs. */
export const dictionaryProblems = (dictionary: Dictionary, sentences: readonly string[]): string[] => {
  const wanted = new Set(sentences);
  return [
    ...[...wanted].filter((sentence) => !dictionary[sentence]).map((sentence) => `no translation: ${sentence}`),
    ...Object.keys(dictionary)
      .filter((sentence) => !wanted.has(sentence))
      .map((sentence) => `not used: ${sentence}`),
  ];
};
