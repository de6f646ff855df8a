/**
 * A character's width in em: full for CJK and full-width forms; for the rest what wide Latin faces need, because a label whose
 * width is underestimated would be cut off.
 */
const charWidth = (char: string): number => {
  if (/[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFF60\u3000-\u303F“”‘’—…%mwMW@]/.test(char)) return 1;
  if (/[A-Z]/.test(char)) return 0.78;
  // Letters of other scripts may be as wide as Chinese ones.
  return /[ -~]/.test(char) ? 0.62 : /[\u00A0-\u024F\u2010-\u2027]/.test(char) ? 0.7 : 1;
};

/** An estimate of a text's width in pixels, for layouts that must work without a DOM. */
export const textWidth = (text: string, fontSize: number): number =>
  Array.from(text).reduce((sum, char) => sum + charWidth(char), 0) * fontSize;

/** A last line of less than this, in em, is an orphan: one Chinese character. */
const ORPHAN = 1.9;

const CLOSING = '，。；：、！？）”’》…';

/**
 * Moves pieces from the last line but one to the last, until that is no orphan; two lines of very unequal length are balanced.
 */
const evenOut = (lines: string[][], width: number, fontSize: number): void => {
  const [before, last] = lines.slice(-2);
  if (!before || !last) return;
  // Closing punctuation does not keep a single character from being an orphan.
  const length = (line: readonly string[]) => textWidth(line.join('').trim().replace(TRAILING, ''), fontSize);
  const wanted = lines.length === 2 && length(last) < width / 3 ? length([...before, ...last]) / 2 : ORPHAN * fontSize;
  while (before.length > 1 && length(last) < wanted) {
    const piece = before[before.length - 1] ?? '';
    const longer = length([piece, ...last]);
    if (longer > width || longer > length(before.slice(0, -1)) + fontSize * 1.1) return;
    last.unshift(piece);
    before.pop();
  }
};

const TRAILING = new RegExp(`[${CLOSING}]+$`);

/** What stays on a line with the piece before it: closing punctuation, a plus sign, a separating dot, a space. */
const AFTER = `[+${CLOSING},;:.)]*(?:\\s·)?\\s?`;

/** What words and numbers of Latin script are made of, with the signs that stand in or behind them. */
const LATIN = `[\\w\\u00C0-\\u024F.,;%()/:+’'–-]`;

const PIECES = new RegExp(
  [
    // A number and its unit: 5位, 3园区.
    `[“‘（《]*${LATIN}*\\d[万亿]*\\p{Script=Han}(?:\\p{Script=Han}(?!\\p{Script=Han}))?${AFTER}`,
    `[“‘（《]*${LATIN}+${AFTER}`,
    '\\s',
    `[“‘（《]*\\p{Script=Han}+${AFTER}`,
    `[“‘（《]*[^\\w\\s“‘（《]${AFTER}`,
    '.',
  ].join('|'),
  'gu',
);

/** The pieces of a piece that is wider than its line: it breaks after dashes between names, but not within dates and Latin words. */
const SHORTER = new RegExp(`[a-z(][a-z.,()’'-]*–(?=[a-z])|${LATIN}+\\s?|.`, 'gisu');

/** Splits a run of Chinese, but not after its first character or before its last one, since most words have two characters. */
const breakable = (run: string): string[] => {
  const [, first = '', middle = '', last = ''] =
    /^(\P{Script=Han}*\p{Script=Han}{2})(\p{Script=Han}*)(\p{Script=Han}{2}\P{Script=Han}*)$/u.exec(run) ?? [];
  return first ? [first, ...Array.from(middle), last] : [run];
};

/** The width of a line, without the space that it ends with. */
const lineWidth = (pieces: readonly string[], fontSize: number): number =>
  textWidth(pieces.join('').trimEnd(), fontSize);

/** Where a line ends best: behind a clause, or at a separating dot. */
const CLAUSE = new RegExp(`[${CLOSING},;:·]\\s?$`);

/** Headings and captions; in a longer text nobody minds where a line ends. */
const MOST_LINES = 3;

/** Ends a line of a short text with a clause, the last one that can be, if the next line holds what follows; tells whether one does. */
const endWithClause = (lines: string[][], width: number, fontSize: number): boolean => {
  for (let at = lines.length - 1; at > 0 && lines.length <= MOST_LINES; at -= 1) {
    const [line = [], next = []] = lines.slice(at - 1);
    let count = line.length;
    while (count > 0 && !CLAUSE.test(line[count - 1] ?? '')) count -= 1;
    const isLong = lineWidth(line.slice(0, count), fontSize) > width / 3;
    if (isLong && lineWidth([...line.slice(count), ...next], fontSize) <= width) {
      next.unshift(...line.splice(count));
      return true;
    }
  }
  return false;
};

/**
 * Breaks a text into lines no wider than `width`: between clauses where it is short, at separating dots, between words, between
 * Chinese characters, and within a word that is too long. No line begins with a separating dot, none begins or ends with one character
 * next to punctuation, and the last is more than one character.
 */
export const wrapText = (text: string, width: number, fontSize: number): string[] => {
  const fits = (piece: string) => lineWidth([piece], fontSize) <= width;
  const words = (text.match(PIECES) ?? []).flatMap(breakable);
  const pieces = words.flatMap((word) =>
    fits(word) ? [word] : (word.match(SHORTER) ?? []).flatMap((piece) => (fits(piece) ? [piece] : Array.from(piece))),
  );
  const lines: string[][] = [];
  let line: string[] = [];
  for (const piece of pieces) {
    if (line.length > 0 && lineWidth([...line, piece], fontSize) > width) {
      lines.push(line);
      line = piece.trimStart() ? [piece.trimStart()] : [];
    } else {
      line.push(piece);
    }
  }
  if (line.length > 0) lines.push(line);
  if (!endWithClause(lines, width, fontSize)) evenOut(lines, width, fontSize);
  return lines.map((pieces, index) => (index < lines.length - 1 ? pieces.join('').trimEnd() : pieces.join('')));
};
