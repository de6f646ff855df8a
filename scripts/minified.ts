/**
 * How what browsers load is written. In ASCII: a plain script without a charset of its own is read in that of the page, which
 * may be GBK; and it compresses better. Without comments: the notes that bundlers leave for each other.
 */
export const MINIFIED = {
  comments: false,
  minify: { compress: true, mangle: true, codegen: { asciiOnly: true } },
} as const;
