import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Browser } from 'playwright-core';
import { launchChromium } from '../../scripts/find-chromium.mjs';
import { Preview } from './preview.js';
import { catalogue } from '../../src/catalogue/all.js';
import { WIDGETS } from '../../src/static/views.js';
import { sampleOf } from '../sample.js';
import { ENTRIES, serveStorybook, type Entry, type Site } from './site.js';

/** The stories of the views that are tried without `npm run test:views`, by their ids. */
const SAMPLE = WIDGETS.flatMap(({ widget, record, ids }) =>
  sampleOf({ ids: ids(catalogue), storyView: record.storyView }).map((id) => `${widget}-views--${id}`),
);

const isTried = ({ id }: Entry): boolean =>
  process.env['VITE_VIEWS'] === 'all' || !id.includes('-views--') || SAMPLE.includes(id);

/** Pages that work beside each other. */
const PAGES = 2;

/**
 * The stories and pages of the built Storybook in a real browser, the views’ own in a sample or all: each shows without an error, what it plays succeeds, it asks
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

  for (const { id, type, title, name } of ENTRIES.filter(isTried)) {
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
