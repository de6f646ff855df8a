/**
 * Measures how high every view is at every width, and writes what a page keeps free for it. Needs the built files and a
 * browser; run it after a change of layout or wording. `test/browser/places.test.ts` holds it to what is drawn.
 *
 *   npm run build:widgets && npm run heights
 */
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { catalogue } from '../src/catalogue/all.js';
import { LOCALES } from '../src/core/locale.js';
import { WIDGETS } from '../src/static/views.js';
import { CHROMIUM_ARGS, findChromium } from './find-chromium.mjs';
import { generate } from './generated-file.js';
import { segmentsOf, type Point } from './height-segments.js';
import { staticHandler } from './static-server.js';

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const FROM = 240;
const TO = 1120;
const STEP = 4;

const server = createServer(staticHandler(folder('../test/pages'), folder('../dist')));
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const { port } = server.address() as { port: number };
const browser = await chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_ARGS });
const heights = new Map<string, Point[]>();
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 6000 } });
  await page.goto(`http://127.0.0.1:${port}/blank/`);
  for (const { widget, tag, attribute, ids } of WIDGETS) {
    for (const locale of LOCALES) {
      for (let width = FROM; width <= TO; width += STEP) {
        const measured = await page.evaluate(
          async ([tagName, name, lang, size, views]) => {
            const script: string = ['', 'qj', 'qj-widgets.js'].join('/');
            await import(script);
            const elements = views.map((view) => {
              const element = document.createElement(tagName);
              element.setAttribute(name, view);
              element.setAttribute('lang', lang);
              element.style.setProperty('--qj-padding', '0px');
              element.style.width = `${size}px`;
              return element;
            });
            document.body.replaceChildren(...elements);
            // No function of its own: the page does not have the helpers that a compiler adds for names.
            while (
              !elements.every(
                ({ shadowRoot }) =>
                  shadowRoot?.querySelector('.static svg') &&
                  shadowRoot.querySelector<HTMLElement>('.canvas')?.style.height,
              )
            ) {
              await new Promise((resolve) => setTimeout(resolve, 5));
            }
            return elements.map((element) => element.getBoundingClientRect().height);
          },
          [tag, attribute, locale, width, ids(catalogue)] as const,
        );
        ids(catalogue).forEach((id, index) => {
          const key = `${widget}/${id} ${locale}`;
          const known = heights.get(key) ?? [];
          known.push([width, Math.ceil(measured[index] ?? 0)]);
          heights.set(key, known);
        });
      }
      console.log(widget, locale);
    }
  }
} finally {
  await browser.close();
  server.close();
}

/** What a drawing grows, and a line that wraps may add, between two measured widths. */
const BETWEEN = 6;

/** Between two measured widths the greater height counts. */
const enough = (points: readonly Point[]): Point[] =>
  points.map(([width, height], index): Point => [
    width,
    Math.max(height, points[index - 1]?.[1] ?? 0, points[index + 1]?.[1] ?? 0) + BETWEEN,
  ]);

const entries = [...heights].map(([key, points]) => {
  const segments = segmentsOf(enough(points)).flatMap(({ from, slope, base }) => [from, slope, base]);
  return `  '${key}': ${JSON.stringify(segments)},`;
});

generate(
  'src/static/heights.ts',
  `// Written by scripts/measure-heights.ts. Do not edit: run \`npm run heights\`.

/** For each view and language: widths of the frame's content, each with a slope and a base of its height that hold from it on. */
// prettier-ignore
export const HEIGHTS: Record<string, readonly number[]> = {
${entries.join('\n')}
};
`,
  'npm run heights',
);
