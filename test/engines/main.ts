/**
 * Shows every view in the three engines and in an old Chromium, and holds them to one drawing.
 *
 *   npm run build && npm run test:engines -- [--missing-ok]
 */
import { compare, faultsOf } from './compare.js';
import { ENGINES, Missing, withFolder, type Engine } from './engines.js';
import type { Run } from './records.js';
import { startSite, type Site } from './site.js';

/** What is printed of a long list. */
const SHOWN = 20;

const missingIsFine = process.argv.includes('--missing-ok');

const say = (name: string, problems: readonly string[], otherwise: string): void => {
  if (problems.length === 0) {
    console.log(`${name}: ${otherwise}`);
    return;
  }
  process.exitCode = 1;
  console.error(`${name}: ${problems.length} problems; ${otherwise}`);
  for (const problem of problems.slice(0, SHOWN)) console.error(`  ${problem}`);
};

const runIn = ({ name, open }: Engine, site: Site): Promise<Run | null> =>
  withFolder(async (folder) => {
    const start = Date.now();
    const { address, run } = site.page(name);
    try {
      const { close } = await open(address, folder);
      try {
        const found = await run;
        console.log(
          `${name}: ${found.reports.length} views in ${Math.round((Date.now() - start) / 1000)} s, ${found.agent}`,
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

for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => {
    process.exit(1);
  });

const site = await startSite();
// Two at a time, as machines of two cores have it.
const runs: (Run | null)[] = [];
for (let index = 0; index < ENGINES.length; index += 2)
  runs.push(...(await Promise.all(ENGINES.slice(index, index + 2).map((engine) => runIn(engine, site)))));
site.close();

const [first, ...others] = runs;
if (first) {
  say('Chromium', faultsOf(first.reports), 'no error, nothing refused, nothing overflows');
  others.forEach((run, index) => {
    if (!run) return;
    const { problems, things, furthest } = compare(first, run);
    say(
      ENGINES[index + 1]?.name ?? '',
      problems,
      `${things} places, at most ${furthest.toFixed(1)} px from Chromium's`,
    );
  });
}
process.exit();
