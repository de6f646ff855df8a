import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { describe, it } from 'node:test';
import { citation, fallbackText, captionText } from '../../src/view/text.js';
import { modelOf } from '../../scripts/demo-snippets.js';
import { expectClean, startSite, until } from './harness.js';

const site = startSite();

const PICTURES = [
  ['qj-target-gauge', 'gdp-2025'],
  ['qj-target-gauge', 'gdp-rank-2035'],
  ['qj-industry-chain', 'luoping-ginger'],
] as const;

const MOST_BYTES = 250_000;

describe('an article as WeChat would leave it', () => {
  it('has pictures of 1080 pixels with alternative text, caption and citation', async () => {
    const page = await site.open('/wechat.html', { width: 390 });
    const images = page.locator('main img');
    assert.equal(await images.count(), PICTURES.length);
    for (const [index, [tag, id]] of PICTURES.entries()) {
      const model = modelOf(tag, id, 'zh-CN');
      const image = images.nth(index);
      assert.equal(await image.getAttribute('alt'), fallbackText(model));
      const src = (await image.getAttribute('src')) ?? '';
      assert.ok(statSync(new URL(`../../demo${src}`, import.meta.url)).size < MOST_BYTES, src);
      await until('the picture is there', () =>
        image.evaluate((element: HTMLImageElement) => element.complete && element.naturalWidth === 1080),
      );
      assert.ok(((await image.boundingBox())?.width ?? Infinity) <= 390);
      for (const text of [captionText(model), citation(model)]) {
        assert.equal(await page.locator('main p', { hasText: text }).count(), 1);
      }
    }
    expectClean(page);
  });

  it('has lost scripts, style sheets, tags, frames and links, and kept the text of the tag', async () => {
    const page = await site.open('/wechat.html');
    const names = await page.evaluate(() =>
      [...document.querySelectorAll('main *')].map(({ localName }) => localName).sort(),
    );
    assert.deepEqual([...new Set(names)], ['h1', 'h2', 'img', 'p', 'section']);
    const foreign = await page.evaluate(() =>
      [...document.querySelectorAll('main *')].flatMap((element) =>
        element.getAttributeNames().filter((name) => !['style', 'src', 'alt', 'class'].includes(name)),
      ),
    );
    assert.deepEqual(foreign, []);
    // Kept and dropped of the same section.
    const style = (await page.locator('main section').getAttribute('style')) ?? '';
    assert.match(style, /border-left/);
    assert.doesNotMatch(style, /position/);
    const text = fallbackText(modelOf('qj-target-gauge', 'urbanisation-2025', 'zh-CN'));
    assert.ok((await page.locator('main').textContent())?.includes(text));
  });
});
