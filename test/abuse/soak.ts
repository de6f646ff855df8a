import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { type CDPSession } from 'playwright-core';
import { launchChromium } from '../../scripts/find-chromium.mjs';
import { RECORDS } from '../../src/widgets/records.js';
import { startSite } from './site.js';

/**
 * A page that lives long: elements leave and come back, or are made anew; theme, language and width change; panels stand open.
 * What is kept after the first third is what is kept at the end.
 */

const { values } = parseArgs({ options: { count: { type: 'string', default: '10000' } } });
const count = Number(values.count);

/** Steps between two frames of the browser. */
const BURST = 10;
/** What a measure may be larger at the end: compiled code and the browser's own caches are never quite the same. */
const SLACK = { nodes: 100, listeners: 20, instances: 0, heap: 1_500_000 };

type Measure = keyof typeof SLACK;

const VIEWS = RECORDS.map(
  ({ name, attribute, storyView, handbookView = storyView }) =>
    `<div><qj-${name} ${attribute}="${handbookView}"></qj-${name}></div>`,
).join('');

/** In the page: some steps, each on the next of the elements. */
const steps = async ({ from, to, burst }: { from: number; to: number; burst: number }): Promise<string[]> => {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const places = [...document.querySelectorAll<HTMLElement>('body > div')];
  const acts: ((place: HTMLElement, element: Element, step: number) => void)[] = [
    (place, element) => {
      element.remove();
      place.append(element);
    },
    (_, element, step) => {
      element.setAttribute('theme', step % 2 ? 'dark' : 'light');
    },
    (place, _, step) => {
      place.style.width = `${320 + (step % 5) * 100}px`;
    },
    (_, element, step) => {
      element.setAttribute('lang', step % 2 ? 'en' : 'zh-CN');
    },
    (place, element) => {
      place.replaceChildren(element.cloneNode());
    },
    (_, element) => {
      element.shadowRoot?.querySelector<HTMLElement>('[data-panel]')?.click();
    },
    (_, __, step) => {
      document.documentElement.dataset['theme'] = step % 2 ? 'dark' : 'light';
    },
  ];
  for (let step = from; step < to; step += 1) {
    const place = places[step % places.length];
    const element = place?.firstElementChild;
    if (place && element) acts[step % acts.length]?.(place, element, Math.floor(step / acts.length));
    if (step % burst === 0) await frame();
  }
  // The same state before each measure: new elements at one width, each with a panel open.
  for (const place of places) {
    const element = place.firstElementChild;
    if (!element) continue;
    place.style.width = '390px';
    element.setAttribute('theme', 'light');
    element.setAttribute('lang', 'zh-CN');
    place.replaceChildren(element.cloneNode());
  }
  const all = (selector: string) =>
    places.map((place) => place.firstElementChild?.shadowRoot?.querySelector<HTMLElement>(selector));
  const until = async (selector: string) => {
    for (let waited = 0; waited < 600 && !all(selector).every(Boolean); waited += 1)
      await new Promise((resolve) => setTimeout(resolve, 50));
    return all(selector).every(Boolean) ? [] : [`${selector} never came`];
  };
  const drawn = await until('.chart svg');
  for (const button of all('[data-panel=table]')) button?.click();
  return [...drawn, ...(await until('.panel table'))];
};

const TAGS = RECORDS.map(({ name }) => `qj-${name}`);

/** How many elements of ours are kept, in the page or out of it. */
const instancesIn = async (session: CDPSession): Promise<number> => {
  let instances = 0;
  for (const tag of TAGS) {
    const { result } = await session.send('Runtime.evaluate', {
      expression: `customElements.get('${tag}').prototype`,
      objectGroup: 'soak',
    });
    const { objects } = await session.send('Runtime.queryObjects', {
      prototypeObjectId: result.objectId ?? '',
      objectGroup: 'soak',
    });
    const length = await session.send('Runtime.callFunctionOn', {
      objectId: objects.objectId ?? '',
      functionDeclaration: 'function () { return this.length; }',
      returnByValue: true,
    });
    instances += Number(length.result.value);
  }
  await session.send('Runtime.releaseObjectGroup', { objectGroup: 'soak' });
  return instances;
};

/** A timer or a file on its way may still hold an element that has just left. */
const measure = async (session: CDPSession): Promise<Record<Measure, number>> => {
  let instances = NaN;
  for (let tries = 0; tries < 40 && instances !== TAGS.length; tries += 1) {
    if (tries > 0) await pause(250);
    // More than once: what the first run lets go of may hold more.
    for (let run = 0; run < 3; run += 1) await session.send('HeapProfiler.collectGarbage');
    instances = await instancesIn(session);
  }
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? NaN;
  return { nodes: of('Nodes'), listeners: of('JSEventListeners'), instances, heap: of('JSHeapUsedSize') };
};

const site = await startSite();
const browser = await launchChromium();
const problems: string[] = [];
try {
  // High enough for all with their panels: what lies far below is not drawn live.
  const page = await browser.newPage({ viewport: { width: 800, height: 6000 } });
  await page.addInitScript({ content: 'globalThis.__name = (made) => made;' });
  page.on('pageerror', (error) => problems.push(`thrown: ${error.message}`));
  page.on('console', (message) => {
    // The browser's own word about a page without an icon.
    if (message.text().startsWith('Failed to load resource')) return;
    problems.push(`said: ${message.text()}`);
  });
  await page.goto(site.page(VIEWS));
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const third = Math.ceil(count / 3);
  const measures: Record<Measure, number>[] = [];
  for (const part of [0, 1, 2]) {
    problems.push(
      ...(await page.evaluate(steps, { from: part * third, to: Math.min((part + 1) * third, count), burst: BURST })),
    );
    const now = await measure(session);
    measures.push(now);
    console.log(`${Math.min((part + 1) * third, count)} steps: ${JSON.stringify(now)}`);
  }
  const [first, , last] = measures;
  for (const name of Object.keys(SLACK) as Measure[]) {
    const [before, after] = [first?.[name] ?? NaN, last?.[name] ?? NaN];
    if (!(after <= before + SLACK[name])) problems.push(`${name}: ${before} after a third, ${after} at the end`);
  }
} finally {
  await browser.close();
  site.close();
}
console.log(problems.length === 0 ? `${count} steps: level` : [...new Set(problems)].slice(0, 20).join('\n'));
process.exitCode = problems.length === 0 ? 0 : 1;
