/**
 * Shows every view in the three engines and in an old Chromium, and holds them to one drawing; then uses the builder there as
 * editors do, and holds what they find to the data and to one another.
 *
 *   npm run build && npm run test:engines -- [--missing-ok] [--only views|desk]
 */
import { compare, faultsOf } from './compare.js';
import * as desk from './desk/compare.js';
import { expectedOf } from './desk/expected.js';
import { ENGINES, Missing, withFolder, type Engine } from './engines.js';
import type { Report, Run, Task } from './records.js';
import { PAGES, startSite, type PageName, type Site } from './site.js';

/** What is printed of a long list. */
const SHOWN = 20;

const missingIsFine = process.argv.includes('--missing-ok');

const asked = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : undefined;
const pages = PAGES.filter((name) => asked === undefined || name === asked);
if (pages.length === 0) throw new Error(`--only takes one of ${PAGES.join(', ')}.`);

const say = (name: string, problems: readonly string[], otherwise: string): void => {
  if (problems.length === 0) {
    console.log(`${name}: ${otherwise}`);
    return;
  }
  process.exitCode = 1;
  console.error(`${name}: ${problems.length} problems; ${otherwise}`);
  for (const problem of problems.slice(0, SHOWN)) console.error(`  ${problem}`);
};

const runIn = <Told extends { subject: string }>(
  { name, open }: Engine,
  site: Site,
  page: PageName,
): Promise<Run<Told> | null> =>
  withFolder(async (folder) => {
    const start = Date.now();
    const { address, run } = site.page<Told>(page, name);
    try {
      const { close } = await open(address, folder);
      try {
        const found = await run;
        console.log(
          `${name}: ${page}: ${found.reports.length} reports in ${Math.round((Date.now() - start) / 1000)} s, ${found.agent}`,
        );
        return found;
      } finally {
        close();
      }
    } catch (error) {
      // What nobody waits for any more.
      run.catch(() => undefined);
      const { message } = error as Error;
      const fine = error instanceof Missing && missingIsFine;
      if (!fine) process.exitCode = 1;
      console.error(
        `${name}${error instanceof Missing ? ' is missing' : ' failed'}: ${message}${fine ? ' (passed over)' : ''}`,
      );
      return null;
    }
  });

/** A page in every engine, two at a time, as machines of two cores have it. */
const runAll = async <Told extends { subject: string }>(site: Site, page: PageName): Promise<(Run<Told> | null)[]> => {
  const runs: (Run<Told> | null)[] = [];
  for (let index = 0; index < ENGINES.length; index += 2)
    runs.push(...(await Promise.all(ENGINES.slice(index, index + 2).map((engine) => runIn<Told>(engine, site, page)))));
  return runs;
};

const nameAt = (index: number): string => ENGINES[index]?.name ?? '';

const tryViews = async (site: Site): Promise<void> => {
  const [first, ...others] = await runAll<Report>(site, 'views');
  if (!first) return;
  say(nameAt(0), faultsOf(first.reports), 'no error, nothing refused, nothing overflows');
  others.forEach((run, index) => {
    if (!run) return;
    const { problems, things, furthest } = compare(first, run);
    say(nameAt(index + 1), problems, `${things} places, at most ${furthest.toFixed(1)} px from Chromium's`);
  });
};

const tryDesk = async (site: Site): Promise<void> => {
  const expected = expectedOf(site.origin);
  const runs = await runAll<Task>(site, 'desk');
  const [first] = runs;
  runs.forEach((run, index) => {
    if (!run) return;
    const { reports } = run;
    say(
      nameAt(index),
      [...desk.faultsOf(reports, expected), ...(first ? desk.differences(first, run) : [])],
      `${desk.factsIn(reports)} facts at the builder's page`,
    );
  });
};

const TRIES: Record<PageName, (site: Site) => Promise<void>> = { views: tryViews, desk: tryDesk };

for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => {
    process.exit(1);
  });

const site = await startSite();
for (const page of pages) await TRIES[page](site);
site.close();
process.exit();
