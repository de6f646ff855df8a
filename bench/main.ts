/**
 * Measures what our widgets cost a reader, beside their peers, in one run of one browser on one machine: the numbers of
 * two runs are not to be compared, their ratios are. `paint.ts` says how the time until a visual is painted is found.
 *
 *   npm ci --prefix bench && npm run build && npm run bench -- --rounds 5 --json bench.json
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { type Browser } from 'playwright-core';
import { launchChromium } from '../scripts/find-chromium.mjs';
import { candidatesOf } from './candidates/index.js';
import { MANY, PAGE } from './conditions.js';
import { WIDGETS, type WidgetName } from './content.js';
import { cyclesTable, measureCycles } from './cycles.js';
import { manyTable, measureMany } from './many.js';
import { addPages, measurePages, summariesOf } from './page-cost.js';
import { pageTables, ratioLines } from './page-report.js';
import { OWN_URL, addFile, addFolder, serve, type Site } from './server.js';

/** What Vega, Chart.js and DSFR Chart are installed into. */
const PEERS = fileURLToPath(new URL('node_modules', import.meta.url));

const PARTS = ['page', 'many', 'cycles'] as const;
type Part = (typeof PARTS)[number];

interface Options {
  dist: string;
  rounds: number;
  only?: Part;
  widgets: WidgetName[];
  json?: string;
  pictures?: string;
}

const toRounds = (text: string): number => {
  if (!/^[1-9]\d{0,2}$/.test(text)) throw new InvalidArgumentError('Give a whole number from 1 to 999.');
  return Number(text);
};

const toWidgets = (text: string): WidgetName[] => {
  const given = text.split(',').map((word) => word.trim());
  const unknown = given.find((word) => !WIDGETS.some((widget) => widget === word));
  if (unknown !== undefined)
    throw new InvalidArgumentError(`No widget "${unknown}". There are: ${WIDGETS.join(', ')}.`);
  return WIDGETS.filter((widget) => given.includes(widget));
};

const say = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const measure = async (browser: Browser, origin: string, site: Site, options: Options) => {
  const { dist, rounds, only, widgets } = options;
  const wanted = (part: Part) => only === undefined || only === part;
  const entries = wanted('page') ? await addPages(site, candidatesOf(dist), widgets) : [];
  return {
    page: await measurePages(browser, origin, entries, { rounds, pictures: options.pictures ?? null, say }),
    many: wanted('many') ? await measureMany(browser, origin, site, { dist, say }) : [],
    cycles: wanted('cycles') ? await measureCycles(browser, origin, site, { widgets, say }) : [],
  };
};

const report = ({ page, many, cycles }: Awaited<ReturnType<typeof measure>>, rounds: number): void => {
  if (page.length > 0) {
    const { width, down, latency, slowdown } = PAGE;
    print(
      `Page cost: ${width} px, ${(down ?? 0) / 1000} Mbit/s, ${latency} ms, processor ${slowdown} times slower, gzip; ` +
        `median of ${rounds}. KB are 1000 bytes.\n`,
    );
    print(`${pageTables(page)}\n`);
    print(`Ratios (from this one run, medians):\n\n${ratioLines(page).join('\n')}\n`);
  }
  if (many.length > 0) {
    print(`Many widgets on one page: processor ${MANY.slowdown} times slower, one load each, nobody touches it.\n`);
    print(`${manyTable(many)}\n`);
  }
  if (cycles.length > 0) print(`Attached and detached: before → after, collected.\n\n${cyclesTable(cycles)}\n`);
};

const run = async (given: Options): Promise<void> => {
  const options = { ...given, dist: resolve(given.dist) };
  if (!existsSync(join(options.dist, 'qj-widgets.js')))
    throw new Error(`${given.dist} holds no qj-widgets.js. Run \`npm run build\` first, or give --dist DIR.`);
  if (options.only !== 'many' && options.only !== 'cycles' && !existsSync(PEERS))
    throw new Error('The peers are not installed. Run `npm ci --prefix bench` first: they are a package of their own.');
  if (options.pictures !== undefined) mkdirSync(options.pictures, { recursive: true });

  const site: Site = new Map();
  addFile(site, '/blank.html', '<!doctype html><title>blank</title><link rel="icon" href="data:,">');
  addFolder(site, OWN_URL, options.dist);
  const server = await serve(site);
  const date = new Date().toISOString();
  try {
    const browser = await launchChromium();
    try {
      const measured = await measure(browser, server.origin, site, options);
      report(measured, options.rounds);
      if (options.json !== undefined) {
        const page = measured.page.map((row) => ({ ...row, summary: summariesOf(row) }));
        const all = {
          date,
          chromium: browser.version(),
          rounds: options.rounds,
          conditions: { page: PAGE, many: MANY },
          ...measured,
          page,
        };
        writeFileSync(options.json, `${JSON.stringify(all, null, 2)}\n`);
      }
    } finally {
      await browser.close();
    }
  } finally {
    server.close();
  }
};

const program = new Command('bench')
  .description('What our widgets cost a reader, beside their peers, measured in a real Chromium.')
  .option('--dist <dir>', 'the built files', 'dist')
  .option('--rounds <n>', 'rounds that count, after one that warms up', toRounds, 5)
  .addOption(new Option('--only <part>', 'one part of the bench').choices(PARTS))
  .option('--widgets <list>', `of ${WIDGETS.join(',')}`, toWidgets, [...WIDGETS])
  .option('--json <file>', 'write everything that was measured, round by round')
  .option('--pictures <dir>', 'keep a picture of every candidate page, to see that it shows its content')
  .exitOverride()
  .action(run);

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    // Commander has printed its message; help is no error.
    process.exitCode = error.exitCode === 0 ? 0 : 2;
  } else {
    process.stderr.write(`bench: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
