import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { SNIPPET_FORMS, type SnippetForm } from '../../src/view/snippet-forms.js';
import { FRAMES_POLICY } from '../../scripts/static-server.js';
import { builderOf, clipboardOf, codeOf, headingOf } from './builder-page.js';
import { axe, drawn, expectClean, recordsOf, startSite, until } from './harness.js';

const site = startSite();

const open = builderOf(site);

/** Where the snippet's view is drawn: in the page, or in the page of its iframe. */
const drawnFrom = async (form: SnippetForm, page: Page, tag: string): Promise<string> => {
  if (form === 'image') {
    await until('the picture has come', () =>
      page.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth > 0),
    );
    return (await page.locator('img').getAttribute('alt')) ?? '';
  }
  const where = form === 'iframe' ? await until('the frame is there', () => Promise.resolve(page.frames()[1])) : page;
  await until('the page knows the tag', () => where.evaluate((name) => document.querySelector(name) !== null, tag));
  if (form === 'inline' || form === 'script') {
    await where.locator(`${tag} .canvas [data-key]`).first().waitFor();
    return where.locator(`${tag} > [slot=above]`).first().innerText();
  }
  await drawn(where, tag);
  return where.locator(tag).locator('[part=heading]').innerText();
};

describe('what the builder hands out, pasted into a blank page under the strict policy', () => {
  const cases: [form: SnippetForm, tag: string, view: string][] = [
    ['inline', 'qj-target-gauge', 'gdp-2025'],
    ['inline', 'qj-task-tree', 'coordination-task-tree'],
    ['script', 'qj-target-gauge', 'gdp-2025'],
    ['script', 'qj-industry-chain', 'luoping-ginger'],
    ['script', 'qj-county-map', 'pattern'],
    ['single', 'qj-county-map', 'towns'],
    ['link', 'qj-industry-chain', 'green-aluminium'],
    ['iframe', 'qj-target-gauge', 'gdp-rank-2035'],
    ['image', 'qj-industry-chain', 'luoping-ginger'],
  ];
  for (const [form, tag, view] of cases) {
    it(`${form}: ${view} is drawn`, async () => {
      const builder = await open(`?view=${view}&form=${form}`);
      await drawn(builder, tag);
      await codeOf(builder, view);
      await builder.locator('[data-act=copy-code]').click();
      await builder.getByText('已复制代码。').waitFor();
      const snippet = await clipboardOf(builder);
      // A link needs what the site's template has: the script.
      const template = form === 'link' ? '<script type="module" src="/qj/qj-widgets.js"></script>' : '';
      const policy = form === 'iframe' ? { policy: FRAMES_POLICY } : {};
      const page = await site.open(site.blank(template + snippet, policy), { width: 390 });
      assert.ok((await drawnFrom(form, page, tag)).replaceAll('\n', '').includes(headingOf(view)));
      assert.deepEqual(await axe(page), []);
      expectClean(page);
    });
  }

  it('every form that goes into a page is among these', () => {
    assert.deepEqual([...new Set(cases.map(([form]) => form)), 'npm'], [...SNIPPET_FORMS]);
  });

  it('in the page: an editor’s own figure and settings are drawn before any script, and stay as they are after it', async () => {
    const own = 'value=3500亿元&value-date=2024-06&value-source=示例来源&heading=示例标题&text-size=large&theme=dark';
    const builder = await open(`?view=gdp-2025&form=inline&${own}`);
    await drawn(builder, 'qj-target-gauge');
    await builder.locator('[data-act=take]').click();
    const code = await codeOf(builder, '编辑提供');
    assert.equal(await builder.locator('.remark').count(), 1, 'that the script is this machine’s, and nothing else');
    const path = site.blank(code);
    const drawing = '[slot=drawing]:visible';
    const still = await site.open(path, { javaScript: false });
    assert.equal(await still.locator(drawing).count(), 1);
    assert.match((await still.locator(drawing).textContent()) ?? '', /3500/);
    assert.match(await still.locator('qj-target-gauge').innerText(), /^示例标题[\s\S]*编辑提供/);
    const page = await site.open(path);
    await page.locator('.canvas [data-key]').first().waitFor();
    assert.deepEqual(await axe(page), []);
    const shot = await page.locator('qj-target-gauge').boundingBox();
    assert.equal((await still.locator('qj-target-gauge').boundingBox())?.height, shot?.height);
    assert.equal(await page.locator(drawing).innerHTML(), await still.locator(drawing).innerHTML());
    assert.equal(await page.locator('.chart > svg').count(), 0, 'nothing is drawn again');
    const requests = recordsOf(page).requests.filter((address) => address.includes('/views/'));
    assert.deepEqual(requests, []);
    expectClean(page);
  });

  it('keeps the settings: an editor’s figure in the tag, colours in the address of a frame', async () => {
    const builder = await open(
      '?view=gdp-2025&value=3500亿元&value-date=2024-06&value-source=示例来源&heading=示例标题',
    );
    await drawn(builder, 'qj-target-gauge');
    await builder.locator('[data-act=take]').click();
    const page = await site.open(site.blank(await codeOf(builder, 'value=')));
    await drawn(page);
    const inside = page.locator('qj-target-gauge').locator('[part=frame]');
    await inside.getByText('编辑提供').first().waitFor();
    assert.match(await inside.innerText(), /示例标题/);
    expectClean(page);
    const dark = await open('?view=gdp-2025&theme=dark&form=iframe');
    await drawn(dark, 'qj-target-gauge');
    const framing = await site.open(site.blank(await codeOf(dark, 'theme=dark'), { policy: FRAMES_POLICY }));
    const frame = await until('the frame is there', () => Promise.resolve(framing.frames()[1]));
    await until('the frame knows the tag', () =>
      frame.evaluate(() => document.querySelector('qj-target-gauge') !== null),
    );
    await drawn(frame, 'qj-target-gauge');
    assert.equal(await frame.locator('qj-target-gauge').locator('[part=frame]').getAttribute('data-theme'), 'dark');
    expectClean(framing);
  });
});
