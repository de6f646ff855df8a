import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { after, afterEach, before } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { AxeResults, RunOptions } from 'axe-core';
import { type Browser, type BrowserContextOptions, type Frame, type Page } from 'playwright-core';
import { launchChromium } from '../../scripts/find-chromium.mjs';
import { STRICT_POLICY, staticHandler } from '../../scripts/static-server.js';

/** The built files and the sample pages in a real browser: one server and one Chromium for each test file. */

export const WIDGETS = 'qj-target-gauge, qj-industry-chain, qj-county-map';

export interface Look {
  /** CSS pixels. */
  width?: number;
  height?: number;
  colorScheme?: 'light' | 'dark';
  javaScript?: boolean;
  reducedMotion?: 'reduce' | 'no-preference';
  forcedColors?: 'active' | 'none';
  /** What the page may do besides, such as `clipboard-write`. */
  permissions?: string[];
  /** What is done before the address is asked for, such as holding a file back. */
  prepare?: (page: Page) => Promise<void>;
  /** Does not wait for the load event, which a script that is held back would delay. */
  unfinished?: boolean;
  /** What else Playwright knows. */
  context?: BrowserContextOptions;
}

/** What went wrong on a page, and whom it asked for files. */
export interface Records {
  /** Messages of the console (also what the policy refused), errors that reached the page. */
  errors: string[];
  violations: string[];
  /** Answers of 400 and above, and requests that never had one. */
  failed: string[];
  /** Every address that was asked for, also by frames. */
  requests: string[];
}

export interface Site {
  /** `http://127.0.0.1:…`; known once tests run. */
  readonly origin: string;
  /** Opens a path of the demo server, or a full address, and waits for its load event; the page is closed after the test. */
  open: (path: string, look?: Look) => Promise<Page>;
  /** The path of a page that holds nothing but this markup, served under the strict policy or another. */
  blank: (body: string, options?: Blank) => string;
}

/** How a blank page is made. */
export interface Blank {
  policy?: string;
  lang?: string;
  /** Other attributes of its root element. */
  root?: string;
  /** What stands in its head besides. */
  head?: string;
  /** Its style sheet. */
  styles?: string;
  /** Until when the server waits within the page, in the place of each `PAUSE` of the markup. */
  pauses?: readonly Promise<unknown>[];
}

/** Where a blank page is interrupted while it is sent. */
export const PAUSE = '\f';

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');

const records = new WeakMap<Page, Records>();

export const recordsOf = (page: Page): Records => {
  const found = records.get(page);
  assert.ok(found, 'the page was opened by the harness');
  return found;
};

