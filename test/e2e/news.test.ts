import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { drawn, expectClean, startSite, tabFromTop, until } from './harness.js';

const site = startSite();

/** The widgets' script comes when the page has been painted without it: whatever moves then, a reader would see. */
const late = async (page: Page): Promise<void> => {
  await page.route('**/qj-widgets.js', async (route) => {
    await until('the page is painted', () =>
      page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length > 0),
    );
    await route.continue();
  });
};

/** Without what keeps the views' places. */
const withoutPlaces = async (page: Page): Promise<void> => {
  await late(page);
  await page.route('**/views/**/*.css', (route) => route.fulfill({ contentType: 'text/css', body: '' }));
};

/** How much has moved on the page since it began, as browsers count it. */
const shifts = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const observer = new PerformanceObserver(() => undefined);
    observer.observe({ type: 'layout-shift', buffered: true });
    const moved = observer.takeRecords() as (PerformanceEntry & { value: number })[];
    return moved.reduce((sum, { value }) => sum + value, 0);
  });

const PHONE = { width: 390, height: 844 };

const SIZES = [PHONE, { width: 1100, height: 900 }];

/** The element that has the focus, inside shadow roots too. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element?.className ?? '';
  });

const tabTo = async (page: Page, name: string): Promise<void> => {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    if ((await focused(page)).split(' ').includes(name)) return;
  }
  assert.fail(`Tab does not reach .${name}`);
};

describe('the news article', () => {
  for (const size of SIZES) {
    it(`${size.width} px: nothing moves when the widgets come in`, async () => {
      const page = await site.open('/news.html', { ...size, prepare: late });
      // Without scrolling: what is below the first screen comes when the page has come to rest.
      await until('every widget has come by itself', () =>
        page.evaluate(
          () =>
            [...document.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot?.querySelector('.chart svg text'))
              .length === 4,
        ),
      );
      assert.equal(await shifts(page), 0);
      expectClean(page);
    });
  }

  it('the same page without the views’ style sheets does move, so the measure sees it', async () => {
    const page = await site.open('/news.html', { ...PHONE, prepare: withoutPlaces });
    await drawn(page);
    assert.ok((await shifts(page)) > 0.05);
  });

  it('the link in a paragraph of its own is the view; the links of the list stay links', async () => {
    const page = await site.open('/news.html');
    const view = page.locator('p > qj-target-gauge[target="gdp-rank-2035"]');
    await view.locator('.chart svg text').first().waitFor();
    assert.equal(await view.locator('> a').textContent(), '曲靖市，全国地级城市排名：2035年目标');
    assert.equal(await page.locator('main li > a').count(), 5);
  });

  it('the keyboard reaches every mark, opens and closes', async () => {
    const page = await site.open('/news.html');
    await drawn(page);
    await tabFromTop(page);
    await tabTo(page, 'mark');
    const hint = page.locator('qj-target-gauge[target="gdp-2025"] .tooltip');
    await hint.filter({ hasText: '2000亿元' }).waitFor();
    for (const label of ['接近3000亿元', '突破5000亿元', '力争6000亿元']) {
      await page.keyboard.press('ArrowRight');
      await hint.filter({ hasText: label }).waitFor();
    }
    await page.keyboard.press('Escape');
    await hint.waitFor({ state: 'detached' });
    for (const [mark, tag] of [
      ['stage', 'qj-industry-chain'],
      ['county', 'qj-county-map'],
    ] as const) {
      await tabTo(page, mark);
      await page.keyboard.press('Enter');
      const details = page.locator(`${tag} .details`);
      await details.locator('h4').first().waitFor();
      await page.keyboard.press('Escape');
      await details.waitFor({ state: 'detached' });
      assert.ok((await focused(page)).split(' ').includes(mark), `the focus is back on a .${mark}`);
    }
    expectClean(page);
  });

  it('without JavaScript every view is there in words, and no place is kept for more', async () => {
    const page = await site.open('/news.html', { javaScript: false, width: 390 });
    const gauge = page.locator('qj-target-gauge');
    assert.match((await gauge.textContent()) ?? '', /突破5000亿元.*来源：/s);
    assert.ok(((await gauge.boundingBox())?.height ?? Infinity) < 300);
    assert.match((await page.locator('qj-industry-chain').textContent()) ?? '', /5\.3万吨（2020年）/);
    assert.match((await page.locator('qj-county-map').textContent()) ?? '', /麒沾马/);
    assert.equal(await page.getByRole('link', { name: '2035年目标' }).isVisible(), true);
    expectClean(page);
  });
});
