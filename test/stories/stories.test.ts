import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Browser } from 'playwright-core';
import { launchChromium } from '../../scripts/find-chromium.mjs';
import { Preview } from './preview.js';
import { ENTRIES, serveStorybook, type Site } from './site.js';

/** Pages that work beside each other. */
const PAGES = 2;

/**
 * Every story and every page of the built Storybook in a real browser: it shows without an error, what it plays succeeds, it asks
 * nobody else for anything, and axe finds nothing.
 */
describe('the built Storybook', { concurrency: PAGES }, () => {
  let site: Site;
  let browser: Browser;
  const idle: Preview[] = [];

  before(async () => {
    site = await serveStorybook();
    browser = await launchChromium();
    const previews = Array.from({ length: PAGES }, () => Preview.open(browser, site.origin));
    idle.push(...(await Promise.all(previews)));
  });

  after(async () => {
    await browser.close();
    site.close();
  });

  for (const { id, type, title, name } of ENTRIES) {
    it(`${title} · ${name} (${id})`, async () => {
      const preview = idle.pop();
      assert.ok(preview, 'more tests than pages at a time');
      try {
        assert.deepEqual(await preview.problemsOf(id, type), []);
      } finally {
        idle.push(preview);
      }
    });
  }
});
