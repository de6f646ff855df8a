import { readFileSync, readdirSync } from 'node:fs';
import { catalogue } from '../src/catalogue/all.js';
import { WIDGETS } from '../src/static/views.js';
import { toLocale } from '../src/core/locale.js';
import { escapeMarkup, fallbackText } from '../src/view/text.js';
import { generate } from './generated-file.js';

/** Writes the text inside every tag of the sample pages; with `--check` only says whether it is current. */

const folder = new URL('../demo/', import.meta.url);
for (const name of readdirSync(folder).filter((file) => file.endsWith('.html'))) {
  const before = readFileSync(new URL(name, folder), 'utf8');
  const locale = toLocale(/<html[^>]* lang="([^"]*)"/.exec(before)?.[1]);
  const after = WIDGETS.reduce(
    (text, { tag, attribute, model }) =>
      text.replace(
        new RegExp(`(<${tag}\\b[^>]*?\\b${attribute}="([^"]*)"[^>]*>)[^<]*(</${tag})`, 'g'),
        (_, open: string, id: string, close: string) =>
          open + escapeMarkup(fallbackText(model(catalogue, id, locale), catalogue)) + close,
      ),
    before,
  );
  generate(`demo/${name}`, after, 'npm run demo:texts');
}
