import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import type {} from '../browser/axe.js';
import type { Entry } from './site.js';

/** What Storybook's preview tells of a story that it has shown, played and checked. */
interface Finished {
  storyId: string;
  status: 'success' | 'error';
  reporters: { type: string; result: Partial<AxeResults> }[];
}

interface Prepared {
  parameters: { expectedErrors?: string[] };
  argTypes: Record<string, { table?: { category?: string } }>;
}

interface Channel {
  on(event: string, listener: (payload: never) => void): void;
  emit(event: string, payload: unknown): void;
}

/** What a page knows of the story that it shows. */
interface Shown {
  id: string;
  finished: boolean;
  expectedErrors: string[];
  violations: string[];
  display: string;
  /** The category of the story's first control. */
  firstControl: string;
}

declare global {
  var __STORYBOOK_ADDONS_CHANNEL__: Channel;
  var __STORYBOOK_PREVIEW__: { ready(): Promise<void> };
  var shown: Shown;
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const OWN_PAGES = 'pages-';
/** Milliseconds for one story; a gallery of all views on a busy machine takes a few seconds. */
const LIMIT = 60_000;

/** Storybook's preview in a page of its own; it goes from story to story as its own sidebar makes it do. */
export class Preview {
  private readonly page: Page;
  private errors: string[] = [];
  private elsewhere: string[] = [];

  private constructor(page: Page, origin: string) {
    this.page = page;
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(`${message.text()} ${message.location().url}`);
    });
    page.on('pageerror', (error) => this.errors.push(String(error)));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(origin) && !/^(data|blob):/.test(url)) this.elsewhere.push(url);
    });
  }

  static async open(browser: Browser, origin: string): Promise<Preview> {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    const preview = new Preview(page, origin);
    await page.goto(`${origin}/iframe.html`);
    await page.evaluate(async (axe) => {
      await globalThis.__STORYBOOK_PREVIEW__.ready();
      globalThis.eval(axe);
    }, AXE);
    await page.evaluate(() => {
      // No function in here has a name: tsx would wrap it in a helper that the page lacks.
      const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
      channel.on('storyPrepared', ({ parameters, argTypes }: Prepared) => {
        globalThis.shown.expectedErrors = parameters.expectedErrors ?? [];
        globalThis.shown.firstControl = Object.values(argTypes)[0]?.table?.category ?? 'none';
      });
      channel.on('storyFinished', ({ storyId, status, reporters }: Finished) => {
        const checks = reporters.filter(({ type }) => type === 'a11y');
        // Another story's globals start a story twice: what was cut short is not checked.
        if (storyId !== globalThis.shown.id || (status === 'success' && checks.length === 0)) return;
        const violations = checks.flatMap(({ result }) => result.violations ?? []);
        Object.assign(globalThis.shown, {
          finished: true,
          violations: violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
          display: checks.some(({ result }) => !result.violations) ? 'axe could not run' : '',
        });
      });
      channel.on('docsRendered', () => {
        globalThis.shown.finished = true;
      });
      channel.on('storyMissing', () => {
        Object.assign(globalThis.shown, { finished: true, display: 'Storybook does not find the story' });
      });
    });
    return preview;
  }

  /** What is wrong with a story, or a page of the documentation. */
  async problemsOf(id: string, type: Entry['type']): Promise<string[]> {
    this.errors = [];
    this.elsewhere = [];
    const { page } = this;
    await page.evaluate(
      ([storyId, viewMode]) => {
        globalThis.shown = {
          id: storyId,
          finished: false,
          expectedErrors: [],
          violations: [],
          display: '',
          firstControl: '',
        };
        globalThis.__STORYBOOK_ADDONS_CHANNEL__.emit('setCurrentStory', { storyId, viewMode });
      },
      [id, type] as const,
    );
    await page.waitForFunction(() => globalThis.shown.finished, null, { timeout: LIMIT });
    const inPage = type === 'docs' ? await this.problemsOfPage(id) : [];
    const display = await page.evaluate(() => {
      const { classList } = document.body;
      if (classList.contains('sb-show-nopreview')) return 'Storybook shows nothing';
      return classList.contains('sb-show-errordisplay') ? document.querySelector('#error-message')?.textContent : '';
    });
    const { expectedErrors, violations, display: missing, firstControl } = await page.evaluate(() => globalThis.shown);
    const unexpected = this.errors.filter((text) => !expectedErrors.some((part) => text.includes(part)));
    const unseen = expectedErrors.filter((part) => !this.errors.some((text) => text.includes(part)));
    return [
      ...[display, missing].filter((text) => text !== undefined && text !== '').map((text) => `error display: ${text}`),
      ...unexpected.map((text) => `console: ${text}`),
      ...unseen.map((text) => `expected and not seen: ${text}`),
      ...this.elsewhere.map((url) => `asked another site: ${url}`),
      ...violations.map((text) => `axe: ${text}`),
      ...(type === 'story' && firstControl !== 'attributes' ? [`controls begin with: ${firstControl}`] : []),
      ...inPage,
    ];
  }

  /** Storybook checks its stories alone. Pages of our own have text and drawings; the others are Storybook's own tables. */
  private async problemsOfPage(id: string): Promise<string[]> {
    await this.page.evaluate(() => globalThis.widgetsSettled());
    if (!id.startsWith(OWN_PAGES)) return [];
    return this.page.evaluate(async (tags) => {
      const { violations } = await globalThis.axe.run(document.body, {
        runOnly: tags,
        resultTypes: ['violations'],
        selectors: false,
        elementRef: false,
      });
      const unknown = [...document.querySelectorAll('#storybook-docs :not(:defined)')];
      return [
        ...violations.map(({ id: rule, nodes }) => `${rule}: ${nodes.map(({ html }) => html).join(' ')}`),
        ...unknown.map(({ localName }) => `nobody draws <${localName}>`),
      ];
    }, WCAG);
  }
}
