import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { axe, expectClean, recordsOf, startSite, until } from './harness.js';

const site = startSite();

const FIGURE = 'qj-figure[fact="gdp-2025-floor"]';

const shown = (page: Page, selector = FIGURE): Promise<void> => page.locator(`${selector} .figure`).first().waitFor();

/** The names and texts that the browser hands to screen readers, in their order. */
const spoken = async (page: Page): Promise<string[]> => {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes.flatMap(({ ignored, role, name }) =>
    ignored || role?.value === 'InlineTextBox' ? [] : [`${String(role?.value)} ${String(name?.value ?? '')}`.trim()],
  );
};

describe('figures in running text', () => {
  for (const width of [320, 390, 720]) {
    it(`${width} px: a tap opens the evidence below the line without moving what is above it`, async () => {
      const page = await site.open('/news.html', { width });
      await shown(page);
      const figure = page.locator(`${FIGURE} .figure`);
      const heading = page.locator('h2').first();
      await figure.scrollIntoViewIfNeeded();
      const [before, title] = [await figure.boundingBox(), await heading.boundingBox()];
      // The figure may break across lines: a point within its last one.
      await figure.focus();
      await page.keyboard.press('Enter');
      const note = page.locator(`${FIGURE} .note`);
      await note.waitFor();
      assert.deepEqual(await figure.boundingBox(), before);
      assert.deepEqual(await heading.boundingBox(), title);
      const box = await note.boundingBox();
      assert.ok(box && before && box.y >= before.y + before.height);
      assert.match((await note.textContent()) ?? '', /目标.*突破5000亿元.*若干意见/s);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
      assert.deepEqual(await axe(page), []);
      await page.keyboard.press('Escape');
      await note.waitFor({ state: 'detached' });
      assert.deepEqual(await figure.boundingBox(), before);
      expectClean(page);
    });
  }

  it('is heard once: a button with the whole name, and nothing of it besides', async () => {
    const page = await site.open('/news.html');
    await shown(page);
    const said = await spoken(page);
    const button = 'button 突破5000亿元，2025年目标，曲靖市地区生产总值，查看出处';
    const [before, after] = [said.indexOf(button) - 1, said.indexOf(button) + 1];
    assert.match(said[before] ?? '', /^StaticText 支持意见.*两档：$/);
    assert.equal(said[after], 'StaticText ，');
  });

  it('on paper the document follows the figure, and no note stands in the way', async () => {
    const page = await site.open('/news.html');
    await shown(page);
    await page.locator(`${FIGURE} .figure`).click();
    await page.locator(`${FIGURE} .note`).waitFor();
    assert.equal(await page.locator(`${FIGURE} .paper`).isVisible(), false);
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.locator(`${FIGURE} .note`).isVisible(), false);
    assert.match(await page.locator(`${FIGURE} .paper`).innerText(), /^（2025年目标，《关于支持/);
    expectClean(page);
  });

  it('without JavaScript the figure stands with its mark, and its link leads to the evidence in words', async () => {
    const page = await site.open('/news.html', { javaScript: false });
    const link = page.locator(`${FIGURE} a`);
    assert.equal(await link.innerText(), '突破5000亿元');
    assert.ok(((await link.locator('svg').boundingBox())?.width ?? 0) > 8);
    await link.click();
    await page.waitForURL('**/qj/embed.html#qj-figure?fact=gdp-2025-floor');
    assert.match(await page.locator('p:target').innerText(), /突破5000亿元（2025年目标）。.*若干意见/);
  });

  it('the page that its address leads to shows the figure with its evidence open', async () => {
    const page = await site.open('/qj/embed.html#qj-figure?fact=gdp-2025-floor');
    await page.locator('main > qj-figure .note').waitFor();
    assert.deepEqual(await axe(page), []);
    expectClean(page);
  });

  it('a link in a sentence becomes the figure under the strict policy; a reader’s link stays', async () => {
    const href = '/qj/embed.html#qj-figure?fact=gdp-2035';
    const page = await site.open(
      site.blank(
        `<script type="module" src="/qj/qj-widgets.js"></script><p>到2035年<a href="${href}">1.2万亿元</a>，见<a rel="nofollow" href="${href}">第2条</a>。</p>`,
      ),
    );
    await shown(page, 'qj-figure');
    assert.equal(await page.locator('qj-figure .figure').innerText(), '突破1.2万亿元');
    assert.equal(await page.locator('p > a').count(), 1);
    await page.locator('qj-figure .figure').click();
    await page.locator('qj-figure .note').waitFor();
    expectClean(page);
  });

  it('a wrong id and lost files leave the sentence as it was typed', async () => {
    const page = await site.open(
      site.blank(
        `<script type="module" src="/qj/qj-widgets.js"></script><p>要<qj-figure fact="gdp-2025">突破5000亿元</qj-figure>，<qj-figure fact="gdp-2035">1.2万亿元</qj-figure>。</p>`,
      ),
      {
        prepare: async (opening) => {
          await opening.route('**/views/figure/gdp-2035/**', (route) => route.abort());
        },
      },
    );
    await page.locator('qj-figure [role="alert"]').waitFor();
    await until('the lost file was asked for', () =>
      Promise.resolve(recordsOf(page).failed.some((line) => line.includes('gdp-2035'))),
    );
    assert.equal(await page.locator('p').innerText(), '要突破5000亿元，1.2万亿元。');
    const message = await page.locator('qj-figure [role="alert"]').innerText();
    assert.equal(message, '〔没有编号为“gdp-2025”的数字，相近的是 gdp-2025-floor〕');
    assert.deepEqual(recordsOf(page).violations, []);
  });

  it('in the classic script it is there too', async () => {
    const page = await site.open(
      site.blank(
        '<script src="/qj/qj-widgets.classic.js"></script><p>要<qj-figure fact="gdp-2035">1.2万亿元</qj-figure>。</p>',
      ),
    );
    await shown(page, 'qj-figure');
    await page.locator('qj-figure .figure').click();
    await page.locator('qj-figure .note').waitFor();
    expectClean(page);
  });
});
