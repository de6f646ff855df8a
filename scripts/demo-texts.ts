import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { catalogue } from '../src/catalogue/all.js';
import { toLocale } from '../src/core/locale.js';
import { escapeMarkup, fallbackText } from '../src/view/text.js';
import { gaugeModel } from '../src/widgets/target-gauge/model.js';
import { subjectOf } from '../src/widgets/target-gauge/subject.js';

/** Writes the text inside every tag of the sample pages; with `--check` only says whether it is current. */

const TAG = /(<qj-target-gauge\b[^>]*?\btarget="([^"]*)"[^>]*>)[^<]*(<\/qj-target-gauge)/g;

const folder = new URL('../demo/', import.meta.url);
const stale: string[] = [];
for (const name of readdirSync(folder).filter((file) => file.endsWith('.html'))) {
  const path = fileURLToPath(new URL(name, folder));
  const before = readFileSync(path, 'utf8');
  const locale = toLocale(/<html[^>]* lang="([^"]*)"/.exec(before)?.[1]);
  const after = before.replace(TAG, (_, open: string, id: string, close: string) => {
    const model = gaugeModel(catalogue, subjectOf(catalogue, id), {}, locale);
    return open + escapeMarkup(fallbackText(model, catalogue)) + close;
  });
  if (after === before) continue;
  stale.push(name);
  if (!process.argv.includes('--check')) writeFileSync(path, after);
}
if (process.argv.includes('--check') && stale.length > 0) {
  console.error(`The texts in demo/ are not current (${stale.join(', ')}): run \`npm run demo:texts\`.`);
  process.exit(1);
}
