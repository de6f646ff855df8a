/** A page that nobody has visited before, under given conditions, and what the page itself noted down. */
import type { Browser, CDPSession, Page } from 'playwright-core';
import { apply, type Conditions } from './conditions.js';

/**
 * Runs in the page before anything else. Text, because the function would carry helpers of the compiler with it. Shifts are
 * read before we touch the page, so all count: `hadRecentInput` would leave out half a second after the emulated viewport is
 * set, which the browser takes for input.
 */
const NOTES = `
window.qjBench = { tasks: [], shift: 0, tapped: null };
addEventListener('pointerdown', ({ timeStamp }) => { window.qjBench.tapped ??= timeStamp; }, true);
new PerformanceObserver((list) => {
  for (const { startTime, duration } of list.getEntries()) window.qjBench.tasks.push({ start: startTime, duration });
}).observe({ type: 'longtask', buffered: true });
new PerformanceObserver((list) => {
  for (const { value } of list.getEntries()) window.qjBench.shift += value;
}).observe({ type: 'layout-shift', buffered: true });
`;

/** What kept the main thread for more than 50 ms. */
export interface Task {
  start: number;
  duration: number;
}

export interface Notes {
  /** When navigation started, by the machine's clock. */
  navigation: number;
  /** Bytes of the page itself. */
  html: number;
  /** Layout shift so far. */
  shift: number;
  /** When a finger first came down; null where none has. */
  tapped: number | null;
  tasks: Task[];
  requests: { url: string; start: number; end: number; bytes: number }[];
}

/** Milliseconds since the last long task. */
const IDLE = 'performance.now() - Math.max(0, ...window.qjBench.tasks.map(({ start, duration }) => start + duration))';

const READ_NOTES = `({
  navigation: performance.timeOrigin,
  html: performance.getEntriesByType('navigation')[0].encodedBodySize,
  ...window.qjBench,
  requests: performance.getEntriesByType('resource').map(({ name, startTime, responseEnd, encodedBodySize }) => (
    { url: name, start: startTime, end: responseEnd, bytes: encodedBodySize })),
})`;

export const bytesOf = (requests: Notes['requests']): number => requests.reduce((sum, { bytes }) => sum + bytes, 0);

export const notesOf = (page: Page): Promise<Notes> => page.evaluate<Notes>(READ_NOTES);

export interface Visit {
  page: Page;
  session: CDPSession;
  /** What went wrong in the page. */
  problems: string[];
  /** Waits until nothing has been requested for a while, and nothing has moved on screen. */
  quiet(lastMove?: () => number): Promise<void>;
}

/** Longer than a page waits for an idle moment. */
const QUIET = 700;
const LONGEST = 60_000;
/** How soon a page answers that has nothing to do. */
const PROMPT = 200;

/** A fresh context has an empty cache: every load is a first visit. */
export const visit = async <T>(
  browser: Browser,
  origin: string,
  conditions: Conditions,
  run: (visit: Visit) => Promise<T>,
): Promise<T> => {
  const context = await browser.newContext({
    viewport: { width: conditions.width, height: conditions.height },
    isMobile: true,
    hasTouch: true,
    locale: 'zh-CN',
  });
  try {
    const page = await context.newPage();
    const problems: string[] = [];
    let pending = 0;
    let lastRequest = Date.now();
    const ended = () => {
      pending -= 1;
      lastRequest = Date.now();
    };
    page.on('request', () => {
      pending += 1;
      lastRequest = Date.now();
    });
    page.on('requestfinished', ended);
    page.on('requestfailed', (request) => {
      problems.push(`${request.url()}: ${request.failure()?.errorText ?? 'failed'}`);
      ended();
    });
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('response', (response) => {
      if (response.status() >= 400) problems.push(`${response.url()}: ${response.status()}`);
    });
    const quiet = async (lastMove: () => number = () => 0) => {
      const start = Date.now();
      let lastBusy = start;
      const since = () => Date.now() - Math.max(lastBusy, lastRequest, lastMove());
      while (Date.now() - start < LONGEST) {
        await page.waitForTimeout(50);
        if (pending > 0 || since() < QUIET) continue;
        // A page that is computing neither asks nor moves, and does not answer either.
        const asked = Date.now();
        const idle = await page.evaluate<number>(IDLE);
        if (idle >= QUIET && Date.now() - asked < PROMPT) return;
        lastBusy = Date.now() - Math.max(0, Math.min(idle, QUIET));
      }
      problems.push(`the page did not come to rest in ${LONGEST / 1000} s`);
    };
    const session = await context.newCDPSession(page);
    // The process of the site is there before the clock starts, as it is when a reader comes from the site's front page.
    await page.goto(`${origin}/blank.html`);
    await page.addInitScript(NOTES);
    await apply(session, conditions);
    return await run({ page, session, problems, quiet });
  } finally {
    await context.close();
  }
};
