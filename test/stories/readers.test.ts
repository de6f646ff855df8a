import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { launchChromium } from '../../scripts/find-chromium.mjs';
import { RECORDS } from '../../src/widgets/records.js';
import { serveStorybook, type Site } from './site.js';

/** What readers set in their system or browser, on a page that they read. */
describe('readers with settings of their own', { concurrency: 2 }, () => {
  let site: Site;
  let browser: Browser;

  before(async () => {
    site = await serveStorybook();
    browser = await launchChromium();
  });

  after(async () => {
    await browser.close();
    site.close();
  });

  const open = async (story: string, settings: BrowserContextOptions): Promise<Page> => {
    const page = await browser.newPage(settings);
    await page.goto(`${site.origin}/iframe.html?id=${story}&viewMode=story&globals=width:full;theme:auto`);
    await page.waitForSelector('[part="heading"]');
    await page.evaluate(() => globalThis.widgetsSettled());
    return page;
  };

  // One story of each widget: the live drawing, and a column as wide as the window.
  for (const { name: widget } of RECORDS) {
    it(`${widget}: nothing scrolls sideways at 320 px, which is 1280 px at 400 %`, async () => {
      const page = await open(`${widget}-states--light`, { viewport: { width: 320, height: 256 } });
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
      await page.close();
    });

    it(`${widget}: in forced colours the drawing has the reader’s own`, async () => {
      const page = await open(`${widget}--playground`, { forcedColors: 'active', colorScheme: 'dark' });
      const { accent, ground, wanted } = await page.evaluate((tag) => {
        const inner = document.querySelector(tag)?.shadowRoot?.querySelector('.qj');
        const style = inner && getComputedStyle(inner);
        const probe = document.body.appendChild(document.createElement('div'));
        probe.style.backgroundColor = 'Canvas';
        return {
          accent: style?.getPropertyValue('--_accent'),
          ground: style?.backgroundColor,
          wanted: getComputedStyle(probe).backgroundColor,
        };
      }, `qj-${widget}`);
      assert.deepEqual([accent, ground], ['LinkText', wanted]);
      await page.close();
    });

    it(`${widget}: who wants less motion sees the drawing at once, and nothing moves`, async () => {
      const page = await open(`${widget}-states--light`, { reducedMotion: 'reduce' });
      await page.waitForSelector('.chart svg');
      const moving = await page.evaluate(() => document.getAnimations().length);
      const before = await page.locator('.chart svg').innerHTML();
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
      assert.deepEqual([moving, await page.locator('.chart svg').innerHTML()], [0, before]);
      await page.close();
    });

    it(`${widget}: on paper the dark page is light, and the sources are there`, async () => {
      const page = await open(`${widget}-states--dark-tag`, {});
      await page.emulateMedia({ media: 'print' });
      const [ground, source] = await page.evaluate((tag) => {
        const root = document.querySelector(tag)?.shadowRoot;
        const inner = root?.querySelector('.qj');
        const shown = root?.querySelector('[part="source"]')?.getClientRects().length;
        return [inner && getComputedStyle(inner).backgroundColor, shown];
      }, `qj-${widget}`);
      assert.deepEqual([ground, source], ['rgb(255, 255, 255)', 1]);
      await page.close();
    });
  }
});
