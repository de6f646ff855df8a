import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { type BrowserContext } from 'playwright-core';
import { launchChromium } from '../../scripts/find-chromium.mjs';
import { hostile, type Hostile } from './inputs.js';
import { startSite } from './site.js';
import { tryOut } from './try-out.js';
import { watch } from './watch.js';

/**
 * Hostile inputs on the built files under the strict policy: nothing is thrown into the page, nothing runs, nothing is asked of
 * another place, nothing of the page's own changes, nothing is blank. `--seed` and `--count` repeat a run; a batch that fails is
 * cut down to its inputs that fail alone, and the first of them to the smallest that still does.
 */

const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    count: { type: 'string', default: '10000' },
    batch: { type: 'string', default: '100' },
  },
});
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
const count = Number(values.count);
const size = Number(values.batch);

/** Batches side by side, one for each core. */
const SIDE_BY_SIDE = 2;
/** What stops a run: more of the same tells no more. */
const MOST_FAILURES = 5;
/** As often as an input is cut down. */
const MOST_CUTS = 60;

const site = await startSite();
const browser = await launchChromium();

const escape = (text: string): string => text.replace(/[&<>"\0]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The files that views are made of, by the names that they can have. */
const OURS = /^\/qj\/(?:[\w.-]+\.(?:js|css)|embed\.html|views\/[a-z0-9-]+(?:\/[a-zA-Z0-9-]+){1,2}\.js)$/;

/** The addresses that an input names for geometry: the page's own wish. */
const wishes = (input: Hostile, page: string): string[] =>
  input.kind === 'element'
    ? [input.attributes['geometry'], ...input.properties.map(([, value]) => value)].flatMap((value) => {
        const text = typeof value === 'string' || typeof value === 'number' ? `${value}` : null;
        return text !== null && URL.canParse(text, page) ? [new URL(text, page).href] : [];
      })
    : [];

const problemsOf = async (context: BrowserContext, inputs: Hostile[]): Promise<string[]> => {
  const links = inputs.map((input, index) =>
    input.kind === 'link' ? `<p class="place" id="link-${index}"><a href="${escape(input.address)}">示例</a></p>` : '',
  );
  const page = await context.newPage();
  try {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const address = site.page(
      '<link rel="stylesheet" href="/abuse/abuse.css"><iframe id="embed" src="/qj/embed.html"></iframe>' +
        `<iframe id="sender" src="/abuse/sender.html"></iframe>${links.join('')}`,
    );
    await page.goto(address);
    const problems = await page.evaluate(tryOut, JSON.stringify(inputs));
    const wished = inputs.flatMap((input) => wishes(input, address));
    const unasked = asked
      .filter((url) => !OURS.test(new URL(url).pathname) || !url.startsWith(`${site.origin}/`))
      .filter(
        (url) =>
          url !== address && !/\/abuse\/(?:abuse\.css|sender\.(?:html|js))$/.test(url) && !url.endsWith('/favicon.ico'),
      )
      .filter((url) => !wished.some((wish) => wish.split('#')[0] === url.split('#')[0]));
    return [...new Set([...problems, ...unasked.map((url) => `a request to ${url}`)])];
  } finally {
    await page.close();
  }
};

/** The smallest input of those that shrinking finds that still fails. */
const smallest = async (context: BrowserContext, index: number, input: Hostile): Promise<Hostile> => {
  let [found, tries] = [input, 0];
  const property = fc.asyncProperty(hostile, async (one) => {
    // The runs before it are known to pass, or are not asked for.
    const copy = JSON.parse(JSON.stringify(one)) as Hostile;
    if (tries === 0 && JSON.stringify(copy) !== JSON.stringify(input)) return;
    tries += 1;
    if (tries > MOST_CUTS) return;
    if ((await problemsOf(context, [copy])).length === 0) return;
    found = copy;
    throw new Error('it fails');
  });
  await fc.check(property, { seed, numRuns: index + 1 });
  return found;
};

console.log(`seed ${seed}, ${count} inputs`);
// What JSON carries: the browser gets no more of an input.
const inputs = fc.sample(hostile, { seed, numRuns: count }).map((one) => JSON.parse(JSON.stringify(one)) as Hostile);
const starts = Array.from({ length: Math.ceil(inputs.length / size) }, (_, index) => index * size);
let failures = 0;

const work = async (): Promise<void> => {
  const context = await browser.newContext({ viewport: { width: 800, height: 900 } });
  // tsx names functions with a helper that a page does not have.
  await context.addInitScript({ content: 'globalThis.__name = (made) => made;' });
  await context.addInitScript(watch);
  for (let from = starts.shift(); from !== undefined && failures < MOST_FAILURES; from = starts.shift()) {
    const batch = inputs.slice(from, from + size);
    const problems = await problemsOf(context, batch);
    if (problems.length === 0) continue;
    failures += 1;
    console.log(`inputs ${from} to ${from + batch.length - 1}:\n  ${problems.slice(0, 8).join('\n  ')}`);
    for (const [index, one] of batch.entries()) {
      const alone = await problemsOf(context, [one]);
      if (alone.length === 0) continue;
      const cut = await smallest(context, from + index, one);
      console.log(
        `input ${from + index} alone: ${alone.join('; ')}\n  smallest: ${JSON.stringify(cut).slice(0, 4000)}`,
      );
      break;
    }
  }
  await context.close();
};

try {
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, work));
} finally {
  await browser.close();
  site.close();
}
console.log(
  failures === 0
    ? `${inputs.length} inputs: nothing thrown, run, asked outside, changed or blank`
    : `${failures} batches failed; repeat with --seed ${seed} --count ${count}`,
);
process.exitCode = failures === 0 ? 0 : 1;
