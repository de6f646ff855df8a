/**
 * Measures how high every view of chains and maps is at every width, and writes what an element reserves before anything has loaded. Needs the
 * built files and a browser; run it after a change of layout or wording. `test/browser/chain-heights.test.ts` holds it to what
 * is drawn.
 *
 *   npm run build:widgets && npm run heights
 */
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { catalogue } from '../src/catalogue/all.js';
import { WIDGETS } from '../src/cli/views.js';
import { LOCALES, type Locale } from '../src/core/locale.js';
import { chainLayout } from '../src/widgets/industry-chain/layout.js';
import { chainModel } from '../src/widgets/industry-chain/model.js';
import { subjectOf } from '../src/widgets/industry-chain/subject.js';
import { CHROMIUM_ARGS, findChromium } from './find-chromium.mjs';
import { generate } from './generated-file.js';
import { staticHandler } from './static-server.js';

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const FROM = 240;
const TO = 1120;
const STEP = 16;
/** A drop smaller than this is not worth a step of its own. */
const DROP = 56;

type Step = [width: number, height: number];

/** Heights as steps: from each width on this height is enough, up to the next. */
const stepsOf = (heights: readonly Step[]): Step[] => {
  // Between two measured widths the greater of both counts.
  const enough = heights.map(([width, height], index): Step => [width, Math.max(height, heights[index + 1]?.[1] ?? 0)]);
  const steps: Step[] = [];
  let least = 0;
  for (const [width, height] of enough) {
    const last = steps[steps.length - 1];
    const [low, high] = [Math.min(least, height), Math.max(last?.[1] ?? 0, height)];
    if (last && high - low < DROP) {
      last[1] = high;
      least = low;
    } else {
      steps.push([last ? width : 0, height]);
      least = height;
    }
  }
  return steps;
};

/** How much higher a chain is at some width between this step and the next: heights do not fall steadily. */
const growth = (id: string, locale: Locale, width: number): number => {
  const model = chainModel(catalogue, subjectOf(catalogue, id), {}, locale);
  const at = (offset: number) => chainLayout(model, width + offset).height;
  return Math.max(...Array.from({ length: STEP }, (_, offset) => at(offset))) - at(0);
};

/** The gauge's views are alike: its styles know their heights. */
const MEASURED = WIDGETS.filter(({ widget }) => widget !== 'target-gauge');

const server = createServer(staticHandler(folder('../test/pages'), folder('../dist')));
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const { port } = server.address() as { port: number };
const browser = await chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_ARGS });
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 6000 } });
  await page.goto(`http://127.0.0.1:${port}/blank/`);
  for (const { widget, tag, attribute, ids } of MEASURED) {
    const entries: string[] = [];
    for (const id of ids(catalogue)) {
      for (const locale of LOCALES) {
        const heights: Step[] = [];
        for (let width = FROM; width <= TO; width += STEP) {
          const height = await page.evaluate(
            async ([tagName, name, view, lang, size]) => {
              const script: string = ['', 'qj', 'qj-widgets.js'].join('/');
              await import(script);
              document.body.replaceChildren();
              const element = document.createElement(tagName);
              element.setAttribute(name, view);
              element.setAttribute('lang', lang);
              element.style.setProperty('--qj-min-height', '0px');
              element.style.setProperty('--qj-padding', '0px');
              element.style.width = `${size}px`;
              document.body.append(element);
              const root = element.shadowRoot;
              for (;;) {
                await new Promise((resolve) => setTimeout(resolve, 20));
                const visual = root?.querySelector<HTMLElement>('.visual');
                const svg = root?.querySelector('.chart svg');
                if (visual && svg && Number(svg.getAttribute('height')) === visual.clientHeight && visual.style.height)
                  break;
              }
              return root?.querySelector('.content')?.getBoundingClientRect().height ?? 0;
            },
            [tag, attribute, id, locale, width] as const,
          );
          heights.push([width, Math.ceil(height) + 4 + (widget === 'industry-chain' ? growth(id, locale, width) : 0)]);
        }
        entries.push(`  '${id} ${locale}': ${JSON.stringify(stepsOf(heights).flat())},`);
        console.log(id, locale);
      }
    }
    generate(
      `src/widgets/${widget}/heights.ts`,
      `// Written by scripts/measure-heights.ts. Do not edit: run \`npm run heights\`.

/** For each view and language: widths of the frame's content, each with the height that is enough from it on. */
// prettier-ignore
export const HEIGHTS: Record<string, readonly number[]> = {
${entries.join('\n')}
};
`,
      'npm run heights',
    );
  }
} finally {
  await browser.close();
  server.close();
}
