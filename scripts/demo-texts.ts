/**
 * Updates the generated parts of the sample pages: the text inside every tag, the style sheets of their views, the snippets
 * that they show, and the strip at their top. It also makes the dark and the large-text variant of the government page. Blocks
 * stand between `<!-- name … -->` and `<!-- /name -->`. With `--check` it only reports what is out of date.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { toLocale } from '../src/core/locale.js';
import { list, strip } from './demo-frame.js';
import { figure, snippet, viewLinks, withTexts } from './demo-snippets.js';
import { generate } from './generated-file.js';

const COMMAND = 'npm run demo:texts';

const folder = new URL('../demo/', import.meta.url);

const localeIn = (markup: string) => toLocale(/<html[^>]* lang="([^"]*)"/.exec(markup)?.[1]);

/** Replaces a block's content, indented like its beginning. */
const fill = (markup: string, name: string, content: (...words: string[]) => string): string =>
  markup.replace(
    new RegExp(`^( *)(<!-- ${name}((?: [^ ]+)*) -->).*?(<!-- /${name} -->)`, 'gms'),
    (_, indent: string, begin: string, words: string, end: string) =>
      [begin, ...content(...words.trim().split(' ')).split('\n'), end].map((line) => indent + line).join('\n'),
  );

const current = (file: string, markup: string): string => {
  const locale = localeIn(markup);
  let page = withTexts(markup, locale);
  page = page.replace(
    /(<!-- figure (\S+) -->).*?(<!-- \/figure -->)/g,
    (_, open: string, fact: string, close: string) => [open, figure(fact, locale), close].join(''),
  );
  page = fill(page, 'snippet', (form = '', tag = '', id = '') => snippet(form, tag, id, locale));
  page = fill(page, 'views', () => viewLinks(page, locale));
  page = fill(page, 'strip', () => strip(file, locale));
  return fill(page, 'list', list);
};

/** Pages that differ from another one only in an attribute and a name. */
const VARIANTS = [
  { file: 'government-dark.html', mark: 'data-theme="dark"', attributes: '', name: '深色版' },
  {
    file: 'government-large.html',
    mark: 'data-theme="light" data-large',
    attributes: ' text-size="large"',
    name: '长者版',
  },
];

const variantOf = (markup: string, { file, mark, attributes, name }: (typeof VARIANTS)[number]): string =>
  markup
    .replace('data-theme="light"', mark)
    .replace(/(<title>[^<]*)/, `$1（${name}）`)
    .replace(/<qj-[a-z-]+ /g, (open) => open.trimEnd() + attributes + ' ')
    .replace(' aria-current="page"', '')
    .replace(`<a href="/${file}">`, `<a href="/${file}" aria-current="page">`);

const variants = new Set(VARIANTS.map(({ file }) => file));
for (const file of readdirSync(folder).filter((name) => name.endsWith('.html') && !variants.has(name))) {
  const markup = current(file, readFileSync(new URL(file, folder), 'utf8'));
  generate(`demo/${file}`, markup, COMMAND);
  if (file !== 'government.html') continue;
  for (const variant of VARIANTS) {
    generate(`demo/${variant.file}`, current(variant.file, variantOf(markup, variant)), COMMAND);
  }
}
