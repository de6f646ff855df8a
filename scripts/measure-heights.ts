/**
 * Measures how high every view is at every width, in faces of unlike widths, and writes what a page keeps free for it. Needs the
 * built files and a browser; run it after a change of layout or wording. `test/browser/places.test.ts` holds it to what is drawn.
 *
 *   npm run build:widgets && npm run heights
 */
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { LOCALES } from '../src/core/locale.js';
import { CHROMIUM_ARGS, findChromium } from './find-chromium.mjs';
import { generate } from './generated-file.js';
import { segmentsOf } from './heights/fit.js';
import { measure } from './heights/measure.js';
import { staticHandler } from './static-server.js';

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const server = createServer(staticHandler(folder('../test/pages'), folder('../dist')));
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const { port } = server.address() as { port: number };
const executablePath = await findChromium();
const heights = await Promise.all(
  LOCALES.map(async (locale) => {
    const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS });
    try {
      return [...(await measure(browser, `http://127.0.0.1:${port}/blank/`, locale))];
    } finally {
      await browser.close();
    }
  }),
);
server.close();

const entries = heights.flat().map(([key, points]) => {
  const segments = segmentsOf(points).flatMap(({ from, slope, base, digits }) => [
    Number(from.toFixed(2)),
    slope,
    base,
    digits,
  ]);
  return `  '${key}': ${JSON.stringify(segments)},`;
});

generate(
  'src/static/heights.ts',
  `// Written by scripts/measure-heights.ts. Do not edit: run \`npm run heights\`.

/**
 * For each view and language: widths of the frame's content, each with what its height takes from it on: a part of the width,
 * a base, and a number of digits' widths. Widths and bases are parts of the text's size.
 */
// prettier-ignore
export const HEIGHTS: Record<string, readonly number[]> = {
${entries.join('\n')}
};
`,
  'npm run heights',
);