const record = async (page: Page): Promise<void> => {
  const seen: Records = { errors: [], violations: [], failed: [], requests: [] };
  records.set(page, seen);
  page.on('console', (message) => {
    if (message.type() === 'error') seen.errors.push(message.text());
  });
  page.on('pageerror', (error) => seen.errors.push(error.message));
  page.on('request', (request) => seen.requests.push(request.url()));
  page.on('requestfailed', (request) => seen.failed.push(`${request.failure()?.errorText ?? '?'} ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) seen.failed.push(`${response.status()} ${response.url()}`);
  });
  // Functions that tests hand to the page call this helper of the compiler.
  await page.addInitScript('globalThis.__name ??= (named) => named');
  // Violations inside shadow roots and frames reach their window too.
  await page.exposeFunction('qjViolation', (text: string) => seen.violations.push(text));
  await page.addInitScript(() => {
    addEventListener(
      'securitypolicyviolation',
      ({ violatedDirective, blockedURI, sample, documentURI }) => {
        (globalThis as unknown as { qjViolation: (text: string) => void }).qjViolation(
          `${violatedDirective} ${blockedURI} ${sample} on ${documentURI}`,
        );
      },
      true,
    );
  });
};

const send = async (
  response: ServerResponse,
  { markup, pauses }: { markup: string; pauses: readonly Promise<unknown>[] },
): Promise<void> => {
  for (const [index, piece] of markup.split(PAUSE).entries()) {
    if (index > 0) await pauses[index - 1];
    response.write(piece);
  }
  response.end();
};

/** Call it once at the top of a test file. */
export const startSite = (): Site => {
  const blanks = new Map<string, { markup: string; policy: string; pauses: readonly Promise<unknown>[] }>();
  const sheets = new Map<string, string>();
  const handler = staticHandler(folder('../../demo'), folder('../../dist'));
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const [blank, sheet] = [blanks.get(request.url ?? ''), sheets.get(request.url ?? '')];
    if (sheet !== undefined) {
      response.writeHead(200, { 'Content-Type': 'text/css; charset=utf-8' }).end(sheet);
      return;
    }
    if (!blank) {
      handler(request, response);
      return;
    }
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': blank.policy });
    void send(response, blank);
  });
  let browser: Browser | undefined;
  let origin = '';

  before(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await launchChromium();
  });
  afterEach(async () => {
    await Promise.all(browser?.contexts().map((context) => context.close()) ?? []);
  });
  after(async () => {
    await browser?.close();
    server.closeAllConnections();
    server.close();
  });

  return {
    get origin() {
      return origin;
    },
    open: async (path, look = {}) => {
      assert.ok(browser, 'pages are opened in tests');
      const context = await browser.newContext({
        viewport: { width: look.width ?? 1100, height: look.height ?? 900 },
        colorScheme: look.colorScheme ?? 'light',
        javaScriptEnabled: look.javaScript ?? true,
        reducedMotion: look.reducedMotion ?? 'no-preference',
        forcedColors: look.forcedColors ?? 'none',
        permissions: look.permissions ?? [],
        locale: 'zh-CN',
        ...look.context,
      });
      context.setDefaultTimeout(20_000);
      const page = await context.newPage();
      await record(page);
      await look.prepare?.(page);
      await page.goto(new URL(path, origin).href, { waitUntil: look.unfinished ? 'commit' : 'load' });
      return page;
    },
    blank: (body, options = {}) => {
      const { policy = STRICT_POLICY, lang = 'zh-CN', root = '', head = '', styles, pauses = [] } = options;
      const name = `/blank/${blanks.size + 1}`;
      const path = `${name}.html`;
      const link = styles === undefined ? '' : `<link rel="stylesheet" href="${name}.css">`;
      const markup =
        `<!doctype html><html lang="${lang}" ${root}><head><meta charset="utf-8">` +
        `<meta name="viewport" content="width=device-width, initial-scale=1"><title>Blank</title>${link}${head}</head>` +
        `<body>${body}</body></html>`;
      if (styles !== undefined) sheets.set(`${name}.css`, styles);
      blanks.set(path, { markup, policy, pauses });
      return path;
    },
  };
};

/**
 * Waits until a condition holds, or says what it waited for. Playwright's own `waitForFunction` needs `eval` in the page,
 * which the strict policy forbids.
 */
export const until = async <T>(
  what: string,
  condition: () => Promise<T | null | undefined | false>,
  limit = 20_000,
): Promise<T> => {
  const end = Date.now() + limit;
  for (;;) {
    const value = await condition();
    if (value) return value;
    assert.ok(Date.now() < end, `waited in vain until ${what}`);
    await pause(25);
  }
};

/**
 * Waits until every widget of a page or frame shows its drawing, but those that the page hides; gives how many there are, at least
 * one. What needs a live drawing has it once a reader comes near: such a widget is scrolled to.
 */
export const drawn = (where: Page | Frame, selector = WIDGETS): Promise<number> =>
  until(`${selector} shows its drawing`, () =>
    where.evaluate((tags) => {
      const widgets = [...document.querySelectorAll(tags)];
      const missing = widgets.find(
        (widget) => widget.checkVisibility() && !widget.shadowRoot?.querySelector('.chart svg text'),
      );
      // In some browsers this moves the place that tab stops are counted from, so it is done only where it must be.
      const { top = 0, bottom = 0 } = missing?.getBoundingClientRect() ?? {};
      if (bottom < 0 || top > innerHeight) missing?.scrollIntoView();
      return !missing && widgets.length;
    }, selector),
  );

/** Makes the next Tab count from the top of the page, wherever it was scrolled before. */
export const tabFromTop = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { body } = document;
    body.tabIndex = -1;
    body.focus();
    body.removeAttribute('tabindex');
  });

/** Nothing went wrong, nothing was refused, nobody else was asked for anything. */
export const expectClean = (page: Page): void => {
  const { errors, violations, failed, requests } = recordsOf(page);
  const { origin } = new URL(page.url());
  assert.deepEqual(errors, [], 'errors on the page');
  assert.deepEqual(violations, [], 'violations of the policy');
  assert.deepEqual(failed, [], 'requests without a good answer');
  const elsewhere = requests.filter((url) => !/^(data|blob):/.test(url) && new URL(url).origin !== origin);
  assert.deepEqual(elsewhere, [], 'requests to others');
};

export const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Nothing runs in a sandboxed frame, or it has no origin of its own. */
const isSandboxed = async (frame: Frame): Promise<boolean> =>
  frame.parentFrame() !== null && (await (await frame.frameElement()).getAttribute('sandbox')) !== null;

/**
 * What axe finds on a page and in its frames of the same origin, as rules with their elements. Its tags or its rules are
 * WCAG A and AA by default, and for frames always: they are parts of a page.
 */
export const axe = async (page: Page, rules: string[] = WCAG): Promise<string[]> => {
  const { origin } = new URL(page.url());
  const found: string[] = [];
  for (const frame of page.frames()) {
    if (!frame.url().startsWith(`${origin}/`) || (await isSandboxed(frame))) continue;
    await frame.evaluate(axeSource);
    const { violations } = await frame.evaluate(
      (options) =>
        (globalThis as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } }).axe.run(options),
      {
        runOnly: frame === page.mainFrame() ? rules : WCAG,
        resultTypes: ['violations'],
        selectors: false,
        iframes: false,
        elementRef: false,
      } satisfies RunOptions,
    );
    found.push(...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`));
  }
  return found;
};
