import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { chromium, type Page } from 'playwright-core';
import { CHROMIUM_ARGS, findChromium } from '../../scripts/find-chromium.mjs';
import { staticHandler } from '../../scripts/static-server.js';
import { hostileCase, type HostileCase } from './inputs.js';

/**
 * Hostile inputs on the built files under the strict policy: nothing is thrown into the page, nothing runs, nothing is asked of
 * another place, no prototype changes, nothing is blank. `--seed` and `--count` repeat a run; a batch that fails is cut down to
 * the first case that fails alone.
 */

const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    count: { type: 'string', default: '10000' },
    batch: { type: 'string', default: '50' },
  },
});
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
const count = Number(values.count);
const size = Number(values.batch);

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const PAGE = '/abuse/index.html';

/** In the page: before anything of ours runs. */
const watch = (): void => {
  const found: string[] = [];
  const kinds = [
    Object,
    Array,
    Function,
    String,
    Number,
    Promise,
    Map,
    Set,
    RegExp,
    Node,
    Element,
    HTMLElement,
    SVGElement,
    EventTarget,
    ShadowRoot,
  ];
  const names = () =>
    kinds.map(
      (kind) =>
        `${kind.name}: ${Object.getOwnPropertyNames(kind).join()} ${Object.getOwnPropertyNames(kind.prototype).join()} ${Object.keys(Object.prototype.toString).join()}`,
    );
  Object.assign(window, { found, names, canary: () => found.push('a text was run') });
  addEventListener('error', (event) => found.push(`error: ${event.message}`));
  addEventListener('unhandledrejection', (event) => found.push(`unhandled: ${String(event.reason)}`));
};

interface Watched {
  found: string[];
  names: () => string[];
}

/** In the page: puts the cases in, waits, and says what is wrong with them. */
const tryOut = async (cases: HostileCase[]): Promise<string[]> => {
  const { found, names } = window as unknown as Watched;
  found.length = 0;
  const before = names();
  const elements = cases.map(({ tag, attributes, properties, link, message }) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes))
      if (name !== 'style' && name !== 'class') element.setAttribute(name, value);
    for (const [name, value] of properties) Reflect.set(element, name, value);
    const paragraph = document.createElement('p');
    const anchor = document.createElement('a');
    anchor.setAttribute('href', link);
    anchor.textContent = '示例';
    paragraph.append(anchor);
    document.body.append(element, paragraph);
    postMessage(message, '*');
    return element;
  });
  const shown = (element: HTMLElement) =>
    element.shadowRoot?.querySelector('.problems li, .static svg, .live svg, .in-words li, .heading') != null;
  for (let waited = 0; waited < 100 && !elements.every(shown); waited += 1)
    await new Promise((resolve) => setTimeout(resolve, 50));
  await new Promise((resolve) => setTimeout(resolve, 100));
  const blank = elements.flatMap((element, index) =>
    shown(element) ? [] : [`case ${index} is blank: ${element.localName}`],
  );
  const after = names();
  const changed = before.flatMap((line, index) =>
    line === after[index] ? [] : [`a prototype changed: ${after[index] ?? ''}`],
  );
  document.body.replaceChildren();
  return [...found, ...blank, ...changed];
};

const handler = staticHandler(folder('../pages'), folder('../../dist'));
const server = createServer(handler);
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const browser = await chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_ARGS });

const open = async (outside: string[]): Promise<Page> => {
  const page = await browser.newPage({ viewport: { width: 800, height: 60_000 } });
  page.on('request', (request) => {
    const url = request.url();
    // An address of geometry is the page's own wish.
    if (!url.startsWith(`${origin}/`) && !/^(data|blob|about):/.test(url) && request.resourceType() !== 'fetch')
      outside.push(url);
  });
  // tsx names functions with a helper that a page does not have.
  await page.addInitScript({ content: 'globalThis.__name = (made) => made;' });
  await page.addInitScript(watch);
  await page.goto(origin + PAGE);
  await page.evaluate(() => customElements.whenDefined('qj-county-map').then(() => undefined));
  return page;
};

const failuresOf = async (page: Page, cases: HostileCase[], outside: string[]): Promise<string[]> => {
  outside.length = 0;
  const found = await page.evaluate(tryOut, cases);
  return [...found, ...outside.map((url) => `a request outside: ${url}`)];
};

console.log(`seed ${seed}, ${count} inputs`);
// What JSON carries: the browser gets no more of a case.
const cases = fc
  .sample(hostileCase, { seed, numRuns: count })
  .map((one) => JSON.parse(JSON.stringify(one)) as HostileCase);
let failed = 0;
const outside: string[] = [];
try {
  let page = await open(outside);
  for (let from = 0; from < cases.length; from += size) {
    const batch = cases.slice(from, from + size);
    const problems = await failuresOf(page, batch, outside);
    if (problems.length > 0) {
      failed += 1;
      console.log(`inputs ${from} to ${from + batch.length - 1}: ${[...new Set(problems)].slice(0, 5).join('\n  ')}`);
      for (const [index, one] of batch.entries()) {
        await page.close();
        page = await open(outside);
        const alone = await failuresOf(page, [one], outside);
        if (alone.length === 0) continue;
        console.log(`input ${from + index}: ${alone.join('; ')}\n${JSON.stringify(one).slice(0, 4000)}`);
        break;
      }
      if (failed === 5) break;
    }
    // A page of its own now and then, so that one lives no longer than a reader's.
    if ((from / size) % 20 === 19) {
      await page.close();
      page = await open(outside);
    }
  }
} finally {
  await browser.close();
  server.close();
}
console.log(
  failed === 0
    ? `${cases.length} inputs: nothing thrown, run, asked outside, changed or blank`
    : `${failed} batches failed; repeat with --seed ${seed} --count ${count}`,
);
process.exitCode = failed === 0 ? 0 : 1;
