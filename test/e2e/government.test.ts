import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { STRICT_POLICY } from '../../scripts/static-server.js';
import { drawn, expectClean, startSite } from './harness.js';

const site = startSite();

/** Theme and text of the widgets' frames, and of the page around them. */
const looks = (page: Page) =>
  page.evaluate(() => {
    const frame = document.querySelector('qj-target-gauge')?.shadowRoot?.querySelector<HTMLElement>('.qj');
    const sizeOf = (element: Element | null | undefined) =>
      element ? Number.parseFloat(getComputedStyle(element).fontSize) : 0;
    return {
      theme: frame?.dataset['theme'],
      size: sizeOf(frame?.querySelector('.content')),
      page: sizeOf(document.querySelector('article > p')),
      // The smallest text of the drawing, as large as it is shown.
      drawn: Math.min(
        ...[...(frame?.querySelectorAll<SVGTextElement>('.chart svg text') ?? [])].map(
          (text) => sizeOf(text) * (text.getScreenCTM()?.a ?? 0),
        ),
      ),
    };
  });

describe('the government page', () => {
  it('is sent with the strict policy and keeps to it, also with forced colours and little motion', async () => {
    const answer = await fetch(`${site.origin}/government.html`);
    assert.equal(answer.headers.get('content-security-policy'), STRICT_POLICY);
    const page = await site.open('/government.html', { forcedColors: 'active', reducedMotion: 'reduce' });
    assert.equal(await drawn(page), 3);
    await page.locator('qj-county-map .county').first().focus();
    await page.keyboard.press('Enter');
    await page.locator('qj-county-map .details').waitFor();
    await page.locator('qj-county-map .chart svg text').first().waitFor();
    expectClean(page);
  });

  it('the first Tab leads past everything to the text', async () => {
    // All in view: scrolling to what is late would move the place that some browsers count tab stops from.
    const page = await site.open('/government.html', { height: 6000 });
    await drawn(page);
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement?.textContent), '跳到正文');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/government.html#main');
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement?.closest('main') !== null), true);
  });

  it('at 400 % of 1280 × 1024 it is one column that needs no scrolling sideways', async () => {
    const page = await site.open('/government.html', { width: 320, height: 256 });
    await drawn(page);
    const sideways = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      const wide = [...document.querySelectorAll('body *')].filter(
        (element) => element.getBoundingClientRect().right > clientWidth + 1,
      );
      return { over: scrollWidth - clientWidth, wide: wide.map(({ localName }) => localName) };
    });
    assert.deepEqual(sideways, { over: 0, wide: [] });
    const [main, aside] = await Promise.all(['main', 'aside'].map((name) => page.locator(name).boundingBox()));
    assert.ok((aside?.y ?? 0) >= (main?.y ?? 0) + (main?.height ?? Infinity));
  });

  it('keeps its own scheme whatever the reader’s system has, light and dark', async () => {
    const light = await site.open('/government.html', { colorScheme: 'dark' });
    await drawn(light);
    assert.equal((await looks(light)).theme, 'light');
    const dark = await site.open('/government-dark.html', { colorScheme: 'light' });
    await drawn(dark);
    assert.equal((await looks(dark)).theme, 'dark');
  });

  it('for older readers page, widgets and drawings have larger text', async () => {
    const [normal, large] = await Promise.all(
      ['/government.html', '/government-large.html'].map(async (path) => {
        const page = await site.open(path, { width: 390 });
        await drawn(page);
        return looks(page);
      }),
    );
    assert.ok(normal && large);
    assert.ok(large.page >= 22);
    assert.ok(large.size >= 18);
    assert.ok(large.drawn > 1.2 * normal.drawn, `${large.drawn} px, not ${normal.drawn} px`);
  });

  it('says in each form which one it is', async () => {
    const pages = ['government', 'government-large', 'government-dark'].map(async (name) => {
      const page = await site.open(`/${name}.html`);
      return page.locator('header [aria-current="page"]').allTextContents();
    });
    const here = '区域协调发展方案图解';
    assert.deepEqual(await Promise.all(pages), [
      ['标准版', here],
      ['长者版', here],
      ['深色版', here],
    ]);
  });
});
