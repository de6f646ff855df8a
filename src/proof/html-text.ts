const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

/** Elements that end a line of text; others, as in `<b>1</b>万元`, stand within it. */
const BLOCKS =
  /^<\/?(?:p|div|h[1-6]|li|ul|ol|tr|table|section|article|header|footer|blockquote|br|figure|figcaption)\b/i;
const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  ldquo: '“',
  rdquo: '”',
  mdash: '—',
  percnt: '%',
};

/** A character in as much room as its entity takes. */
export const characterOf = (whole: string, name: string): string => {
  const code = /^#x/i.test(name)
    ? Number.parseInt(name.slice(2), 16)
    : name.startsWith('#')
      ? Number(name.slice(1))
      : Number.NaN;
  const own = Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : undefined;
  const character = Number.isInteger(code) && code > 0 && code < 0x10000 ? String.fromCharCode(code) : own;
  return character === undefined ? whole : character.padEnd(whole.length);
};

/** The text of a page, each character where it stands in the file: tags, scripts and comments are as many spaces. */
export const htmlText = (html: string): string =>
  html
    .replace(/<!--[^]*?(?:-->|$)/g, blank)
    .replace(/<(script|style|template|noscript|svg|head)\b[^]*?(?:<\/\1\s*>|$)/gi, blank)
    .replace(/<\/?[a-z][^<>]*>/gi, (tag) => (BLOCKS.test(tag) ? `\n${blank(tag).slice(1)}` : blank(tag)))
    .replace(/&(#?\w+);/g, characterOf);

const TAG = /<\/(?:p|div|h[1-6]|li|ul|ol|table|tr|td|section|article|span|strong|em|b|i|a|body|html)\s*>|<br\s*\/?>/i;

/** Whether a text is the source of a page rather than text: it has an element's end, or a line break. */
export const isHtmlSource = (text: string): boolean => TAG.test(text);
