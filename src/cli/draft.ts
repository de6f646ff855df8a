import { strFromU8, unzipSync } from 'fflate/browser';
import { characterOf, htmlText } from '../proof/html-text.js';
import { UsageError } from './usage-error.js';

/** How a draft is written. Markdown is text: its marks are no part of any figure. */
export const DRAFT_TYPES = ['text', 'html', 'docx'] as const;

export type DraftType = (typeof DRAFT_TYPES)[number];

const ENDINGS: Readonly<Record<string, DraftType>> = { '.html': 'html', '.htm': 'html', '.docx': 'docx' };

export const draftTypeOf = (ending: string): DraftType => ENDINGS[ending.toLowerCase()] ?? 'text';

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
        : text.replace(/&(#?\w+);/g, (whole, name: string) => characterOf(whole, name).trimEnd() || ' ');
    })
    .join('');
};

export const draftText = (content: Uint8Array, type: DraftType): string => {
  if (type === 'docx') return docxText(content);
  const text = new TextDecoder().decode(content);
  return type === 'html' ? htmlText(text) : text;
};
