/**
 * Measures the height of every view at every width, in faces of different widths, and writes the space that a page reserves for
 * it. Needs the built files and a browser; run it after a change of layout or wording. `test/browser/places.test.ts` compares
 * it with the drawings.
 *
 *   npm run build:widgets && npm run heights
 */
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { LOCALES } from '../src/core/locale.js';
import { TEXT_SIZE } from '../src/theme/tokens.js';
import { launchChromium } from './find-chromium.mjs';
import { generate } from './generated-file.js';
import { segmentsOf } from './heights/fit.js';
import { measure } from './heights/measure.js';
import { staticHandler } from './static-server.js';

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const server = createServer(staticHandler(folder('../test/pages'), folder('../dist')));
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const { port } = server.address() as { port: number };
const heights = await Promise.all(
  LOCALES.map(async (locale) => {
    const browser = await launchChromium();
    try {
      return [...(await measure(browser, `http://127.0.0.1:${port}/blank/`, locale))];
    } finally {
      await browser.close();
    }
  }),
);
server.close();

/** The widths of digits in the faces that heights are fitted to. */
const points = heights.flat().flatMap(([, all]) => all);
const [narrow = 0, usual = 0, wide = 0] = [
  ...new Set(points.filter(({ fitted }) => fitted).map(({ digit }) => digit)),
].sort((a, b) => a - b);

const entries = heights.flat().map(([key, own]) => {
  const segments = segmentsOf(own, [narrow, usual, wide]).flatMap(({ from, slope, base, digits, wider }) => [
    Number((from * TEXT_SIZE).toFixed(2)),
    slope,
    base,
    digits,
    wider,
  ]);
  return `  '${key}': ${JSON.stringify(segments)},`;
});

generate(
  'src/static/heights.ts',
  `// Written by scripts/measure-heights.ts. Do not edit: run \`npm run heights\`.

/** The width of a digit in the usual face, as a part of the text's size. */
export const USUAL_DIGIT = ${usual};

/**
 * For each view and language: widths of the frame's content, in CSS pixels with text of the usual size, each with what its height
 * takes from it on: a part of the width, a base as a part of the text's size, a number of digits' widths, and a number of times
 * that by which they are wider than in the usual face.
 */
// prettier-ignore
export const HEIGHTS: Record<string, readonly number[]> = {
${entries.join('\n')}
};
`,
  'npm run heights',
);
