import type { Plugin } from 'vite';

/** Drops comments and needless white space from the style sheets that stand in template literals. */
const minify = (css: string): string =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .trim();

/** A page pays for every byte of the script, so its style sheets are minified too; a minifier leaves texts alone. */
export const stylesPlugin = (): Plugin => ({
  name: 'qj-styles',
  apply: 'build',
  transform: {
    order: 'pre',
    filter: { id: /\/src\/.*styles\.ts$/ },
    handler: (code) => code.replace(/css`([^`]*)`/g, (_, css: string) => `css\`${minify(css)}\``),
  },
});
