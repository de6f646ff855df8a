/**
 * Draws the previews of the views' pages, `embed/<view>.png`. A picture that was drawn before is taken from a cache: most builds
 * change few of them.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { catalogue } from '../src/catalogue/all.js';
import { LOCALES } from '../src/core/locale.js';
import { cardFiles } from '../src/static/card-files.js';
import { fontChoice, pngOf } from '../src/static/png.js';

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const DIST = folder('../dist/');
const CACHE = folder('../node_modules/.cache/qj-cards/');

/** Of the project, so that previews are the same wherever the build runs. */
const FONTS = ['400Regular/NotoSansSC_400Regular.ttf', '700Bold/NotoSansSC_700Bold.ttf'].map((path) =>
  folder(`../node_modules/@expo-google-fonts/noto-sans-sc/${path}`),
);

const choices = Object.fromEntries(
  await Promise.all(LOCALES.map(async (locale) => [locale, await fontChoice(FONTS, locale)] as const)),
);

mkdirSync(CACHE, { recursive: true });
for (const [path, make] of cardFiles(catalogue)) {
  const { svg, model } = make();
  const known = join(CACHE, `${createHash('sha256').update(svg).digest('hex')}.png`);
  const choice = choices[model.locale];
  if (!existsSync(known) && choice) {
    // Written to a draft first: a build that is stopped leaves no half picture.
    writeFileSync(`${known}.draft`, await pngOf(svg, choice, 1));
    renameSync(`${known}.draft`, known);
  }
  mkdirSync(dirname(join(DIST, path)), { recursive: true });
  writeFileSync(join(DIST, path), readFileSync(known));
}
