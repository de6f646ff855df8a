import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import type { Locator, Page } from 'playwright-core';
import { STRICT_POLICY } from '../../scripts/static-server.js';
import { TAGS } from '../../src/view/widget-names.js';
import { drawn, expectClean, startSite, until } from '../e2e/harness.js';

const site = startSite();

const open = async (): Promise<Page> => {
  const page = await site.open('/hostile.html');
  await drawn(page);
  return page;
};

/** How text and shapes are set: what a page's rules would change. */
const SET = [
  ...['font', 'letter-spacing', 'word-spacing', 'text-transform', 'text-shadow', 'text-indent', 'white-space'],
  ...['direction', 'display', 'visibility', 'fill', 'color', 'cursor'],
];

/** Where everything of a widget is, from its own corner, and how it is set. */
const layoutOf = (widget: Locator) =>
  widget.evaluate((element, properties) => {
    const { left, top } = element.getBoundingClientRect();
    return [...(element.shadowRoot?.querySelectorAll('.qj, .qj *') ?? [])].map((part) => {
      const box = part.getBoundingClientRect();
      const style = getComputedStyle(part);
      // What is not shown has no place.
      const place = part.checkVisibility()
        ? [box.left - left, box.top - top, box.width, box.height].map((length) => Math.round(length))
        : ['not shown'];
      const set = properties.map((property) => style.getPropertyValue(property));
      return `${part.localName}.${part.getAttribute('class') ?? ''} ${place.join(' ')} | ${set.join(' | ')}`;
    });
  }, SET);

/** The same widget on a page that leaves it alone, in as much room. */
const alone = async (widget: Locator): Promise<string[]> => {
  const { markup, width } = await widget.evaluate((element) => ({
    markup: (element.cloneNode() as Element).outerHTML,
    width: element.getBoundingClientRect().width,
  }));
  const room = `<style>body { margin: 0; width: ${width}px }</style>`;
  const script = '<script type="module" src="/qj/qj-widgets.js"></script>';
  const policy = STRICT_POLICY.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");
  const page = await site.open(site.blank(room + script + markup, { policy }));
  await drawn(page);
  return layoutOf(page.locator('body > :not(script, style)'));
};

/** A pointer on the middle of a mark brings up what it says. */
const hover = async (page: Page, widget: Locator, label: string): Promise<void> => {
  const mark = widget
    .locator('.mark', { hasText: label })
    .or(widget.locator(`.mark[aria-label*="${label}"]`))
    .first();
  await mark.scrollIntoViewIfNeeded();
  const box = await mark.boundingBox();
  assert.ok(box);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await widget.locator('.tooltip', { hasText: label }).waitFor();
};

