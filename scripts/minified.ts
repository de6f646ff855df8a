import { notice } from './notices.js';

/**
 * How what browsers load is written. In ASCII: a plain script without a charset of its own is read in that of the page, which
 * may be GBK; and it compresses better. Without comments, the notes
 * that bundlers leave for each other, but for the line that names what a file holds of others.
 */
export const MINIFIED = {
  comments: false,
  postBanner: notice,
  minify: { compress: true, mangle: true, codegen: { asciiOnly: true } },
} as const;
