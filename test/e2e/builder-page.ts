import type { Page } from 'playwright-core';
import { catalogue } from '../../src/catalogue/all.js';
import { viewIndex } from '../../src/static/view-index.js';
import { until, type Look, type Site } from './harness.js';

/** What the tests of the builder read on its page. */

export const index = viewIndex(catalogue, '');

export const headingOf = (id: string): string => index.views.find(({ view }) => view === id)?.heading['zh-CN'] ?? '';

export const codeIn = (page: Page) => page.locator('textarea[name=code]');

/** The code to paste, once it is that of the settings. */
export const codeOf = (page: Page, holds: string): Promise<string> =>
  until(`the code holds ${holds}`, async () => {
    const code = await codeIn(page).inputValue();
    return code.includes(holds) && code;
  });

export const clipboardOf = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

/** Opens an address of the builder with a clipboard that a test may read. */
export const builderOf =
  (site: Site) =>
  (query: string, look: Look = {}): Promise<Page> =>
    site.open(`/${query}`, { ...look, permissions: ['clipboard-read', 'clipboard-write'] });
