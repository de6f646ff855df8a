/**
 * A character's width in em: full for CJK and full-width forms, and for the rest what wide Latin faces need, because a label
 * that is taken for too narrow would be cut off.
 */
const charWidth = (char: string): number => {
  if (/[\u2E80-\u9FFF\uF900-\uFAFF\uFF00-\uFF60\u3000-\u303F“”‘’—…]/.test(char)) return 1;
  if (/[%mwMW@]/.test(char)) return 1;
  if (/[A-Z]/.test(char)) return 0.78;
  // Letters of other scripts may be as wide as Chinese ones.
  return /[ -~]/.test(char) ? 0.62 : /[\u00A0-\u024F\u2010-\u2027]/.test(char) ? 0.7 : 1;
};

/** An estimate of a text's width in pixels, for layouts that must hold without a DOM. */
export const textWidth = (text: string, fontSize: number): number =>
  Array.from(text).reduce((sum, char) => sum + charWidth(char), 0) * fontSize;

/** Breaks a text into lines no wider than `width`: between words, anywhere in Chinese, and within a word that is too long. */
export const wrapText = (text: string, width: number, fontSize: number): string[] => {
  // A sign that closes stays with what it closes, one that opens with what follows.
  const words =
    text.match(
      /[“‘（《]*[\w.,%()/:+’'–-]+[，。；：、！？）”》…]*\s?|\s|[“‘（《]*[^\w\s“‘（《][，。；：、！？）”’》…]*|./gu,
    ) ?? [];
  const pieces = words.flatMap((word) => (textWidth(word.trimEnd(), fontSize) > width ? Array.from(word) : [word]));
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    if (line && textWidth((line + piece).trimEnd(), fontSize) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else {
      line += piece;
    }
  }
  return line ? [...lines, line] : lines;
};
