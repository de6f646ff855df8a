import { readFileSync, readdirSync } from 'node:fs';
import { catalogue } from '../src/catalogue/all.js';
import { toLocale } from '../src/core/locale.js';
import { escapeMarkup, fallbackText } from '../src/view/text.js';
import { gaugeModel } from '../src/widgets/target-gauge/model.js';
import { subjectOf } from '../src/widgets/target-gauge/subject.js';
import { generate } from './generated-file.js';

/** Writes the text inside every tag of the sample pages; with `--check` only says whether it is current. */

const TAG = /(<qj-target-gauge\b[^>]*?\btarget="([^"]*)"[^>]*>)[^<]*(<\/qj-target-gauge)/g;

const folder = new URL('../demo/', import.meta.url);
for (const name of readdirSync(folder).filter((file) => file.endsWith('.html'))) {
  const before = readFileSync(new URL(name, folder), 'utf8');
  const locale = toLocale(/<html[^>]* lang="([^"]*)"/.exec(before)?.[1]);
  const after = before.replace(TAG, (_, open: string, id: string, close: string) => {
    const model = gaugeModel(catalogue, subjectOf(catalogue, id), {}, locale);
    return open + escapeMarkup(fallbackText(model, catalogue)) + close;
  });
  generate(`demo/${name}`, after, 'npm run demo:texts');
}
