/**
 * Measures what our widgets cost a reader, beside their peers, in one run of one browser on one machine: the numbers of
 * two runs are not to be compared, their ratios are. `paint.ts` says how the time until a visual is painted is found.
 *
 *   npm ci --prefix bench && npm run build && npm run bench
 *
 *   --dist DIR        the built files (dist)
 *   --rounds N        rounds that count (5); pages of many widgets get three at most, what no goal is stated against two
 *   --only PART       page, many or cycles; without it the first two
 *   --widgets LIST    only these: gauge,chain,map,figures,tree,framework,timeline
 *   --json FILE       everything that was measured, round by round
 *   --keep            write medians and spreads to bench/result.json, which the handbook quotes: then `npm run readme`
 *   --pictures DIR    a picture of every candidate's page, to see that it shows its content
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Browser } from 'playwright-core';
import { launchChromium } from '../scripts/find-chromium.mjs';
import { formatted } from '../scripts/formatted.js';
import { candidatesOf } from './candidates/index.js';
import { MANY, PAGE } from './conditions.js';
import { WIDGETS, type WidgetName } from './content.js';
import { cyclesTable, measureCycles } from './cycles.js';
import { goalLines, goals } from './goals.js';
import { manyResult, manyTable, measureMany } from './many.js';
import { addPages, measurePages, pageResult } from './page-cost.js';
import { pageTables, tapTable } from './page-report.js';
import { RESULT_FILE, type Result } from './result.js';
import { OWN_URL, addFile, addFolder, serve, type Site } from './server.js';

/** What Vega, Chart.js and DSFR Chart are installed into. */
const PEERS = fileURLToPath(new URL('node_modules', import.meta.url));

const PARTS = ['page', 'many', 'cycles'] as const;
type Part = (typeof PARTS)[number];

/** They differ less from load to load, and each takes long. */
const MOST_MANY_ROUNDS = 3;

interface Options {
  dist: string;
  rounds: number;
  parts: readonly Part[];
  widgets: readonly WidgetName[];
  json: string | undefined;
  keep: boolean;
  pictures: string | undefined;
}

/** What the user can put right. */
class UsageError extends Error {}

const roundsOf = (text: string): number => {
  if (!/^[1-9]\d{0,2}$/.test(text)) throw new UsageError('--rounds: give a whole number from 1 to 999.');
  return Number(text);
};

const widgetsOf = (text: string): WidgetName[] => {
  const given = text.split(',').map((word) => word.trim());
  const unknown = given.find((word) => !WIDGETS.some((widget) => widget === word));
  if (unknown !== undefined) throw new UsageError(`No widget "${unknown}". There are: ${WIDGETS.join(', ')}.`);
  return WIDGETS.filter((widget) => given.includes(widget));
};

const partsOf = (text: string | undefined): readonly Part[] => {
  if (text === undefined) return ['page', 'many'];
  const part = PARTS.find((one) => one === text);
  if (!part) throw new UsageError(`No part "${text}". There are: ${PARTS.join(', ')}.`);
  return [part];
};

/** Not by Commander: a peer brings an old one of its own, which stands nearer. */
const optionsOf = (args: string[]): Options => {
  const { values } = parseArgs({
    args,
    options: {
      dist: { type: 'string', default: 'dist' },
      rounds: { type: 'string', default: '5' },
      only: { type: 'string' },
      widgets: { type: 'string', default: WIDGETS.join() },
      json: { type: 'string' },
      keep: { type: 'boolean', default: false },
      pictures: { type: 'string' },
    },
  });
  const options = {
    dist: resolve(values.dist),
    rounds: roundsOf(values.rounds),
    parts: partsOf(values.only),
    widgets: widgetsOf(values.widgets),
    json: values.json,
    keep: values.keep,
    pictures: values.pictures,
  };
  if (options.keep && (values.only !== undefined || options.widgets.length < WIDGETS.length))
    throw new UsageError('--keep is for a whole run: leave --only and --widgets out.');
  return options;
};

const say = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const measure = async (browser: Browser, origin: string, site: Site, options: Options) => {
  const { dist, rounds, parts, widgets } = options;
  const entries = parts.includes('page') ? await addPages(site, candidatesOf(dist), widgets) : [];
  return {
    page: await measurePages(browser, origin, entries, { rounds, pictures: options.pictures ?? null, say }),
    many: parts.includes('many')
      ? await measureMany(browser, origin, site, { dist, rounds: Math.min(rounds, MOST_MANY_ROUNDS), say })
      : [],
    cycles: parts.includes('cycles') ? await measureCycles(browser, origin, site, { widgets, say }) : [],
  };
};

type Measured = Awaited<ReturnType<typeof measure>>;

const report = ({ page, many, cycles }: Measured, { rounds }: Options): void => {
  if (page.length > 0) {
    const { width, down, latency, slowdown } = PAGE;
    print(
      `Page cost: ${width} px, ${(down ?? 0) / 1000} Mbit/s, ${latency} ms, processor ${slowdown} times slower, gzip; ` +
        `median of ${rounds}. KB are 1000 bytes.\n`,
    );
    print(`${pageTables(page)}\n`);
    print(`${tapTable(page)}\n`);
  }
  if (many.length > 0) {
    print(`Many widgets on one page: processor ${MANY.slowdown} times slower, nobody touches it; medians.\n`);
    print(`${manyTable(many)}\n`);
  }
  if (page.length + many.length > 0) {
    print(`${goalLines(goals({ page: page.map(pageResult), many: many.map(manyResult) })).join('\n')}\n`);
  }
  if (cycles.length > 0) print(`Attached and detached: before → after, collected.\n\n${cyclesTable(cycles)}\n`);
};

const write = async (measured: Measured, options: Options, browser: Browser): Promise<void> => {
  const result: Result = {
    date: new Date().toISOString().slice(0, 10),
    command: ['npm run bench', ...(options.rounds === 5 ? [] : [`-- --rounds ${options.rounds}`])].join(' '),
    chromium: browser.version(),
    rounds: options.rounds,
    page: measured.page.map(pageResult),
    many: measured.many.map(manyResult),
  };
  if (options.json !== undefined) {
    const all = { ...result, conditions: { page: PAGE, many: MANY }, measured };
    writeFileSync(options.json, `${JSON.stringify(all, null, 2)}\n`);
  }
  if (options.keep) writeFileSync(RESULT_FILE, await formatted(JSON.stringify(result), RESULT_FILE));
};

const run = async (options: Options): Promise<void> => {
  if (!existsSync(join(options.dist, 'qj-widgets.js')))
    throw new UsageError(`${options.dist} holds no qj-widgets.js. Run \`npm run build\` first, or give --dist DIR.`);
  if (options.parts.includes('page') && !existsSync(PEERS))
    throw new UsageError(
      'The peers are not installed. Run `npm ci --prefix bench` first: they are a package of their own.',
    );
  if (options.pictures !== undefined) mkdirSync(options.pictures, { recursive: true });

  const site: Site = new Map();
  addFile(site, '/blank.html', '<!doctype html><title>blank</title><link rel="icon" href="data:,">');
  addFolder(site, OWN_URL, options.dist);
  const server = await serve(site);
  try {
    const browser = await launchChromium();
    try {
      const measured = await measure(browser, server.origin, site, options);
      report(measured, options);
      await write(measured, options, browser);
    } finally {
      await browser.close();
    }
  } finally {
    server.close();
  }
};

try {
  await run(optionsOf(process.argv.slice(2)));
} catch (error) {
  const usage = error instanceof UsageError || (error instanceof TypeError && 'code' in error);
  process.stderr.write(`bench: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = usage ? 2 : 1;
}
