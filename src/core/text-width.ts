/**
 * A character's width in em: full for CJK and full-width forms; for the rest what wide Latin faces need, because a label whose
 * width is underestimated would be cut off.
 */
const charWidth = (char: string): number => {
  if (/[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFF60\u3000-\u303F“”‘’—…]/.test(char)) return 1;
  if (/[%mwMW@]/.test(char)) return 1;
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
  const [last, before] = [lines[lines.length - 1], lines[lines.length - 2]];
  if (!last || !before) return;
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
const AFTER = `[+${CLOSING}]*(?:\\s·)?\\s?`;

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

/** What to break a piece into that is wider than its line: after the dashes between names; dates and Latin words are still kept whole. */
const SHORTER = new RegExp(`[a-z(][a-z.,()’'-]*–(?=[a-z])|${LATIN}+\\s?|.`, 'gisu');

/** Splits a run of Chinese, but not after its first character or before its last one, since most words have two characters. */
const breakable = (run: string): string[] => {
  const [, first = '', middle = '', last = ''] =
    /^(\P{Script=Han}*\p{Script=Han}{2})(\p{Script=Han}*)(\p{Script=Han}{2}\P{Script=Han}*)$/u.exec(run) ?? [];
  return first ? [first, ...Array.from(middle), last] : [run];
};

/** Up to this width, in em, what stands between two separating dots is kept whole. */
const WHOLE = 14;

/**
 * Breaks a text into lines no wider than `width`: at separating dots, between words, between Chinese characters, and within a word
 * that is too long.
 * No line begins with a separating dot, none begins or ends with one character next to punctuation, and the last is more than one
 * character.
 */
export const wrapText = (text: string, width: number, fontSize: number): string[] => {
  const fits = (piece: string, most = width) => textWidth(piece.trimEnd(), fontSize) <= most;
  const short = Math.min(width, WHOLE * fontSize);
  const words = (text.match(/.+?(?: · |$)/gs) ?? []).flatMap((part) =>
    fits(part, short) ? [part] : (part.match(PIECES) ?? []).flatMap(breakable),
  );
  const pieces = words.flatMap((word) =>
    fits(word) ? [word] : (word.match(SHORTER) ?? []).flatMap((piece) => (fits(piece) ? [piece] : Array.from(piece))),
  );
  const lines: string[][] = [];
  let line: string[] = [];
  for (const piece of pieces) {
    if (line.length > 0 && textWidth((line.join('') + piece).trimEnd(), fontSize) > width) {
      lines.push(line);
      line = piece.trimStart() ? [piece.trimStart()] : [];
    } else {
      line.push(piece);
    }
  }
  if (line.length > 0) lines.push(line);
  evenOut(lines, width, fontSize);
  return lines.map((pieces, index) => (index < lines.length - 1 ? pieces.join('').trimEnd() : pieces.join('')));
};
