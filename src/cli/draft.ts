import { strFromU8, unzipSync } from 'fflate/browser';
import { UsageError } from './usage-error.js';

/** How a draft is written. Markdown is text: its marks are no part of any figure. */
export const DRAFT_TYPES = ['text', 'html', 'docx'] as const;

export type DraftType = (typeof DRAFT_TYPES)[number];

const ENDINGS: Readonly<Record<string, DraftType>> = { '.html': 'html', '.htm': 'html', '.docx': 'docx' };

export const draftTypeOf = (ending: string): DraftType => ENDINGS[ending.toLowerCase()] ?? 'text';

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
const entity = (whole: string, name: string): string => {
  const code = /^#x/i.test(name)
    ? Number.parseInt(name.slice(2), 16)
    : name.startsWith('#')
      ? Number(name.slice(1))
      : Number.NaN;
  const character = Number.isInteger(code) && code > 0 && code < 0x10000 ? String.fromCharCode(code) : ENTITIES[name];
  return character === undefined ? whole : character.padEnd(whole.length);
};

/** The text of a page, each character where it stands in the file: tags, scripts and comments are as many spaces. */
export const htmlText = (html: string): string =>
  html
    .replace(/<!--[^]*?(?:-->|$)/g, blank)
    .replace(/<(script|style|template|noscript|svg|head)\b[^]*?(?:<\/\1\s*>|$)/gi, blank)
    .replace(/<\/?[a-z][^<>]*>/gi, (tag) => (BLOCKS.test(tag) ? `\n${blank(tag).slice(1)}` : blank(tag)))
    .replace(/&(#?\w+);/g, entity);

/** The paragraphs of a Word document, a line each; what was deleted while changes were tracked is not in it. */
export const docxText = (file: Uint8Array): string => {
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(file, { filter: ({ name }) => name === 'word/document.xml' });
  } catch (error) {
    throw new UsageError('the file is no .docx file: it cannot be unpacked.', { cause: error });
  }
  const body = parts['word/document.xml'];
  if (!body) throw new UsageError('the file is no .docx file: it has no word/document.xml.');
  const marks = strFromU8(body).match(/<w:t\b[^>]*>[^<]*<\/w:t>|<w:(?:br|tab|cr)\b[^>]*>|<\/w:p>/g) ?? [];
  return marks
    .map((mark) => {
      if (mark === '</w:p>') return '\n';
      const text = /^<w:t\b[^>]*>([^<]*)/.exec(mark)?.[1];
      return text === undefined
        ? ' '
        : text.replace(/&(#?\w+);/g, (whole, name: string) => entity(whole, name).trimEnd() || ' ');
    })
    .join('');
};

export const draftText = (content: Uint8Array, type: DraftType): string => {
  if (type === 'docx') return docxText(content);
  const text = new TextDecoder().decode(content);
  return type === 'html' ? htmlText(text) : text;
};
