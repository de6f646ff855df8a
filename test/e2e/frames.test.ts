import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { drawn, expectClean, startSite, until } from './harness.js';

const site = startSite();

/** How much of each frame's page lies outside the frame, in CSS pixels, once every page is there. */
const fit = (page: Page): Promise<unknown> =>
  until('every frame is as high as its page', async () => {
    const hidden = await Promise.all(
      page
        .mainFrame()
        .childFrames()
        .map((frame) =>
          frame.evaluate(() => {
            const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
            const own = Math.ceil(document.documentElement.getBoundingClientRect().height);
            return [scrollHeight - clientHeight, scrollWidth - clientWidth, clientHeight - own];
          }),
        ),
    );
    return hidden.length === 3 && hidden.flat().every((length) => length === 0);
  });

describe('a page that holds the views in iframes', () => {
  for (const width of [320, 390, 1100]) {
    it(`${width} px: every frame is as high as its page, also after a table has opened in it`, async () => {
      const page = await site.open('/frames.html', { width });
      // Frames further down load when a reader comes near.
      for (const frame of await page.locator('iframe').all()) await frame.scrollIntoViewIfNeeded();
      await until('every frame is there', () => Promise.resolve(page.mainFrame().childFrames().length === 3));
      for (const frame of page.mainFrame().childFrames()) {
        await frame.waitForLoadState();
        await drawn(frame);
      }
      await fit(page);
      const frame = page.locator('iframe').first();
      const before = (await frame.boundingBox())?.height ?? Infinity;
      await frame.contentFrame().getByRole('button', { name: '数据表' }).click();
      await frame.contentFrame().locator('.panel table').waitFor();
      await until('the frame has grown', async () => ((await frame.boundingBox())?.height ?? 0) > before + 50);
      await fit(page);
      // The code of the table and that of the view come one after the other, each with its style sheet.
      const cell = frame.contentFrame().locator('.panel .cards td').first();
      assert.equal(await cell.evaluate((td) => getComputedStyle(td).display), 'grid');
      expectClean(page);
    });
  }
});
