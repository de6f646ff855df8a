import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import type { ContentsEntry, DocumentContents } from '../../src/static/document-contents.js';
import { WCAG, axe, drawn, expectClean, recordsOf, startSite, until } from './harness.js';

const site = startSite();

const contents = JSON.parse(
  await readFile(new URL('../../dist/builder/contents.json', import.meta.url), 'utf8'),
) as DocumentContents[];

const entriesOf = (id: string) =>
  contents.find((one) => one.id === id)?.sections.flatMap(({ entries }) => entries) ?? [];

const FACT = 'gdp-2025-floor';
const PAGE = '?by=document&document=subcentre-page';

const open = async (query: string, look: Parameters<typeof site.open>[1] = {}): Promise<Page> => {
  const page = await site.open(`/${query}`, look);
  await page.locator('.entries, [data-document]').first().waitFor();
  return page;
};

const rowOf = (page: Page, id: string) => page.locator(`[data-record="${id}"]`);

const idsOn = (page: Page): Promise<(string | null)[]> =>
  page.locator('.entries > li').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-record')));

/** The contents in which entries of the subcentre page have other views, or are withheld. */
const withChanged = (change: (entries: readonly ContentsEntry[]) => void) => {
  const changed = structuredClone(contents);
  change(changed.find(({ id }) => id === 'subcentre-page')?.sections.flatMap(({ entries }) => entries) ?? []);
  return async (page: Page): Promise<void> => {
    await page.route('**/contents.json', (route) => route.fulfill({ json: changed }));
  };
};

