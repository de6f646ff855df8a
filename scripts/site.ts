/**
 * Makes `site/`, a folder for any static host: start page, builder, sample pages, handbook, Storybook. All addresses are relative,
 * so that it works in a sub-folder too.
 *
 *   npm run site            # builds what it needs
 *   npx tsx scripts/site.ts # from the builds that are there
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { makeSite } from './site/make.js';

const folder = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

for (const [built, command] of [
  ['dist/builder/index.html', 'npm run build'],
  ['storybook-static/index.html', 'npm run storybook:build'],
] as const)
  if (!existsSync(folder(built))) {
    console.error(`${built} is missing: run \`${command}\` first, or \`npm run site\`, which does both.`);
    process.exit(1);
  }

makeSite(folder('site'));
console.log('site/ is ready: any web server can serve it, also from a sub-folder.');
