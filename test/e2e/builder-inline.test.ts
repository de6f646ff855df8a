import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { builderOf, clipboardOf, index } from './builder-page.js';
import { WCAG, axe, expectClean, startSite } from './harness.js';

const site = startSite();
const open = builderOf(site);

const FACT = 'parks-foreign-investment-share';

describe('figures of a view for a sentence, in the builder', () => {
  for (const [form, code] of [
    [
      'script',
      new RegExp(
        `^<script type="module" src="[^"]+"></script>\\n<qj-figure fact="${FACT}"><a href="[^"]+#qj-figure\\?fact=${FACT}">`,
      ),
    ],
    ['link', new RegExp(`^<a href="[^"]+#qj-figure\\?fact=${FACT}">80%</a>$`)],
  ] as const) {
    it(`each is shown with its mark, and copied in the form ${form}`, async () => {
      const page = await open(`?view=parks-share&form=${form}`);
      const inline = page.locator('.inline');
      await inline.locator('summary').click();
      const figures = index.views.find(({ view }) => view === 'parks-share')?.figures ?? [];
      assert.equal(await inline.locator('li').count(), figures.length);
      const row = inline.locator('li').nth(figures.findIndex(({ fact }) => fact === FACT));
      await row.scrollIntoViewIfNeeded();
      await row.locator('qj-figure [part=figure]').waitFor();
      assert.match(await row.innerText(), /实际使用外资占全市比重：/);
      await row.getByRole('button', { name: '复制代码' }).click();
      await page.getByText('已复制代码。').waitFor();
      assert.match(await clipboardOf(page), code);
      assert.deepEqual(await axe(page, WCAG), []);
      expectClean(page);
    });
  }
});