describe('the documents in the builder', () => {
  it('are found with the keyboard, read, left for a view and come back to', async () => {
    const page = await site.open('/');
    await page.locator('.card').first().waitFor();
    assert.ok(!recordsOf(page).requests.some((url) => url.endsWith('contents.json')), 'loaded before it is wanted');
    await page.getByRole('link', { name: '按文件看' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('[data-document]').first().waitFor();
    assert.equal(await page.locator('[data-document]').count(), contents.length);
    assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'H1');
    await page.locator('[data-document=subcentre-page]').focus();
    await page.keyboard.press('Enter');
    await page.locator('.entries').first().waitFor();
    assert.match(
      await page.locator('header').innerText(),
      /《曲靖加快打造云南副中心城市》[^]*报纸专版，记者张雯等，未注明日期/,
    );
    assert.deepEqual(
      await idsOn(page),
      entriesOf('subcentre-page').map(({ id }) => id),
    );
    const row = rowOf(page, FACT);
    assert.match(await row.innerText(), /曲靖市，地区生产总值：突破5000亿元（目标，2025年）[^]*原文：“突破5000亿元”。/);
    await row.locator('[data-view=gdp-2025]').focus();
    await page.keyboard.press('Enter');
    assert.equal(await drawn(page, 'qj-target-gauge'), 1);
    await page.getByRole('link', { name: '回到文件' }).click();
    await row.waitFor();
    assert.equal(
      await page.evaluate(() => {
        const { activeElement: active } = document;
        return `${active?.closest('[data-record]')?.getAttribute('data-record')} ${active?.getAttribute('data-view')}`;
      }),
      `${FACT} gdp-2025`,
    );
    assert.equal(new URL(page.url()).search, `${PAGE}&at=${FACT}`);
    expectClean(page);
  });

  it('the browser’s way back leads to the item of a closed list that was left', async () => {
    const list = entriesOf('subcentre-page').find((entry) => entry.kind === 'structure' && entry.items.length > 1);
    assert.ok(list?.kind === 'structure');
    const [item] = list.items;
    assert.ok(item);
    const prepare = withChanged((entries) => {
      const own = entries.find(({ id }) => id === list.id);
      assert.ok(own?.kind === 'structure');
      own.views = [];
      own.items = own.items.map((one) => ({ ...one, views: one.id === item.id ? ['gdp-2025'] : [] }));
    });
    const page = await open(PAGE, { prepare });
    assert.ok((await rowOf(page, list.id).innerText()).includes(`${list.items.length}条里有1条有图`));
    const row = rowOf(page, item.id);
    await page.locator('details.items', { has: row }).locator('summary').click();
    await row.locator('[data-view=gdp-2025]').click();
    await page.locator('.workbench').waitFor();
    await page.goBack();
    await row.waitFor();
    assert.ok(await row.isVisible(), 'the list is open again');
    assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('data-record')), item.id);
    expectClean(page);
  });

  it('words and figures filter the entries, in one document and in all; the address keeps them', async () => {
    const page = await open(PAGE);
    await page.locator('input[name=q]').fill('5000亿元');
    await until('one entry is left', async () => (await idsOn(page)).length === 1);
    assert.deepEqual(await idsOn(page), [FACT]);
    assert.equal(await page.locator('.count').innerText(), '找到1个数字');
    assert.equal(new URL(page.url()).searchParams.get('q'), '5000亿元');
    await page.reload();
    await rowOf(page, FACT).waitFor();
    assert.deepEqual(await idsOn(page), [FACT]);
    await page.locator('select[name=document]').selectOption('');
    assert.match(await page.locator('[data-document=subcentre-page]').innerText(), /找到1个数字/);
    assert.match(await page.locator('[data-document=parks-page]').innerText(), /没有找到/);
    expectClean(page);
  });

  it('the items of a structure that have the words are shown open, and others not', async () => {
    const page = await open('?by=document&document=coordination-plan&q=文山至师宗');
    assert.ok(await rowOf(page, 'railways/wenshan-shizong').isVisible());
    assert.match(await rowOf(page, 'railways').innerText(), /包含7条，找到1条/);
    expectClean(page);
  });

  it('what no view shows says so, and what is withheld says why', async () => {
    const [first, second] = entriesOf('subcentre-page').filter(({ kind }) => kind === 'figure');
    assert.ok(first && second);
    const reason = { 'zh-CN': '示例：原文残缺', en: 'Example: the text is damaged' };
    const prepare = withChanged((entries) => {
      for (const entry of entries)
        if (entry.id === first.id || entry.id === second.id)
          Object.assign(entry, { views: [], withheld: entry.id === second.id ? reason : null });
    });
    const page = await open(PAGE, { prepare });
    assert.match(await rowOf(page, first.id).locator('.in-views').innerText(), /^还没有图/);
    assert.match(await rowOf(page, second.id).locator('.in-views').innerText(), /^不做成图：示例：原文残缺/);
    assert.match(await page.locator('.result').innerText(), /还没有图的：1个数字/);
    expectClean(page);
  });

  it('sections close and open, one by one and all at once, and stay so while a view is looked at', async () => {
    const page = await open(PAGE);
    const sections = page.locator('details.passage');
    const opened = () => page.locator('details.passage[open]').count();
    const all = await sections.count();
    assert.equal(await opened(), all);
    await sections.first().locator('summary').first().click();
    await until('one is closed', async () => (await opened()) === all - 1);
    await rowOf(page, FACT).locator('[data-view=gdp-2025]').click();
    await page.locator('.workbench').waitFor();
    await page.goBack();
    await rowOf(page, FACT).waitFor();
    assert.equal(await opened(), all - 1);
    await page.getByRole('button', { name: '全部展开' }).click();
    assert.equal(await opened(), all);
    await page.getByRole('button', { name: '全部收起' }).click();
    assert.equal(await opened(), 0);
    expectClean(page);
  });

  for (const [form, name, code] of [
    ['script', '复制标签和脚本', new RegExp(`^<script type="module" [^]*<qj-figure fact="${FACT}">`)],
    ['link', '复制链接', new RegExp(`^<a href="[^"]+#qj-figure\\?fact=${FACT}">`)],
  ] as const) {
    it(`a figure is taken for a sentence, as ${form}`, async () => {
      const page = await open(PAGE, { permissions: ['clipboard-read', 'clipboard-write'] });
      assert.equal(await page.locator('qj-figure').count(), 0, 'figures are only made when they are wanted');
      const row = rowOf(page, FACT);
      await row.getByRole('button', { name: /写进句子/ }).click();
      await row.locator('qj-figure [part=figure]').waitFor();
      await row.getByRole('button', { name }).click();
      await row.getByText('已复制代码。').waitFor();
      assert.match(await page.evaluate(() => navigator.clipboard.readText()), code);
      assert.deepEqual(await axe(page, WCAG), []);
      expectClean(page);
    });
  }

  for (const [width, colorScheme, ui] of [
    [320, 'light', 'en'],
    [320, 'dark', 'zh-CN'],
    [1100, 'dark', 'en'],
  ] as const) {
    it(`nothing is cut off or inaccessible at ${width} px, ${colorScheme}, ${ui}`, async () => {
      for (const text of ['', ...contents.map(({ id }) => id)]) {
        const page = await open(`?by=document&document=${text}&ui=${ui}`, { width, colorScheme });
        await page.locator('details.items').evaluateAll((lists) => {
          for (const list of lists) (list as HTMLDetailsElement).open = true;
        });
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width, text);
        assert.deepEqual(await axe(page, WCAG), [], text);
        expectClean(page);
      }
    });
  }

  it('says that its file has not loaded, and loads it at the next attempt', async () => {
    let fails = true;
    const page = await site.open('/?by=document', {
      prepare: async (blank) => {
        await blank.route('**/contents.json', (route) => (fails ? route.abort() : route.continue()));
      },
    });
    await page.getByText('文件的内容没有载入').waitFor();
    fails = false;
    await page.getByRole('link', { name: '按图看' }).click();
    await page.getByRole('link', { name: '按文件看' }).click();
    await page.locator('[data-document]').first().waitFor();
  });
});