describe('the hostile page', () => {
  for (const id of ['reset', 'rtl']) {
    it(`#${id}: the widget is laid out and set as where nobody interferes`, async () => {
      const page = await open();
      const widget = page.locator(`#${id} > *`);
      const expected = await alone(widget);
      // The picture of the width at last takes the place of one that came before the page had its own.
      await until('it is settled', async () => isDeepStrictEqual(await layoutOf(widget), expected), 5000).catch(
        () => undefined,
      );
      assert.deepEqual(await layoutOf(widget), expected);
      expectClean(page);
    });
  }

  it('where all styles are reset, hints, panels and the menu still open', async () => {
    const page = await open();
    const gauge = page.locator('#reset qj-target-gauge');
    await hover(page, gauge, '突破5000亿元');
    await gauge.locator('.chart svg text').first().waitFor();
    await gauge.getByRole('button', { name: '数据表' }).click();
    await gauge.locator('.panel table').getByText('突破5000亿元').first().waitFor();
    await gauge.getByRole('button', { name: '更多操作' }).click();
    const file = page.waitForEvent('download');
    await gauge.getByRole('menuitem', { name: '下载 SVG' }).click();
    assert.match((await file).suggestedFilename(), /^qj-.*\.svg$/);
    expectClean(page);
  });

  it('larger or smaller, a pointer meets the mark that it points at, and the other view of the same is left alone', async () => {
    const page = await open();
    for (const id of ['larger', 'smaller']) {
      const widget = page.locator(`#${id} qj-target-gauge`);
      for (const label of ['60%以上', '50%']) await hover(page, widget, label);
      assert.equal(await page.locator('.tooltip').count(), 1);
      await page.mouse.move(0, 0);
      await widget.locator('.tooltip').waitFor({ state: 'detached' });
    }
    expectClean(page);
  });

  it('a stage of the chain and a county of the map open where they are drawn, from right to left and after a hidden tab', async () => {
    const page = await open();
    const chain = page.locator('#rtl qj-industry-chain');
    await chain.locator('.stage').first().click();
    await chain.locator('.details', { hasText: '小黄姜种植' }).waitFor();
    await chain.locator('.chart svg text').first().waitFor();
    const map = page.locator('#panel-map qj-county-map');
    assert.equal(await map.isVisible(), false);
    await page.getByRole('tab', { name: '说明' }).press('ArrowRight');
    const drawing = map.locator('.canvas');
    await until('the map has its width', async () => ((await drawing.boundingBox())?.width ?? 0) > 300);
    await map.locator('.county').first().click();
    await map.locator('.details li').first().waitFor();
    expectClean(page);
  });

  it('an editor may move, take out, copy, fold and delete', async () => {
    const page = await open();
    const editor = page.locator('#editor');
    const gauges = editor.locator('qj-target-gauge');
    const act = (name: string) => page.getByRole('button', { name }).click();
    const first = () =>
      editor.evaluate(({ firstElementChild, lastElementChild }) =>
        [firstElementChild, lastElementChild].map((element) => element?.localName),
      );
    await hover(page, gauges, '突破1.2万亿元');
    await gauges.locator('.chart svg text').first().waitFor();
    await act('图上移');
    assert.deepEqual(await first(), ['qj-target-gauge', 'p']);
    await hover(page, gauges, '接近3000亿元');
    await act('图下移');
    await until('it is back on the page', async () => (await first())[1] === 'qj-target-gauge');
    await drawn(page);
    await hover(page, gauges, '突破1.2万亿元');
    await act('复制图');
    assert.equal(await gauges.count(), 2);
    await drawn(page);
    assert.deepEqual(await layoutOf(gauges.last()), await alone(gauges.last()));
    await hover(page, gauges.last(), '突破1.2万亿元');
    await act('收起或展开');
    assert.equal(await gauges.first().isVisible(), false);
    await act('收起或展开');
    await drawn(page);
    await hover(page, gauges.first(), '接近3000亿元');
    await act('删去最后一张');
    assert.equal(await gauges.count(), 1);
    expectClean(page);
  });

  it('the script thrice: each tag is registered once', async () => {
    const page = await open();
    const tags = await page.evaluate(() => (globalThis as unknown as { registeredTags: string[] }).registeredTags);
    assert.deepEqual([...tags].sort(), [...TAGS, 'qj-figure'].sort());
  });

  it('the plain script alone keeps clear of old module loaders and altered prototypes', async () => {
    const page = await site.open(
      site.blank(
        '<script src="/hostile-globals.js"></script><script src="/qj/qj-widgets.classic.js" defer></script>' +
          '<qj-county-map layer="industries"></qj-county-map><qj-industry-chain chain="green-aluminium"></qj-industry-chain>',
      ),
    );
    assert.equal(await drawn(page), 2);
    for (const [tag, part] of [
      ['qj-county-map', '.county'],
      ['qj-industry-chain', '.stage'],
    ] as const) {
      await page.locator(`${tag} ${part}`).first().click();
      await page.locator(`${tag} .details`).waitFor();
      await page.locator(`${tag} .chart svg text`).first().waitFor();
    }
    expectClean(page);
  });
});
