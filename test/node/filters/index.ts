import createDOMPurify from 'dompurify';
import { JSDOM } from 'jsdom';
import sanitizeHtml, { type IOptions } from 'sanitize-html';
import { filterXSS } from 'xss';
import { CKEDITOR, QUILL, TINYMCE, WANGEDITOR } from './editors.js';
import { WORDPRESS } from './wordpress.js';

/** What systems leave of pasted markup: each with its default settings. */

export interface Filter {
  name: string;
  left: (markup: string) => string;
  /** It drops the tags of SVG and keeps the words. */
  keepsDrawnWords: boolean;
  /** It shows the tags that it does not know, instead of dropping them. */
  showsTags: boolean;
  keepsFrames: boolean;
}

const listed = (name: string, options: IOptions | undefined, more: Partial<Filter> = {}): Filter => ({
  name,
  left: (markup) => sanitizeHtml(markup, options),
  keepsDrawnWords: true,
  showsTags: false,
  keepsFrames: false,
  ...more,
});

const { window } = new JSDOM('');
const purify = createDOMPurify(window);

export const FILTERS: readonly Filter[] = [
  listed('WordPress wp_kses_post', WORDPRESS),
  listed('TinyMCE 7', TINYMCE, { keepsDrawnWords: false, keepsFrames: true }),
  listed('CKEditor 5', CKEDITOR),
  listed('Quill 2', QUILL),
  listed('wangEditor 5', WANGEDITOR),
  listed('sanitize-html', undefined),
  listed('DOMPurify', {}, { left: (markup) => purify.sanitize(markup), keepsDrawnWords: false }),
  listed('js-xss', {}, { left: (markup) => filterXSS(markup), showsTags: true }),
  listed('no HTML at all', { allowedTags: [], nonTextTags: ['script', 'style'] }),
];
