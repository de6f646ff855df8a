import { notice } from './notices.js';

/**
 * How files for browsers are written. ASCII only, because a plain script without its own charset is read in that of the page,
 * which may be GBK; it also compresses better. Comments, including bundlers' annotations, are dropped, except for the line that
 * names the packages in a file.
 */
export const MINIFIED = {
  comments: false,
  postBanner: notice,
  minify: { compress: true, mangle: true, codegen: { asciiOnly: true } },
} as const;
