/** Sentences in English are not read yet: their figures are found, and nothing is said of them. */

const UNIT =
  'trillion|billion|million|thousand|percent(?:age points)?|per cent|yuan|dollars|km|kilomet(?:re|er)s|mu|hectares|tons|tonnes|[GMk]Wh?|people|households|enterprises|companies|firms|parks|projects|villages|counties|hours|minutes|months|years';
const LIMIT =
  'more than|less than|at least|no less than|close to|nearly|almost|over|above|under|below|about|around|up to';
const FIGURE = new RegExp(
  `(?:\\b(?:${LIMIT})\\s+)?\\d[\\d,]*(?:\\.\\d+)?\\s*(?:%|(?:${UNIT})\\b)(?:\\s+(?:${UNIT})\\b)*(?:\\s+or (?:more|less|above|below)\\b)?`,
  'gi',
);

/** Whether a sentence is English: words, and no Chinese character. */
export const isEnglish = (sentence: string): boolean =>
  !/\p{Script=Han}/u.test(sentence) && (sentence.match(/[A-Za-z]{2,}/g)?.length ?? 0) > 2;

export const englishFigures = (sentence: string): { start: number; end: number }[] =>
  [...sentence.matchAll(FIGURE)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));
