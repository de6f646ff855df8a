import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { captionText, fallbackText, linkText } from '../../src/view/text.js';
import { modelOf } from '../../scripts/demo-snippets.js';
import { recordsOf, startSite, until } from './harness.js';

const site = startSite();

const model = modelOf('qj-target-gauge', 'gdp-2025', 'zh-CN');

/** What every form leaves. */
const expectForms = async (page: Page): Promise<void> => {
  const tag = page.locator('qj-target-gauge');
  assert.equal(await tag.textContent(), fallbackText(model));
  assert.equal(await tag.isVisible(), true);
  const link = page.locator('main p > a');
  assert.equal(await link.textContent(), linkText(model));
  const frame = page.frameLocator('iframe');
  for (const label of model.figures.map((figure) => figure.label)) {
    await frame.locator('table td', { hasText: label }).first().waitFor();
  }
  await frame.locator('svg[role="img"]').waitFor();
  const image = page.locator('figure img');
  assert.equal(await image.getAttribute('alt'), fallbackText(model));
  await image.scrollIntoViewIfNeeded();
  await until('the picture is there', () =>
    image.evaluate((element: HTMLImageElement) => element.naturalWidth === 720),
  );
  assert.equal(await page.locator('figcaption').textContent(), captionText(model));
};

describe('without scripts', () => {
  it('a policy that forbids them leaves text, link, frame and picture', async () => {
    const page = await site.open('/no-script.html');
    await expectForms(page);
    const { violations, failed, requests } = recordsOf(page);
    // The script of the tag is refused, nothing else.
    assert.deepEqual(violations, [`script-src-elem ${site.origin}/qj/qj-widgets.js  on ${site.origin}/no-script.html`]);
    assert.deepEqual(
      failed.filter((text) => !text.includes('csp')),
      [],
    );
    assert.ok(requests.every((url) => url.startsWith(`${site.origin}/`)));
  });

  it('switched off by the reader, the same stands, and no place is kept for what will not come', async () => {
    const page = await site.open('/no-script.html', { javaScript: false });
    await expectForms(page);
    const height = (await page.locator('qj-target-gauge').boundingBox())?.height ?? Infinity;
    assert.ok(height < 200, `${height} px`);
  });

  it('the link leads to the entry of its view, and that to the view', async () => {
    const page = await site.open('/no-script.html', { javaScript: false });
    await page.locator('main p > a').click();
    const entry = page.locator('li:target a');
    await entry.waitFor();
    assert.match((await entry.textContent()) ?? '', /地区生产总值：2025年目标/);
    await entry.click();
    await page.locator('table td', { hasText: '突破5000亿元' }).first().waitFor();
  });
});
