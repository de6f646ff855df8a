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

/** As many pieces as each line holds. */
const filled = (pieces: readonly string[], width: number, fontSize: number): string[][] => {
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
  return lines;
};

/** Where a line ends best; after a separating dot it still ends better than in the middle of a Chinese word. */
const CLAUSE = /[：:；;，,。]$/;
const DOT = '·';

/** Headings and captions; in a longer text nobody minds where a line ends. */
const MOST_LINES = 3;

/** Ends the lines of a short text with its clauses, in as many lines as before; none becomes much shorter than the others. */
const byClauses = (lines: string[][], width: number, fontSize: number): string[][] => {
  const [first = [], ...rest] = lines;
  if (rest.length === 0 || lines.length > MOST_LINES) return lines;
  const pieces = lines.flat();
  const withinWord = /\p{Script=Han}\n\p{Script=Han}/u.test(`${first.join('')}\n${rest.flat().join('')}`);
  const least = Math.max(width / (rest.length > 1 ? 2 : 4), 2 * ORPHAN * fontSize);
  let best = { lines: [first, ...byClauses(rest, width, fontSize)], unequal: Infinity };
  for (let count = 1; count < pieces.length; count += 1) {
    const head = pieces.slice(0, count);
    const line = head.join('').trimEnd();
    const length = textWidth(line, fontSize);
    if (length > width) break;
    if (length < least || !(CLAUSE.test(line) || (withinWord && line.endsWith(DOT)))) continue;
    const tail = filled(pieces.slice(count), width, fontSize);
    const left = textWidth(tail.flat().join('').trimEnd(), fontSize) / rest.length;
    if (tail.length > rest.length || left < Math.min(least, width / 4)) continue;
    const unequal = Math.abs(length - left) + (line.endsWith(DOT) ? width : 0);
    if (unequal < best.unequal) best = { lines: [head, ...byClauses(tail, width, fontSize)], unequal };
  }
  return best.lines;
};

/** Up to this width, in em, what stands between two separating dots is kept whole. */
const WHOLE = 14;

/**
 * Breaks a text into lines no wider than `width`: between clauses where it is short, at separating dots, between words, between
 * Chinese characters, and within a word that is too long. No line begins with a separating dot, none begins or ends with one character
 * next to punctuation, and the last is more than one character.
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
  return byClauses(filled(pieces, width, fontSize), width, fontSize).map((line, index, lines) =>
    index < lines.length - 1 ? line.join('').trimEnd() : line.join(''),
  );
};
